/** The answers about a sentence on how high a number is, and a fair wording. Facts in, Danish out. */
import type { LevelRelation } from '../domain/claim.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { wayOut } from './claimDataTexts.ts';
import { levelText, saidText } from './claimWords.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatList, formatMonth, formatNumber, fullStop } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import type { LevelCheck } from './levelFacts.ts';
import { levelSentence } from './levelTexts.ts';
import { alone, gapActual, gapSaid, liesInstead, whatIs, whenText, whyNot, whyOpen } from './levelWords.ts';
import { capital, inPlace, placeName } from './places.ts';
import { verdictTexts } from './verdictReasons.ts';
import { pairAnswer } from './verdicts.ts';
import { pairWhy } from './verdictWhy.ts';

export const levelTexts = {
  questions: {
    data: 'Siger de offentlige tal det samme?',
    months: 'Hænger det på måneden?',
    elsewhere: 'Hvordan ser det ud andre steder?',
    pair: 'Er forskellen reel?',
  },
  month: 'Måned',
  number: 'Tal',
  relation: 'Holdt op mod andre',
  relations: {
    ingen: 'nej',
    over: 'højere end',
    under: 'lavere end',
    hoejest: 'højest af kommunerne i',
    lavest: 'lavest af kommunerne i',
  } satisfies Record<LevelRelation, string>,
  whole: 'Hvad det holdes op mod',
  needed: {
    area: 'sted',
    municipality: 'en kommune',
    indicator: 'mål',
    said: 'et tal eller en sammenligning',
    other: 'et andet sted at holde op mod',
  },
  missing: (parts: readonly string[]) => `Vælg ${formatList(parts)}, så kan påstanden tjekkes`,
  openComparison: 'Se tallene under Sammenlign',
  instead:
    'Sætningen er læst som en påstand om, hvor højt tallet er. Er det en ændring, der skal tjekkes, så vælg det i felterne.',
} as const;

export interface LevelAnswer {
  readonly question: string;
  readonly answer: string;
  readonly why: readonly string[];
}

/** The answers about one reading, in the order of the page. */
export function levelAnswers(check: LevelCheck): readonly LevelAnswer[] {
  const { questions } = levelTexts;
  const { indicator, pair } = check;
  if (Number.isNaN(check.value))
    return [
      {
        question: questions.data,
        answer: fullStop(`Det kan ikke afgøres: ${whyOpen(check)}`),
        why:
          check.unclear === null ? [] : [wayOut(check.unclear, { indicator })].filter((text) => text !== ''),
      },
    ];
  const months = monthsAnswer(check);
  const elsewhere = elsewhereAnswer(check);
  return [
    { question: questions.data, answer: dataAnswer(check), why: dataWhy(check) },
    ...(months === '' ? [] : [{ question: questions.months, answer: months, why: [] }]),
    ...(elsewhere === '' ? [] : [{ question: questions.elsewhere, answer: elsewhere, why: [] }]),
    ...(pair === null
      ? []
      : [
          {
            question: questions.pair,
            answer: `${verdictTexts[pair.verdict]} ${pairAnswer(pair)}`,
            why: [pairWhy(pair)],
          },
        ]),
  ];
}

function dataAnswer(check: LevelCheck): string {
  const { verdict, dependsOnMonth, buts } = check;
  const start = dependsOnMonth || verdict === 'stemmer-ikke' ? 'Nej' : buts[0] === 'near' ? 'Næsten' : 'Ja';
  const open = verdict === 'kan-ikke-afgoeres' && !dependsOnMonth;
  return fullStop(
    open
      ? `Så langt tallene rækker: ${whyOpen(check)}`
      : `${start}: ${verdict === 'stemmer-ikke' ? whyNot(check) : alone(check)}`,
  );
}

const OUTCOMES = {
  holds: 'passer',
  near: 'passer inden for afrunding og revision',
  fails: 'passer ikke',
} as const;

