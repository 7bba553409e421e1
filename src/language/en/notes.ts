/** The words of notes, of missing figures and of figures that cannot be drawn. */
import { areaOf } from '../../domain/areas.ts';
import type { Benchmark } from '../../domain/choices.ts';
import type { Note, NothingToDraw } from '../../domain/note.ts';
import type { MissingReason } from '../../domain/observation.ts';
import { breakNote } from './breakTexts.ts';
import { eventLabel } from './eventTexts.ts';
import { formatList, formatMonth, formatMonthRange, spelled } from './format.ts';
import { benefitTexts, indicatorText } from './indicatorTexts.ts';
import { placeName } from './places.ts';

const SMALL_LISTS = 8;

const names = (codes: readonly string[]): string => {
  const all = codes.map(placeName);
  return all.length <= SMALL_LISTS ? formatList(all) : `${all.length} municipalities`;
};

export const benchmarkTexts: Readonly<Record<Benchmark, string>> = {
  landet: 'Denmark',
  region: 'the region',
  landsdel: 'the province',
  gruppe: 'the municipality group',
  lignende: 'similar municipalities',
  naboer: 'the neighbours',
  egne: 'your own municipalities',
  ingen: 'none',
};

/** As a line's name: the comparison's real name stands everywhere. */
export const COMPANY_NAMES: Readonly<Record<'lignende' | 'naboer' | 'egne', string>> = {
  lignende: 'Similar municipalities',
  naboer: 'Neighbouring municipalities',
  egne: 'Own municipalities',
};

/** Why a cell has no number, for hover, tables and lists. */
export const missingTexts: Readonly<Record<MissingReason, string>> = {
  suppressed: 'hidden to protect privacy (fewer than 3 persons)',
  missing: 'missing from the publisher',
  'not-applicable': 'does not exist',
  'not-published': 'not published',
  'not-computable': 'cannot be worked out',
};

export function noteText(note: Note): string {
  switch (note.kind) {
    case 'example':
      return 'EXAMPLE: the figures per municipality are made up so that the chart can be tried. They must not be used as facts.';
    case 'provisional':
      return `${formatMonth(note.month)} is provisional and is typically adjusted up a little in the following months.`;
    case 'newest-in-file':
      return `${formatMonth(note.month)} is the newest month in the file and may be provisional.`;
    case 'not-seasonally-adjusted':
      return 'The figures are not seasonally adjusted: compare with the same month a year earlier or with 12-month averages.';
    case 'mean-of-shares':
      return 'The 12-month average is the mean of the 12 monthly percentages, each month with the same weight.';
    case 'caution':
      return indicatorText(note.indicator).caution;
    case 'shown-by-region': {
      const [region, areas] = [areaOf(note.region).name, names(note.areas)];
      return `The figures here are for regions only: ${areas} ${note.areas.length === 1 ? 'is' : 'are'} shown by ${region}.`;
    }
    case 'gap':
      return note.months === note.of
        ? `${placeName(note.area)}: no figures in the period (${missingTexts[note.reason]}).`
        : `${placeName(note.area)}: ${note.months} of ${note.of} months without figures (${missingTexts[note.reason]}). A gap is not zero and is not filled in.`;
    case 'group-left-out':
      return `${note.group}: worked out as one (sum over sum); ${names(note.members)} ${note.members.length === 1 ? 'is' : 'are'} left out in the months where the figure is missing.`;
    case 'company':
      return companyText(note);
    case 'benchmark-replaced':
      return `These figures cannot be compared with ${benchmarkTexts[note.asked]}; the chart shows Denmark.`;
    case 'own-list-empty':
      return 'No municipalities of your own to compare with have been chosen yet; the chart shows Denmark.';
    case 'benefit-not-split':
      return `The figure is not split by benefit in these tables, so ${benefitTexts[note.asked]} cannot be shown alone; the chart shows all benefits.`;
    case 'period-outside':
      return `There are figures for ${formatMonthRange(note.first, note.last)}; the period has been cut to fit.`;
    case 'older-elsewhere':
      return `Earlier years are in Statistics Denmark’s table ${note.table}, which counts differently. The Data page says how to add them.`;
    case 'break':
      return breakNote(note.seriesBreak);
    case 'event':
      return `Event ${note.number}: ${eventLabel(note.event)}. The reader’s own mark: the chart does not show whether the one is due to the other.`;
    case 'small-base':
      return 'Index and change in per cent are not shown where the starting point is below 10 persons.';
  }
}

function companyText({ benchmark, owner, members }: Note & { readonly kind: 'company' }): string {
  const listed = formatList(members.map(placeName));
  const one = members.length === 1;
  switch (benchmark) {
    case 'lignende': {
      const alike = 'in size, unemployment and municipality group';
      if (one) {
        const whose = owner === null ? '' : ` to ${placeName(owner)}`;
        return `The most similar municipality${whose} ${alike} is ${listed}.`;
      }
      const whom = owner === null ? 'are most alike' : `are most like ${placeName(owner)}`;
      return `Similar municipalities are the ${spelled(members.length)} that ${whom} ${alike}: ${listed}. They are worked out as one.`;
    }
    case 'naboer': {
      const whose = owner === null ? '' : ` of ${placeName(owner)}`;
      return one
        ? `The neighbouring municipality${whose} is ${listed}.`
        : `The neighbouring municipalities${whose} are ${listed}, worked out as one.`;
    }
    case 'egne':
      return one ? `Own municipalities: ${listed}.` : `Own municipalities are ${listed}, worked out as one.`;
  }
}

export function nothingToDrawText(reason: NothingToDraw): { readonly what: string; readonly help: string } {
  switch (reason.kind) {
    case 'nothing-chosen':
      return { what: 'No municipality has been chosen.', help: 'Add a municipality above.' };
    case 'one-year':
      return {
        what: 'The period holds only one calendar year.',
        help: 'Choose a longer period, or show the years in one row.',
      };
    case 'no-numbers':
      if (reason.smoothed || reason.mode === 'aendring') {
        return {
          what: 'There are too few months in a row for the chosen view.',
          help: 'Choose a longer period, values instead of change, or month by month.',
        };
      }
      if (reason.mode === 'indeks') {
        return {
          what: 'The chosen areas have no figures at the base of the index.',
          help: 'Choose another month or year as 100, or show values.',
        };
      }
      return {
        what: 'The chosen areas have no published figures in the period.',
        help: 'The figures of small municipalities are hidden to protect privacy. Choose another period or municipality.',
      };
    case 'not-in-files':
      return {
        what: 'The data files do not hold the figures that the measure takes.',
        help: 'Choose another measure, or add a newer export under Data.',
      };
  }
}
