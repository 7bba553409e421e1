/** The answers about other windows (3), other places (4) and the usual swings (5) of a claim. */
import { areaOf } from '../domain/areas.ts';
import type { Claim, ClaimDirection } from '../domain/claim.ts';
import { isCount } from '../domain/unit.ts';
import { changeVerdictAnswer, changeVerdictMethod, changeVerdictPlace } from './changeVerdictTexts.ts';
import type { ClaimCheck, ClaimSwings } from './claimFacts.ts';
import { bigAs, claimNoun, isHandful, monthName, movedBy, signedText } from './claimWords.ts';
import { differenceUnit } from './differenceText.ts';
import { formatList, formatNumber, formatSigned, fullStop } from './format.ts';
import { capital, inPlace, placeName } from './places.ts';

/** So many standard errors of chance from the country's change is more than chance gives. */
const FAR = 1.96;

/** (3) Does it hang on the months? Empty where there are no figures. */
export function windowsAnswer({ claim, windows }: ClaimCheck): string {
  if (windows === null || windows.of === 0) return '';
  const { of, same, asMuch } = windows;
  const shift = 'Flyttes hver ende op til et halvt år';
  if (of === 1) return `${shift}, er der ingen andre perioder med tal.`;
  const held = `${shift}, ${heldIn(same, of, claim.direction)} perioder`;
  if (asMuch === null || same === 0) return `${held}.`;
  const it = claim.direction === 'fald' ? 'det' : 'den';
  const often = asMuch === same ? 'dem alle' : `${asMuch === 0 ? 'ingen' : formatNumber(asMuch, 0)} af dem`;
  return `${held}, og i ${often} er ${it} mindst så ${bigAs(claim.direction)} som påstået.`;
}

/** `er der et fald i 80 af 91`, `er der et fald i alle 91`, `er der ikke et fald i nogen af de 91`. */
function heldIn(count: number, of: number, direction: ClaimDirection): string {
  const it = direction === 'fald' ? 'et fald' : 'en stigning';
  if (count === 0) return `er der ikke ${it} i nogen af de ${formatNumber(of, 0)}`;
  const many = count === of ? 'alle' : `${formatNumber(count, 0)} af`;
  return `er der ${it} i ${many} ${formatNumber(of, 0)}`;
}

/** The span of all the windows, and what they are not. Empty where there are no figures. */
export function windowsWhy({ claim, indicator, windows, data }: ClaimCheck): string {
  if (windows === null || windows.of === 0) return '';
  const { of, possible, low, high, alike } = windows;
  const counted = isCount(indicator.unit);
  const unit = counted ? 'pct.' : differenceUnit(indicator.unit);
  const size = (value: number): string => formatSigned(value, counted ? 1 : Math.max(1, indicator.decimals));
  const without = possible - of;
  const handful = data !== null && isHandful(data, indicator);
  return [
    ...(handful
      ? []
      : [
          fullStop(
            `I de ${formatNumber(of, 0)} perioder går ændringen fra ${size(low)} til ${size(high)} ${unit}`.trim(),
          ),
        ]),
    ...(alike.of > 1
      ? [
          `Flyttes begge ender lige meget, så perioden er lige så lang som påstandens, ${heldIn(alike.same, alike.of, claim.direction)}.`,
        ]
      : []),
    ...(without === 0
      ? []
      : [
          `${formatNumber(without, 0)} af de ${formatNumber(possible, 0)} mulige perioder ligger helt eller delvis uden for tallene.`,
        ]),
    'Perioderne overlapper hinanden og er ikke uafhængige, og en del af forskellen på dem er årstid: tallene er ikke sæsonkorrigeret.',
  ].join(' ');
}

/** (4) What happened in the same window elsewhere? Empty where there are no figures. */
export function elsewhereAnswer(check: ClaimCheck): string {
  const { claim, indicator, elsewhere, data } = check;
  if (elsewhere === null || data === null) return '';
  const { country, region, similar } = elsewhere;
  const others = [
    ...(country === null ? [] : [`${signedText(country, indicator)} i hele landet`]),
    ...(region === null ? [] : [`${signedText(region, indicator)} ${inPlace(region.code)}`]),
    ...(similar === null ? [] : [`${movedBy(similar, indicator)} i lignende kommuner`]),
  ];
  if (others.length === 0) return 'Der er ikke andre steder at sammenligne med i tallene.';
  const own = `${movedBy(data, indicator)} ${inPlace(claim.area)}`;
  return fullStop(`I samme periode var ændringen ${formatList(others)}, mod ${own}${placeText(check)}`);
}

/** `; Aalborg er nr. 5 af 97 (1 = faldet mest)`: the direction is the claim's. */
function placeText({ claim, indicator, elsewhere, data }: ClaimCheck): string {
  if (elsewhere?.rank == null || (data !== null && isHandful(data, indicator))) return '';
  const { place, of, ties } = elsewhere.rank;
  const most = claim.direction === 'fald' ? 'faldet mest' : 'steget mest';
  const shared = ties > 0 ? 'delt ' : '';
  return `; ${placeName(claim.area)} er ${shared}nr. ${place} af ${of} (1 = ${most})`;
}

