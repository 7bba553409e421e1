/** The window of a claim: from which month to which, as well as the text says it. */

import type { ClaimContext, ClaimDoubt, ClaimReading, Found, Span } from '../domain/claimReading.ts';
import { type Month, monthNumber, monthOf, yearOf } from '../domain/period.ts';
import { exactly, type Moment, type Time, timeAt } from './moments.ts';
import { isFree, type Scan, take } from './tokens.ts';

export interface Window {
  readonly from: Found<Month> | null;
  readonly to: Found<Month> | null;
  readonly doubts: readonly ClaimDoubt[];
  readonly means?: ClaimReading['means'];
}

/**
 * Reads the window and takes its words. Of a bare year the month is that of the other end, because the figures have
 * seasons: `siden 2015` with figures until June is June 2015. `i 2024` alone is the whole year, December to December.
 */
export function readWindow(source: Scan, context: ClaimContext): Window {
  const times = timesOf(source);
  return { ...windowOf(source, times, context), means: meansOf(times) };
}

/** Of two years, two quarters, or one of them and `året før`: the months whose means may be meant. */
function meansOf(times: readonly Time[]): ClaimReading['means'] {
  const { first, last } = ends(times.filter((time) => time.kind === 'moment'));
  const length = times.find((time) => time.kind === 'length');
  if (last === undefined || last.months < 3 || last.year === null) return null;
  const end = ({ year, month }: Moment): Month => monthOf(year ?? 0, month ?? 12);
  const { months } = last;
  if (first !== undefined)
    return first.months === months && first.year !== null
      ? { months, from: end(first), to: end(last) }
      : null;
  return length !== undefined && length.months % 12 === 0
    ? { months, from: end(last) - length.months, to: end(last) }
    : null;
}

function windowOf(source: Scan, times: readonly Time[], { newest }: ClaimContext): Window {
  const doubts = new Set<ClaimDoubt>();
  if (times.some(({ kind }) => kind === 'no-date')) doubts.add('no-date');
  const moments = times.filter((time) => time.kind === 'moment');
  const length = times.find((time) => time.kind === 'length');
  const thisYear = times.find((time) => time.kind === 'this-year');
  const today = times.find((time) => time.kind === 'today');
  const { first, last } = ends(moments);
  const wholeYear = first === undefined && length === undefined && last?.month === null && last.role === 'in';
  if (wholeYear && last?.year != null) {
    doubts.add('year-as-month');
    const spans = [take(source, last.start, last.end)];
    const to = Math.min(monthOf(last.year, 12), newest);
    return window(
      { value: monthOf(last.year - 1, 12), spans, alternatives: [monthOf(last.year, 1)] },
      { value: to, spans, alternatives: [] },
      doubts,
    );
  }
  // `siden 2015 … på to år`: the length says where it ends.
  const runs = first !== undefined && last === undefined && length !== undefined && today === undefined;
  const to =
    last !== undefined
      ? resolve(source, last, { newest, other: null, before: newest }, doubts)
      : today !== undefined
        ? { value: newest, spans: [take(source, today.start, today.end)], alternatives: [] }
        : null;
  if (first !== undefined) {
    const other = to?.value ?? newest;
    const from = resolve(source, first, { newest, other, before: other - 1 }, doubts);
    if (!runs || length === undefined) {
      if (to === null) doubts.add('until-newest');
      return window(from, to ?? assumed(newest), doubts);
    }
    const end = from.value + length.months;
    const spans = [take(source, length.start, length.end)];
    // `Tal fra juni viser et fald på to år`: what is named is where it ends.
    return end <= newest
      ? window(from, { value: end, spans, alternatives: end < newest ? [newest] : [] }, doubts)
      : window({ value: from.value - length.months, spans, alternatives: [from.value] }, from, doubts);
  }
  if (to === null) doubts.add('until-newest');
  const end = to ?? assumed(newest);
  if (length !== undefined) {
    const spans = [take(source, length.start, length.end)];
    return window({ value: end.value - length.months, spans, alternatives: [] }, end, doubts);
  }
  if (thisYear !== undefined) {
    const spans = [take(source, thisYear.start, thisYear.end)];
    doubts.add('year-as-month');
    const from = monthOf(yearOf(newest) - 1, 12);
    return window({ value: from, spans, alternatives: [monthOf(yearOf(newest), 1)] }, end, doubts);
  }
  return window(null, end, doubts);
}

const assumed = (value: Month): Found<Month> => ({ value, spans: [], alternatives: [] });

const window = (from: Found<Month> | null, to: Found<Month>, doubts: ReadonlySet<ClaimDoubt>): Window => ({
  from,
  to,
  doubts: [...doubts],
});

/** Every time in the text, the longest that begins first; those inside another are not times of their own. */
export function timesOf(source: Scan): readonly Time[] {
  const times: Time[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    const time = timeAt(source, at);
    if (time === null || !isFree(source, at, time.end)) at++;
    else {
      times.push(time);
      at = time.end;
    }
  }
  return times;
}

/** Which moment begins the window and which ends it; of two that only happen `in` a time, the earlier begins. */
function ends(moments: readonly Moment[]): { first: Moment | undefined; last: Moment | undefined } {
  const named = (role: Moment['role']): Moment | undefined => moments.find((moment) => moment.role === role);
  const first = named('from');
  const last = named('to');
  const within = moments.filter(({ role }) => role === 'in');
  const afterwards = moments.filter((moment) => moment !== first && moment.role !== 'to');
  if (first !== undefined && last !== undefined) return { first, last };
  if (first !== undefined) return { first, last: afterwards[0] };
  if (last !== undefined) return { first: within[0], last };
  const [one, two] = within;
  if (one === undefined || two === undefined) return { first: undefined, last: one };
  const order = (exactly(one) ?? 0) - (exactly(two) ?? 0);
  return order > 0 ? { first: two, last: one } : { first: one, last: two };
}

interface Frame {
  readonly newest: Month;
  /** The window's other end where it is known: its month is taken for a bare year. */
  readonly other: Month | null;
  /** A month without a year is the last one not after this. */
  readonly before: Month;
}

function resolve(source: Scan, moment: Moment, frame: Frame, doubts: Set<ClaimDoubt>): Found<Month> {
  const spans: readonly Span[] = [take(source, moment.start, moment.end)];
  if (moment.vague) doubts.add('part-as-month');
  const known = exactly(moment);
  if (known !== null) return { value: known, spans, alternatives: [] };
  if (moment.month !== null) {
    if (moment.yearsBack > 0) {
      const value = monthOf(yearOf(frame.newest) - moment.yearsBack, moment.month);
      return { value, spans, alternatives: [] };
    }
    doubts.add('month-without-year');
    const value = lastSuch(moment.month, frame.before);
    return { value, spans, alternatives: [value - 12] };
  }
  doubts.add('year-as-month');
  const year = moment.year ?? yearOf(frame.newest);
  const value = Math.min(monthOf(year, monthNumber(frame.other ?? frame.newest)), frame.newest);
  const others = [monthOf(year, 1), monthOf(year, 12)].filter(
    (month) => month !== value && month <= frame.newest,
  );
  return { value, spans, alternatives: others };
}

/** The last month of this number that is not after another. */
export function lastSuch(month: number, before: Month): Month {
  const value = monthOf(yearOf(before), month);
  return value <= before ? value : value - 12;
}
