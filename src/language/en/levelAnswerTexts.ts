/** The answers about a sentence on how high a number is, and a fair wording. Facts in, English out. */
import type { LevelRelation } from '../../domain/claim.ts';
import { isCount, isPercent } from '../../domain/unit.ts';
import type { LevelAnswer } from '../levelAnswerTexts.ts';
import type { LevelCheck } from '../levelFacts.ts';
import { wayOut } from './claimDataTexts.ts';
import { levelText, saidText } from './claimWords.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatList, formatMonth, formatNumber, fullStop, ordinal } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';

import { levelSentence } from './levelTexts.ts';
import { alone, gapActual, gapSaid, liesInstead, whatIs, whenText, whyNot, whyOpen } from './levelWords.ts';
import { capital, inPlace, placeName } from './places.ts';
import { verdictTexts } from './verdictReasons.ts';
import { pairAnswer } from './verdicts.ts';
import { pairWhy } from './verdictWhy.ts';

export const levelTexts = {
  questions: {
    data: 'Do the public figures say the same?',
    months: 'Does it depend on the month?',
    elsewhere: 'How is it elsewhere?',
    pair: 'Is the difference real?',
  },
  month: 'Month',
  number: 'Figure',
  relation: 'Held against others',
  relations: {
    ingen: 'no',
    over: 'higher than',
    under: 'lower than',
    hoejest: 'highest of the municipalities in',
    lavest: 'lowest of the municipalities in',
  } satisfies Record<LevelRelation, string>,
  whole: 'What it is held against',
  needed: {
    area: 'a place',
    municipality: 'a municipality',
    indicator: 'a measure',
    said: 'a number or a comparison',
    other: 'another place to hold it against',
  },
  missing: (parts: readonly string[]) => `Choose ${formatList(parts)} to check the claim`,
  openComparison: 'See the figures under Compare',
  instead:
    'The sentence is read as a claim about how high the figure is. If it is a change that is to be checked, choose that in the fields.',
} as const;

/** The answers about one reading, in the order of the page. */
export function levelAnswers(check: LevelCheck): readonly LevelAnswer[] {
  const { questions } = levelTexts;
  const { indicator, pair } = check;
  if (Number.isNaN(check.value))
    return [
      {
        question: questions.data,
        answer: fullStop(`That cannot be settled: ${whyOpen(check)}`),
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
  const start = dependsOnMonth || verdict === 'stemmer-ikke' ? 'No' : buts[0] === 'near' ? 'Almost' : 'Yes';
  const open = verdict === 'kan-ikke-afgoeres' && !dependsOnMonth;
  return fullStop(
    open
      ? `As far as the figures reach: ${whyOpen(check)}`
      : `${start}: ${verdict === 'stemmer-ikke' ? whyNot(check) : alone(check)}`,
  );
}

const OUTCOMES = {
  holds: 'fits',
  near: 'fits within rounding and revision',
  fails: 'does not fit',
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
      return `The claim says ${its}; in the figures it is ${real}, which ${OUTCOMES[outcome]}.`;
    }),
    ...(Number.isNaN(persons)
      ? []
      : [
          `Behind the figure ${Math.round(persons) === 1 ? 'is' : 'are'} ${formatNumber(persons, 0)} ${countedWord(countedUnit(indicator), persons)}.`,
        ]),
    ...[`${text.title}. ${text.definition}`, indicator.own === null ? text.caution : ''].filter(
      (one) => one !== '',
    ),
    ...(verdict === 'stemmer-ikke' && isPercent(indicator.unit) && indicator.own === null
      ? [
          'Statistics Denmark measures unemployment in another way. If the claim’s figure is theirs, it must be checked against their tables; they can be fetched on the page Data.',
        ]
      : []),
    ...(newest ? [`The figure for ${formatMonth(level.month)} is the newest and provisional.`] : []),
    ...(indicator.own === null ? ['The figures are not seasonally adjusted.'] : []),
  ];
}

function monthsAnswer({ nearby, indicator }: LevelCheck): string {
  if (nearby === null) return '';
  const { of, holds, newest, low, high } = nearby;
  const held =
    holds === 0
      ? `It fits none of the ${formatNumber(of, 0)} months with figures around`
      : holds === of
        ? `It also fits all ${formatNumber(of, 0)} months with figures around`
        : `It fits ${formatNumber(holds, 0)} of the ${formatNumber(of, 0)} months with figures around${newest === null ? '' : `, most recently ${formatMonth(newest)}`}`;
  const at = ({ month, value }: typeof low): string =>
    `${levelText(value, indicator)} (${formatMonth(month)})`;
  return `${held}. In them the figure ran from ${at(low)} to ${at(high)}.`;
}

function elsewhereAnswer(check: LevelCheck): string {
  const { country, region, value, area, place, indicator } = check;
  const counted = isCount(indicator.unit);
  const others = counted
    ? []
    : [
        ...(Number.isNaN(country) ? [] : [`${levelText(country, indicator)} in Denmark as a whole`]),
        ...(region === null || Number.isNaN(region.value)
          ? []
          : [`${levelText(region.value, indicator)} ${inPlace(region.code)}`]),
      ];
  const ranked =
    place === null
      ? ''
      : `${placeName(area)} is ${place.ties > 0 ? 'tied ' : ''}${ordinal(place.place)} of ${place.of} (1st = highest)`;
  if (others.length === 0)
    return ranked === ''
      ? ''
      : `${capital(ranked)}${counted ? ', but a number mostly tells how large the municipality is' : ''}.`;
  const own = `${levelText(value, indicator)} ${inPlace(area)}`;
  return fullStop(
    `${capital(whenText(check))}, the figure was ${formatList(others)}, against ${own}${ranked === '' ? '' : `; ${ranked}`}`,
  );
}

/** A fair wording of what the figures say; the last is the source and the link. */
export function levelWording(check: LevelCheck, source: string, link: string): readonly string[] {
  const { indicator, persons, pair, newest, level } = check;
  if (Number.isNaN(check.value))
    return [
      `The claim: “${levelSentence(check)}”`,
      fullStop(`Whether it agrees with the official figures cannot be settled here: ${whyOpen(check)}`),
      `${source} ${link}`.trim(),
    ];
  const instead = liesInstead(check);
  return [
    fullStop(capital(instead === null ? alone(check) : whatIs(check))),
    ...(Number.isNaN(persons)
      ? []
      : [
          `That is ${formatNumber(persons, 0)} ${countedWord(countedUnit(indicator), persons)}${level.other === null ? '' : ` ${inPlace(check.area)}`}.`,
        ]),
    ...(instead === null ? [] : [fullStop(capital(instead))]),
    ...(pair?.verdict === 'distinct'
      ? ['The difference is clear.']
      : pair?.verdict === 'usual'
        ? ['The difference is within the usual swings.']
        : []),
    ...(newest && indicator.own === null ? ['The figure is provisional.'] : []),
    ...(indicator.own === null ? ['The figures are not seasonally adjusted.'] : []),
    ...(indicator.topic === 'varighed' && indicator.own === null ? [indicatorText(indicator).caution] : []),
    `${source} ${link}`.trim(),
  ];
}
