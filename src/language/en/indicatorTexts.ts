/** Titles, units and definitions of the indicators, and the pieces their sentences are made of. */
import type { Benefit, Indicator, KnownIndicatorId, Topic } from '../../domain/indicator.ts';
import type { ShownUnit, Unit } from '../../domain/unit.ts';
import { formatMonth } from './format.ts';
import { type IndicatorText, ownText } from './ownIndicatorText.ts';

const LONG_TERM = 'Long-term unemployed: unemployed for at least 80 per cent of the past 12 months.';
const LONG_TERM_DST =
  'Long-term unemployed, as Statistics Denmark counts them: unemployed for at least 52 weeks in a row; breaks of up to 28 days are allowed.';
const DST_NOT_STAR =
  'Jobindsats counts a person as long-term unemployed after at least 80 per cent of 12 months. The two counts differ and do not belong in the same chart.';
const GRADUATE =
  'Graduate: someone who receives unemployment insurance benefits (dagpenge) at the rate for new graduates.';
const NOT_COUNTS =
  'Numbers cannot be compared between large and small municipalities; use per cent for that.';
const BY_DST = 'as measured by Statistics Denmark';

const are = (verb: 'er' | 'var'): string => (verb === 'er' ? 'are' : 'were');
/** One person `is`; all other numbers and shares of people `are`. */
const counted = (value: string, verb: 'er' | 'var', one: string, several: string): string =>
  value === '1' ? `${value} ${one} ${verb === 'er' ? 'is' : 'was'}` : `${value} ${several} ${are(verb)}`;

export const indicatorTexts: Readonly<Record<KnownIndicatorId, IndicatorText>> = {
  'langtidsledige-andel': {
    title: 'Long-term unemployed as a percentage of the unemployed',
    short: '% of the unemployed',
    definition: LONG_TERM,
    caution:
      'Long-term unemployed full-time persons divided by unemployed full-time persons. Jobindsats’ own share counts persons instead of full-time persons and therefore differs a little.',
    predicate: (value, verb, benefit) =>
      `${value} of the unemployed${benefit} ${are(verb)} long-term unemployed`,
    quantity: 'the share of long-term unemployed',
    pronoun: 'it',
    peers: 'shares',
  },
  'langtidsledige-antal': {
    title: 'Long-term unemployed',
    short: 'number',
    definition: LONG_TERM,
    caution: NOT_COUNTS,
    predicate: (value, verb, benefit) =>
      `${counted(value, verb, `full-time person${benefit}`, `full-time persons${benefit}`)} long-term unemployed`,
    quantity: 'the number of long-term unemployed',
    pronoun: 'it',
    peers: 'figures',
  },
  'langtidsledige-pct': {
    title: 'Long-term unemployed as a percentage of the labour force',
    short: '% of the labour force',
    definition: LONG_TERM,
    caution:
      'The labour force is worked out from the number of unemployed and the published, rounded unemployment rate: one figure per calendar year. It is typically uncertain by about half a per cent of its size, most in the smallest municipalities.',
    predicate: (value, verb, benefit) =>
      `${value} of the labour force ${are(verb)} long-term unemployed${benefit}`,
    quantity: 'the long-term unemployment rate',
    pronoun: 'it',
    peers: 'shares',
  },
  'dimittender-andel': {
    title: 'Unemployed graduates as a percentage of the insured unemployed',
    short: '% of the insured unemployed',
    definition: `${GRADUATE} The share is of the insured unemployed, not of the new graduates.`,
    caution:
      'The denominator is the insured unemployed, not the new graduates: the share does not say how many of those who finished their education in a year are unemployed.',
    predicate: (value, verb) => `${value} of the insured unemployed ${are(verb)} graduates`,
    quantity: 'the share of graduates',
    pronoun: 'it',
    peers: 'shares',
  },
  'dimittender-antal': {
    title: 'Unemployed graduates',
    short: 'number',
    definition: GRADUATE,
    caution:
      'The number swings strongly over the year: new graduates register as unemployed from June to August.',
    predicate: (value, verb) => `${counted(value, verb, 'graduate', 'graduates')} unemployed`,
    quantity: 'the number of unemployed graduates',
    pronoun: 'it',
    peers: 'figures',
  },
  'varighed-uger': {
    title: 'Average duration of completed spells on unemployment insurance benefits',
    short: 'average in weeks',
    definition: 'Only spells on unemployment insurance benefits (dagpenge) that ended in the month.',
    caution:
      'A higher average of completed spells can also mean that long-term unemployed people have moved on. Without the spread it cannot be settled whether a small difference is real.',
    predicate: (value) =>
      `completed spells on unemployment insurance benefits had lasted ${value} on average`,
    quantity: 'the average duration',
    pronoun: 'it',
    peers: 'averages',
  },
  'varighed-fordeling': {
    title: 'Completed spells on unemployment insurance benefits by duration',
    short: 'distribution by duration',
    definition:
      'Spells on unemployment insurance benefits (dagpenge) that ended in the month, by how long they had lasted.',
    caution: 'Completed spells say nothing about those who are still unemployed.',
    predicate: (value) =>
      `${value} of the completed spells on unemployment insurance benefits had lasted more than 52 weeks`,
    quantity: 'the distribution',
    pronoun: 'it',
    peers: 'shares',
  },
  'varighed-fortsat': {
    title: 'Still on unemployment insurance benefits by number of weeks',
    short: 'still on benefits',
    definition:
      'The share of those who began on unemployment insurance benefits (dagpenge) in the quarter and who still receive them, without a break, so many weeks later.',
    caution: 'The curve follows those who began on unemployment insurance benefits in the quarter.',
    predicate: (value, verb) =>
      `${value} of those who began on unemployment insurance benefits ${are(verb)} still on them after 26 weeks`,
    quantity: 'the share still on benefits',
    pronoun: 'it',
    peers: 'shares',
  },
  'ledige-pct': {
    title: 'Unemployed as a percentage of the labour force',
    short: '% of the labour force',
    definition:
      'Full-time persons aged 16–66 on unemployment insurance benefits (dagpenge) or on cash assistance (kontanthjælp) and ready for a job.',
    caution:
      'The press often quotes the country’s seasonally adjusted unemployment, which is a different figure.',
    predicate: (value, verb, benefit) => `${value} of the labour force ${are(verb)} unemployed${benefit}`,
    quantity: 'the unemployment rate',
    pronoun: 'it',
    peers: 'shares',
  },
  'ledige-antal': {
    title: 'Unemployed',
    short: 'number',
    definition:
      'Full-time persons on unemployment insurance benefits (dagpenge) or on cash assistance (kontanthjælp) and ready for a job.',
    caution: NOT_COUNTS,
    predicate: (value, verb, benefit) =>
      `${counted(value, verb, `full-time person${benefit}`, `full-time persons${benefit}`)} unemployed`,
    quantity: 'the number of unemployed',
    pronoun: 'it',
    peers: 'figures',
  },
  'langtidsledige-dst-pct': {
    title: 'Long-term unemployed as a percentage of the labour force (Statistics Denmark)',
    short: '% of the labour force, Statistics Denmark',
    definition: LONG_TERM_DST,
    caution: DST_NOT_STAR,
    predicate: (value, verb) => `${value} of the labour force ${are(verb)} long-term unemployed ${BY_DST}`,
    quantity: `the long-term unemployment rate ${BY_DST}`,
    pronoun: 'it',
    peers: 'shares',
  },
  'langtidsledige-dst-antal': {
    title: 'Long-term unemployed (Statistics Denmark)',
    short: 'number, Statistics Denmark',
    definition: LONG_TERM_DST,
    caution: DST_NOT_STAR,
    predicate: (value, verb) => `${counted(value, verb, 'person', 'persons')} long-term unemployed ${BY_DST}`,
    quantity: `the number of long-term unemployed ${BY_DST}`,
    pronoun: 'it',
    peers: 'figures',
  },
  'ledige-dst-pct': {
    title: 'Unemployed as a percentage of the labour force (Statistics Denmark)',
    short: '% of the labour force, Statistics Denmark',
    definition: 'Full-time unemployed aged 16–66, as Statistics Denmark counts them.',
    caution:
      'Statistics Denmark and Jobindsats each measure unemployment in their own way; the two do not belong in the same chart.',
    predicate: (value, verb) => `${value} of the labour force ${are(verb)} unemployed ${BY_DST}`,
    quantity: `the unemployment rate ${BY_DST}`,
    pronoun: 'it',
    peers: 'shares',
  },
};

