/** *Duration* and *Week by week* in words: what an average of completed spells can say about two areas, and what not. */
import type { AveragePairFacts } from '../durationTexts.ts';
import { formatNumber } from './format.ts';
import { inPlace, placeName } from './places.ts';

export type { AveragePairFacts, AverageProblem } from '../durationTexts.ts';

const weeks = (value: number): string => `${formatNumber(value, 1)} weeks`;
const spells = (count: number): string => `${formatNumber(count, 0)} ${count === 1 ? 'spell' : 'spells'}`;

export function averageQuestion({ first, second }: AveragePairFacts): string {
  return `Is the difference between ${placeName(first)} and ${placeName(second)} real?`;
}

export function averageAnswer(facts: AveragePairFacts): string {
  const { high, low, difference } = facts;
  if (facts.problem === 'same-region') {
    return `The figures here are for regions only, and both municipalities lie in ${placeName(high.code)}. There, completed spells had lasted ${weeks(high.weeks)} on average.`;
  }
  if (Number.isNaN(difference)) return 'The average has not been published for both.';
  const even = /^[0.]+$/.test(formatNumber(difference, 1));
  const about = Number.isNaN(high.spells + low.spells)
    ? ''
    : ` This is based on ${spells(high.spells)} ${inPlace(high.code)} and ${formatNumber(low.spells, 0)} ${inPlace(low.code)}.`;
  const what = even
    ? `Completed spells had lasted ${weeks(high.weeks)} on average in both places.`
    : `On average, completed spells had lasted ${weeks(difference)} longer ${inPlace(high.code)} (${weeks(high.weeks)}) than ${inPlace(low.code)} (${weeks(low.weeks)}).`;
  const larger =
    facts.verdict === 'distinct' ? ' The difference is larger than chance alone usually produces.' : '';
  return `${what}${about}${larger} Longer is not in itself worse: the average also rises when long-term unemployed people move on.`;
}

/** How the verdict came about, for the reader who asks. */
export function averageWhy(facts: AveragePairFacts): string {
  const { high, low, problem } = facts;
  switch (problem) {
    case 'same-region':
      return 'Jobindsats has the figures per municipality (table y01a27). Add such an export under Data, and the spread is worked out for each municipality.';
    case 'no-average':
      return 'Without an average in both places there is nothing to compare.';
    case 'bands-missing':
      return 'A difference between averages can only be judged when the spread is known. Here the number of spells is hidden in at least one band, so the spread cannot be worked out.';
    case 'misfit':
      return 'The numbers in the bands and the published average do not fit together, so the spread cannot be worked out.';
    case 'few':
      return 'There must be at least 30 completed spells in both places before two averages can be told apart from chance.';
    case null:
      return (
        `The spread is estimated from the number in each band (own calculations): spells typically differ by ${weeks(high.sd)} from the average ${inPlace(high.code)} and by ${weeks(low.sd)} ${inPlace(low.code)}. ` +
        `With this many spells, the difference must be more than ${weeks(facts.smallest)} before it can be told from chance. ` +
        `${facts.verdict === 'distinct' ? 'The figures are for one month and do not show how much the average otherwise tends to swing.' : 'Besides chance, the average swings from month to month; that makes a difference even harder to settle.'}`
      );
  }
}

/** `2-4 uger`, the publisher's name of a band, as `2–4 weeks`. */
function bandName(key: string): string {
  return key
    .replace(/^under /, 'Under ')
    .replace(/^over /, 'Over ')
    .replace(/(\d)-(\d)/, '$1–$2')
    .replace(/ uger$/, ' weeks');
}

export const durationTexts = {
  bandsHeading: 'Per cent of completed spells',
  bandName,
  ofTotal: (total: number) => `of ${formatNumber(total, 0)}`,
  averagesHeading: 'Average duration',
  averagesColumnWeeks: 'weeks',
  averagesColumnSpells: 'spells',
  averagesColumnLimits: 'uncertainty',
  limits: (low: number, high: number) => `${formatNumber(low, 1)}–${formatNumber(high, 1)}`,
  limitsNote:
    'Uncertainty: the two figures are 95 per cent limits for the average, from the number in each band (own calculations). Narrow limits do not say that a longer duration is worse.',
  openBand:
    'The bands are not equally wide, so the rows can be compared between areas, but not with each other.',
  survivalAxis: 'per cent still on benefits',
  survivalTable: 'Still on unemployment insurance benefits, per cent',
  survivalWeeks: 'weeks after the start',
  readWeekByWeek: 'Read the curve week by week with the arrow keys',
  afterWeeks: (week: number) =>
    week === 0 ? 'At the start' : `After ${formatNumber(week, 0)} ${week === 1 ? 'week' : 'weeks'}`,
} as const;

const OTHER_POPULATION =
  'The distribution (y01a27) and the curve of those still on unemployment insurance benefits (y01b01) are about different groups, with different rules for when a spell ends. The one cannot be derived from the other.';

/** What must stand beside the distribution and its averages. */
export const durationNotes: readonly string[] = [
  'Completed spells only: when many long-term unemployed people move on, the average rises. A higher average is therefore not in itself worse.',
  'The figures say nothing about how long those who are unemployed now have been so.',
  OTHER_POPULATION,
];

/** What must stand beside the curve. */
export const survivalNotes: readonly string[] = [
  'The curve follows those who began on unemployment insurance benefits in the quarter. Being off the benefits is not the same as being in work.',
  'The number behind the percentages is not stated, so it cannot be settled whether differences are larger than chance.',
  OTHER_POPULATION,
];
