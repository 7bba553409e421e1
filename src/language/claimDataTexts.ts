/** The answers about a claim's own numbers (1) and about what the figures say of it (2). */

import { CLAIM_QUANTITIES, type ClaimDirection, type ClaimQuantity, rangeOf } from '../domain/claim.ts';
import type { MissingReason } from '../domain/observation.ts';
import { isCount } from '../domain/unit.ts';
import { breakKey } from './breakTexts.ts';
import type { ClaimCheck, ClaimUnclear } from './claimFacts.ts';
import {
  actualText,
  changeText,
  claimSubject,
  levelText,
  rangeText,
  saidText,
  verbOf,
} from './claimWords.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatList, formatMonth, formatNumber, fullStop } from './format.ts';
import { benefitTexts, indicatorText } from './indicatorTexts.ts';
import { missingTexts } from './notes.ts';
import { placeName } from './places.ts';

/** What the figures say of the window: `antallet af langtidsledige i Aalborg faldt fra 769 i juni 2025 til 748 i juni 2026, 21 færre (2,7 pct.)`. */
export function whatHappened({ claim, indicator, data }: ClaimCheck): string {
  const subject = claimSubject(claim, indicator);
  if (data === null) return subject;
  const verb = data.direction === null ? null : verbOf(data.points);
  const [start, end] = [levelText(data.start, indicator), levelText(data.end, indicator)];
  const [from, to] = [formatMonth(claim.from), formatMonth(claim.to)];
  if (verb === null) return `${subject} var ${start} i ${from} og ${end} i ${to}`;
  return `${subject} ${verb} fra ${start} i ${from} til ${end} i ${to}${changeText(data, indicator)}`;
}

/** `Bag andelene er der 82 fuldtidspersoner i juni 2024 og 80 i juni 2026.` Empty for counts and where it is not known. */
export function personsText({ claim, indicator, data }: ClaimCheck): string {
  if (data?.persons == null) return '';
  const { start, end } = data.persons;
  const unit = countedWord(countedUnit(indicator), start);
  return `Bag andelene er der ${formatNumber(start, 0)} ${unit} i ${formatMonth(claim.from)} og ${formatNumber(end, 0)} i ${formatMonth(claim.to)}.`;
}

/** (1) Do the numbers fit together? */
export function arithmeticAnswer({ claim, indicator, arithmetic, data }: ClaimCheck): string {
  const { verdict, start, end, meetsData } = arithmetic;
  if (verdict === 'contradicts')
    return 'Nej: påstandens tal kan ikke alle være rigtige på én gang, heller ikke når de er afrundet.';
  if (verdict === 'alone' || start === null || end === null)
    return CLAIM_QUANTITIES.some((field) => claim[field] !== null)
      ? 'Der er ikke to tal i påstanden, som kan holdes op mod hinanden.'
      : 'Der er ingen tal i påstanden at regne på.';
  const levels = `${rangeText(start, indicator)} i ${formatMonth(claim.from)} og ${rangeText(end, indicator)} i ${formatMonth(claim.to)}`;
  if (meetsData === false && data !== null)
    return fullStop(
      `Indbyrdes ja, hvis tallet var ${levels}, men her er det ${levelText(data.start, indicator)} og ${levelText(data.end, indicator)}`,
    );
  return fullStop(`Ja, hvis tallet var ${levels}${meetsData === true ? ', og det var det' : ''}`);
}

/** How that was worked out. */
export function arithmeticWhy({ claim, indicator, arithmetic }: ClaimCheck): string {
  if (arithmetic.verdict === 'alone')
    return 'En ændring i pct. og den samme ændring i antal fortæller tilsammen, hvor mange der var fra begyndelsen. Med kun det ene tal kan det ikke regnes ud.';
  const ranges = CLAIM_QUANTITIES.flatMap((field) => {
    const said = claim[field];
    if (said === null || (field === 'count' && !isCount(indicator.unit))) return [];
    const { low, high } = rangeOf(said);
    const number = (value: number): string => formatNumber(value, said.decimals + 1);
    const range = Number.isFinite(high)
      ? `fra ${number(low)} til ${number(high)}`
      : `${number(low)} eller mere`;
    return [`${saidText(field, said, indicator)} kan være ${range}`];
  });
  return `Et tal kan stå for alt det, der afrundes til det: ${formatList(ranges)}. Blandt alle de tal, der opfylder det hele, er her det mindste og det største ved hver ende. Cirka, godt og knap er læst som højst en tiendedel fra.`;
}

/** (2) Do the figures confirm it? */
export function dataAnswer(check: ClaimCheck): string {
  const { data, unclear } = check;
  if (data === null)
    return fullStop(
      `Det kan ikke afgøres: ${unclear === null ? 'tallene mangler' : unclearText(unclear, check)}`,
    );
  const start = { holds: 'Ja', near: 'Næsten', fails: 'Nej' }[data.outcome];
  return fullStop(`${start}: ${whatHappened(check)}`);
}