/** The words of an indicator, the reader's own too. */
export function indicatorText(indicator: Indicator): IndicatorText {
  return indicator.own === null
    ? indicatorTexts[indicator.id as KnownIndicatorId]
    : ownText(indicator.own.title);
}

export const topicTexts: Readonly<Record<Topic, string>> = {
  langtidsledighed: 'Long-term unemployment',
  dimittender: 'Graduates',
  varighed: 'Duration',
  ledighed: 'Unemployment',
  egne: 'Your own figures',
};

export const benefitTexts: Readonly<Record<Benefit, string>> = {
  ialt: 'all benefits',
  dagpenge: 'unemployment insurance benefits',
  kontanthjaelp: 'cash assistance',
};

/** ` on cash assistance`, to follow a noun; empty for all. */
export function benefitPhrase(benefit: Benefit): string {
  return benefit === 'ialt' ? '' : ` on ${benefitTexts[benefit]}`;
}

const unitTexts: Readonly<Record<Unit, string>> = {
  persons: 'persons',
  'full-time-persons': 'full-time persons',
  'percent-of-unemployed': 'percentage of the unemployed',
  'percent-of-labour-force': 'percentage of the labour force',
  'percent-of-insured': 'percentage of the insured unemployed',
  'percent-still-on-dagpenge': 'per cent still on unemployment insurance benefits',
  weeks: 'weeks',
  spells: 'spells',
  unknown: 'unit not stated',
};

/** The unit in full, for subtitles and axes: `full-time persons`, `index, July 2023 = 100`. */
export function unitText(unit: ShownUnit): string {
  switch (unit.kind) {
    case 'unit':
      return unitTexts[unit.unit];
    case 'index': {
      const base = unit.base.kind === 'year' ? `average of ${unit.base.year}` : formatMonth(unit.base.month);
      return `index, ${base} = 100`;
    }
    case 'point-change':
      return 'change in percentage points from the same month a year earlier';
    case 'percent-change':
      return 'change in per cent from the same month a year earlier';
    case 'weeks-change':
      return 'change in weeks from the same month a year earlier';
    case 'plain-change':
      return 'change from the same month a year earlier';
  }
}

/** The unit at the top of an axis, short: `per cent`, `weeks`, `persons`. Empty for an index. */
export function axisUnit(unit: ShownUnit): string {
  switch (unit.kind) {
    case 'unit':
      if (unit.unit.startsWith('percent-')) return 'per cent';
      return unitTexts[unit.unit];
    case 'index':
    case 'plain-change':
      return '';
    case 'point-change':
      return 'percentage points';
    case 'percent-change':
      return 'per cent';
    case 'weeks-change':
      return 'weeks';
  }
}
