/** The small texts inside *Change*: legend, remarks, columns, what is missing and why. */
import type { MissingReason } from '../../domain/observation.ts';
import type { Month } from '../../domain/period.ts';
import type { ChangeKind } from '../changeFormat.ts';
import { formatChange } from './changeFormat.ts';
import { formatMonth, formatNumber, fullStop } from './format.ts';
import { missingTexts } from './notes.ts';

const RANKED: Readonly<Record<ChangeKind, string>> = {
  points: ' in percentage points',
  count: ' in per cent (and number)',
  weeks: ' in weeks',
  index: ' in index points',
  plain: '',
};

export const changeTexts = {
  read: 'Read area by area with the arrow keys.',
  change: 'Change',
  inPercent: 'In per cent',
  persons: 'Persons',
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  difference: (name: string) => `Difference from ${name}`,
  provisional: 'provisional',
  offScale: (name: string) => `${name} is not drawn because the number is so much larger.`,
  rankingHeading: (of: number, municipalities: boolean) =>
    `${of} ${municipalities ? 'municipalities' : 'regions'} by change`,
  rankingLegend: (kind: ChangeKind) =>
    `Change${RANKED[kind]}, 1 = largest rise (or smallest fall). Equal changes share a place.`,
  rankingBenchmark: (name: string, change: string) => fullStop(`Vertical line: ${name}, ${change}`),
  withoutHeading: 'Not ranked',
  missing: (reason: MissingReason, month: Month) =>
    `no figure in ${formatMonth(month)}: ${missingTexts[reason]}`,
  smallStart: (start: number, change: number) =>
    `${formatChange(change, 'count', 0)} from ${formatNumber(start, 0)}; below 10 persons no per cent is calculated.`,
  seasons: (first: Month, last: Month) =>
    `${formatMonth(first)} and ${formatMonth(last)} are not the same month of the year, so some of the change may be seasonal. Choose the same month in both years to avoid that.`,
  shared: (months: number) =>
    `The two 12-month averages share ${months === 1 ? 'one month' : `${months} months`}, which cannot show any change.`,
  unrounded: 'The change is calculated from unrounded figures.',
} as const;

/** Why there is nothing to draw, and what would help. */
export function changeProblemText(problem: 'one-month' | 'already-change' | 'no-numbers'): {
  readonly what: string;
  readonly help: string;
} {
  switch (problem) {
    case 'one-month':
      return {
        what: 'The period is only one month, so there is no change to show.',
        help: 'Choose a longer period, or see the figures as a ranking.',
      };
    case 'already-change':
      return {
        what: 'The figures already show the change over a year, and a change of a change says nothing.',
        help: 'Show values or an index to see the change between the first and last month of the period.',
      };
    case 'no-numbers':
      return {
        what: 'No area has figures in both the first and the last month of the period.',
        help: 'Choose another period.',
      };
  }
}