/** Who is compared with, and what a place does not say. Empty where there are no figures. */
export function elsewhereWhy({ claim, indicator, elsewhere, data }: ClaimCheck): string {
  if (elsewhere === null) return '';
  const { country, similar, rank } = elsewhere;
  if (country === null && similar === null && rank === null) return '';
  const measure = isCount(indicator.unit)
    ? 'pct. af antallet ved begyndelsen'
    : differenceUnit(indicator.unit);
  return [
    ...(measure === '' ? [] : [`Alle ændringer er i ${measure}.`]),
    ...(similar === null
      ? []
      : [`Lignende kommuner er ${formatList(similar.members.map(placeName))}, regnet under ét.`]),
    ...(data !== null && isHandful(data, indicator)
      ? ['En ændring af så få personer vises i personer og får ikke noget nummer.']
      : []),
    ...(rank === null || (data !== null && isHandful(data, indicator))
      ? []
      : [
          areaOf(claim.area).kind === 'municipality'
            ? 'Kun kommuner med tal i begge måneder har et nummer. Små kommuner svinger mest og ligger derfor oftest i begge ender.'
            : 'Kun regioner med tal i begge måneder har et nummer.',
        ]),
  ].join(' ');
}

/** (5) Is it more than the usual swings? Empty where there are no figures. */
export function swingsAnswer({ claim, data, swings }: ClaimCheck): string {
  if (swings === null || data === null) return '';
  const own = ownText(swings, data.direction, claim);
  const others = othersText(swings);
  return others === '' ? `${own}.` : `${own}; ${others}.`;
}

function ownText(
  { chance, own, season }: ClaimSwings,
  direction: ClaimDirection | null,
  { from, to }: Claim,
): string {
  const noun = capital(claimNoun(direction));
  const [it, random] = direction === 'fald' ? ['det', 'tilfældigt'] : ['den', 'tilfældig'];
  if (chance === 'usual') return `${noun} er så lille, at ${it} kan være ${random}`;
  if (own === 'distinct' && season !== null && direction !== null) {
    const { years, same } = season;
    const verb = direction === 'fald' ? 'faldt' : 'steg';
    const often =
      years === 1
        ? 'det ene andet år med tal'
        : same === years
          ? `alle ${formatNumber(years, 0)} andre år med tal`
          : `${formatNumber(same, 0)} af ${formatNumber(years, 0)} andre år med tal`;
    return `${noun} er mere end tilfældigheder, men kan være årstidens: fra ${monthName(from)} til ${monthName(to)} ${verb} tallet også i ${often}`;
  }
  if (own === 'distinct') return `${noun} er større, end tallene plejer at svinge`;
  if (own === 'usual') return `${noun} er mere end tilfældigheder, men inden for de normale udsving`;
  if (chance === 'distinct')
    return `${noun} er mere end tilfældigheder; om ${it} er mere end de normale udsving, kan ikke afgøres`;
  return `Om ${noun.toLocaleLowerCase('da')} er mere end de normale udsving, kan ikke afgøres`;
}

function othersText({ own, others }: ClaimSwings): string {
  // Larger than such figures swing, and still inside: others went further.
  if (own === 'distinct' && others?.verdict === 'usual' && Math.abs(others.standardised) > FAR)
    return `holdt op mod hele landet er det inden for de normale udsving, for ${formatNumber(others.place - 1, 0)} af ${formatNumber(others.of, 0)} kommuner ligger endnu længere ude i samme ende, når størrelsen tages med`;
  switch (others?.verdict) {
    case 'distinct':
      return 'holdt op mod hele landet er der en tydelig forskel';
    case 'usual':
      return 'holdt op mod hele landet er det inden for de normale udsving';
    default:
      return '';
  }
}

/** How that was found out. Empty where there are no figures. */
export function swingsWhy({ indicator, swings }: ClaimCheck): readonly string[] {
  if (swings === null) return [];
  const { chance, own, others } = swings;
  return [
    ...(chance === 'undecidable'
      ? []
      : [
          'Tilfældigheder alene kan give en ændring på op til cirka to gange kvadratroden af de to antal personer lagt sammen.',
        ]),
    ...(own === 'distinct' || own === 'usual'
      ? [
          'Ændringen er holdt op mod, hvad tilfældigheder giver i så store eller små tal, gjort så meget bredere, som kommuner af samme størrelse plejer at svinge over lige så lang tid ud over landets udvikling.',
        ]
      : []),
    ...(others === null
      ? []
      : [changeVerdictAnswer(others, indicator), changeVerdictPlace(others), changeVerdictMethod([others])]),
    ...(own === null && others === null
      ? [
          'Hvor meget tallene plejer at svinge, kan kun ses, når mange områder følges: for kommunerne kan det lade sig gøre, for større områder ikke.',
        ]
      : []),
  ].filter((text) => text !== '');
}