function dataWhy(check: LevelCheck): readonly string[] {
  const { parts, indicator, persons, level, newest, verdict } = check;
  const text = indicatorText(indicator);
  return [
    ...parts.map(({ kind, said, actual, outcome }) => {
      const [its, real] =
        kind === 'own' || kind === 'other'
          ? [saidText('end', said, indicator), levelText(actual, indicator)]
          : [gapSaid({ kind, said }, indicator), gapActual(kind, actual, indicator)];
      return `Påstanden siger ${its}; det er ${real} i tallene og ${OUTCOMES[outcome]}.`;
    }),
    ...(Number.isNaN(persons)
      ? []
      : [`Bag tallet er der ${formatNumber(persons, 0)} ${countedWord(countedUnit(indicator), persons)}.`]),
    ...[`${text.title}. ${text.definition}`, indicator.own === null ? text.caution : ''].filter(
      (one) => one !== '',
    ),
    ...(verdict === 'stemmer-ikke' && isPercent(indicator.unit) && indicator.own === null
      ? [
          'Danmarks Statistik opgør ledigheden på en anden måde. Er påstandens tal derfra, skal det tjekkes mod deres tabeller; de kan hentes på siden Data.',
        ]
      : []),
    ...(newest ? [`Tallet for ${formatMonth(level.month)} er det nyeste og foreløbigt.`] : []),
    ...(indicator.own === null ? ['Tallene er ikke sæsonkorrigeret.'] : []),
  ];
}

function monthsAnswer({ nearby, indicator }: LevelCheck): string {
  if (nearby === null) return '';
  const { of, holds, newest, low, high } = nearby;
  const held =
    holds === 0
      ? `Det passer ikke i nogen af de ${formatNumber(of, 0)} måneder med tal omkring`
      : holds === of
        ? `Det passer også i alle ${formatNumber(of, 0)} måneder med tal omkring`
        : `Det passer i ${formatNumber(holds, 0)} af de ${formatNumber(of, 0)} måneder med tal omkring${newest === null ? '' : `, senest i ${formatMonth(newest)}`}`;
  const at = ({ month, value }: typeof low): string =>
    `${levelText(value, indicator)} (${formatMonth(month)})`;
  return `${held}. I dem gik tallet fra ${at(low)} til ${at(high)}.`;
}

function elsewhereAnswer(check: LevelCheck): string {
  const { country, region, value, area, place, indicator } = check;
  const counted = isCount(indicator.unit);
  const others = counted
    ? []
    : [
        ...(Number.isNaN(country) ? [] : [`${levelText(country, indicator)} i hele landet`]),
        ...(region === null || Number.isNaN(region.value)
          ? []
          : [`${levelText(region.value, indicator)} ${inPlace(region.code)}`]),
      ];
  const ranked =
    place === null
      ? ''
      : `${placeName(area)} er ${place.ties > 0 ? 'delt ' : ''}nr. ${place.place} af ${place.of} (1 = højest)`;
  if (others.length === 0)
    return ranked === ''
      ? ''
      : `${capital(ranked)}${counted ? ', men et antal siger mest om, hvor stor kommunen er' : ''}.`;
  const own = `${levelText(value, indicator)} ${inPlace(area)}`;
  return fullStop(
    `${capital(whenText(check))} var tallet ${formatList(others)}, mod ${own}${ranked === '' ? '' : `; ${ranked}`}`,
  );
}

/** A fair wording of what the figures say; the last is the source and the link. */
export function levelWording(check: LevelCheck, source: string, link: string): readonly string[] {
  const { indicator, persons, pair, newest, level } = check;
  if (Number.isNaN(check.value))
    return [
      `Påstanden: „${levelSentence(check)}“`,
      fullStop(`Om den stemmer med de officielle tal, kan ikke afgøres her: ${whyOpen(check)}`),
      `${source} ${link}`.trim(),
    ];
  const instead = liesInstead(check);
  return [
    fullStop(capital(instead === null ? alone(check) : whatIs(check))),
    ...(Number.isNaN(persons)
      ? []
      : [
          `Det svarer til ${formatNumber(persons, 0)} ${countedWord(countedUnit(indicator), persons)}${level.other === null ? '' : ` ${inPlace(check.area)}`}.`,
        ]),
    ...(instead === null ? [] : [fullStop(capital(instead))]),
    ...(pair?.verdict === 'distinct'
      ? ['Forskellen er tydelig.']
      : pair?.verdict === 'usual'
        ? ['Forskellen er inden for de normale udsving.']
        : []),
    ...(newest && indicator.own === null ? ['Tallet er foreløbigt.'] : []),
    ...(indicator.own === null ? ['Tallene er ikke sæsonkorrigeret.'] : []),
    ...(indicator.topic === 'varighed' && indicator.own === null ? [indicatorText(indicator).caution] : []),
    `${source} ${link}`.trim(),
  ];
}