/** Number by number, and what the figures are. */
export function dataWhy(check: ClaimCheck): readonly string[] {
  const { data, claim, indicator, unclear } = check;
  if (data === null) return unclear === null ? [] : [wayOut(unclear, check)].filter((text) => text !== '');
  const parts = data.parts.map(({ field, said, actual, outcome }) => {
    const real = Number.isNaN(actual)
      ? 'kan ikke regnes ud'
      : `er ${contrary(field, actual, claim.direction)}${actualText(field, actual, indicator)}`;
    return `Påstanden siger ${saidText(field, said, indicator)}; det ${real} i tallene og ${OUTCOMES[outcome]}.`;
  });
  return [
    ...(data.direction === null ? ['Tallet er det samme i begge måneder.'] : []),
    ...parts,
    ...(data.meantPoints
      ? ['I procentpoint passer det: der er måske sagt pct., hvor der menes procentpoint.']
      : []),
    ...(data.parts.some(({ outcome }) => outcome === 'near')
      ? [
          'En påstand kan være skrevet efter en ældre udgave af tallene; de nyeste måneder bliver typisk et par pct. større.',
        ]
      : []),
    ...[personsText(check), indicatorText(indicator).definition].filter((text) => text !== ''),
    ...(data.seriesBreak === null
      ? []
      : [
          `I perioden ligger et regelskift (${breakKey(data.seriesBreak)}): noget af ændringen kan være de nye regler.`,
        ]),
    ...(data.newest ? [`Tallet for ${formatMonth(claim.to)} er det nyeste og foreløbigt.`] : []),
    ...(indicator.own === null ? ['Tallene er ikke sæsonkorrigeret.'] : []),
  ];
}

/** `en stigning på `: of a change that went the other way than was said. */
function contrary(field: ClaimQuantity, actual: number, direction: ClaimDirection): string {
  if (field === 'start' || field === 'end' || actual === 0 || actual < 0 === (direction === 'fald'))
    return '';
  return direction === 'fald' ? 'en stigning på ' : 'et fald på ';
}

const OUTCOMES = {
  holds: 'passer',
  near: 'passer inden for afrunding og revision',
  fails: 'passer ikke',
} as const;

interface UnclearAbout extends Pick<ClaimCheck, 'indicator'> {
  readonly claim: Pick<ClaimCheck['claim'], 'area' | 'benefit'>;
}

/** Why the figures cannot answer: the rest of `Kan ikke afgøres: …`. */
export function unclearText(unclear: ClaimUnclear, { claim, indicator }: UnclearAbout): string {
  switch (unclear.kind) {
    case 'example':
      return 'tallene er opdigtede eksempler';
    case 'not-in-files':
      return 'tallene findes ikke i filerne her';
    case 'not-monthly':
      return `${indicatorText(indicator).quantity} er ikke ét tal pr. måned`;
    case 'regions-only':
      return `tallene findes her kun for regioner, og ${placeName(claim.area)} ligger i ${placeName(unclear.region)}`;
    case 'no-area':
      return `der er ingen tal for ${placeName(claim.area)}`;
    case 'no-benefit':
      return `tallene er ikke delt på ydelse, så ${benefitTexts[claim.benefit]} kan ikke ses alene`;
    case 'months':
      return 'perioden slutter, før den begynder';
    case 'before':
      return `tal mangler før ${formatMonth(unclear.first)}`;
    case 'after':
      return `tal mangler efter ${formatMonth(unclear.last)}`;
    case 'no-figure':
      return `tallet for ${formatMonth(unclear.month)} ${isVerb(unclear.reason) ? '' : 'er '}${missingTexts[unclear.reason]}`;
  }
}

/** `findes ikke` stands alone; `skjult …` needs its `er`. */
const isVerb = (reason: MissingReason): boolean => reason !== 'suppressed' && reason !== 'not-published';

/** Where the figures can be had; empty where there is no way. */
export function wayOut(unclear: ClaimUnclear, { indicator }: Pick<ClaimCheck, 'indicator'>): string {
  switch (unclear.kind) {
    case 'before':
      if (indicator.topic === 'langtidsledighed')
        return 'Danmarks Statistiks tabel AULK04 går tilbage til 2009. Hent den på siden Data, eller læg din egen eksport ind. Den tæller som langtidsledig den, der har været ledig mindst 52 uger i træk, og skal derfor tjekkes for sig.';
      if (indicator.topic === 'ledighed')
        return 'Danmarks Statistiks tabel AUP02 har ledige i pct. af arbejdsstyrken tilbage til 2007. Hent den på siden Data, eller læg din egen eksport ind. De to opgørelser er forskellige og skal tjekkes hver for sig.';
      return OWN_EXPORT;
    case 'not-in-files':
    case 'regions-only':
    case 'no-area':
    case 'no-benefit':
      return OWN_EXPORT;
    case 'no-figure':
      return indicator.own === null && indicator.areas === 'municipalities'
        ? 'Antal under 3 personer offentliggøres ikke for en kommune.'
        : OWN_EXPORT;
    default:
      return '';
  }
}

const OWN_EXPORT = 'Har du selv en eksport med tallene, så læg den ind på siden Data.';
