/** What a reader of a sentence should look at twice, and what was not understood in it. The sentences are Danish. */
import type { ClaimDoubt } from '../../domain/claimReading.ts';
import type { Month } from '../../domain/period.ts';
import { formatList, formatMonth } from './format.ts';

/** One sentence per doubt. */
export const claimDoubtTexts: Readonly<Record<ClaimDoubt, string>> = {
  negated: 'The sentence says “ikke” (not): choose yourself whether the number fell or rose.',
  'both-directions': 'The sentence says both up and down; the first of them is used here.',
  'between-places':
    'The sentence compares places. A change can only be checked in one place at a time, and a number for one month only between two places.',
  english:
    'The sentence is in English, and only Danish sentences can be read. Write it in Danish, or fill in the fields yourself.',
  part: 'The sentence is about some of the unemployed, such as the young, women or a trade. The figures here are for all of them together: choose the measure yourself if everybody is to be checked.',
  'other-measure':
    'The sentence is about seasonally adjusted figures or another count. The figures here are the actual ones from month to month: choose the measure yourself if those are to be checked.',
  unchanged:
    'The sentence says that the number is unchanged. Only whether it fell or rose is checked here: choose the direction and the number yourself.',
  range:
    'The sentence gives a range where a claim has one number. Only one number at a time is checked here: write the one to be checked yourself.',
  cause: 'The sentence also says why. That has not been checked: the figures show what happened, never why.',
  'into-work':
    'The sentence is about jobs. That has not been checked: the figures show how many are unemployed, not how many have found work.',
  'several-areas': 'The sentence names several places; the first of them is used here.',
  spelling: 'The municipality’s name is spelt differently from the one known here. Is this the right one?',
  'region-or-landsdel': 'The name can be a region or a province; the region is used here.',
  'number-or-share': 'The word can mean a number or a share. Choose the one that is meant.',
  'share-of-what': 'The share can be of the unemployed or of the labour force. Choose the one that is meant.',
  'graduate-rate':
    'The graduate unemployment rate is the share of the graduates who are unemployed. It is not in the figures here, which have the number of unemployed graduates and their share of the unemployed on benefits: choose the one that is meant.',
  'newly-educated':
    '“Nyuddannede” (newly qualified) is read as graduates on unemployment insurance benefits; the newly qualified who are not in an unemployment insurance fund are not in the figures.',
  'both-benefits':
    'The sentence names both unemployment insurance benefits and cash assistance; all benefits together are used here.',
  'percent-or-points':
    'A change in per cent of something that is itself in per cent may be meant as percentage points. Correct it if so.',
  fraction:
    'A fraction, or a number of times, is read as about that many per cent, at most a tenth away from it.',
  'several-numbers':
    'There are more numbers of the same kind than a claim has room for; the first of them is used here.',
  'decimal-dot': 'A number with a point is read as if it had a decimal comma.',
  'year-as-month':
    'A year without a month is read as the same month as at the other end, so that the season does not count. Choose another month if that is what is meant.',
  'part-as-month':
    'A quarter or half-year is read as its last month, a season as its middle one. The figures are monthly.',
  'no-date':
    'That day does not exist: the month does not have so many days. The date has not been read; choose the month yourself.',
  'month-without-year': 'A month without a year is read as the latest such month.',
  'until-newest': 'The sentence does not say when the period ends; the newest month is used here.',
  'too-long': 'The text is long; only the beginning has been read.',
};

/** `Not understood: “takket være indsatsen” and “om året”.` Empty when everything was. */
export function unreadText(pieces: readonly string[]): string {
  if (pieces.length === 0) return '';
  return `Not understood: ${formatList(pieces.map((piece) => `“${piece.replace(/\s+/g, ' ')}”`))}.`;
}

/** Beside a month that the text did not name. */
export function assumedMonthText(month: Month): string {
  return `not named; the newest figures are for ${formatMonth(month)}`;
}
