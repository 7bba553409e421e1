/** The figures of `#/faktatjek` as those who share them take them along: each with the claim and its verdict in it. */
import type { ReactNode } from 'react';
import { COUNTRY } from '../../domain/area.ts';
import { areaOf, municipalities } from '../../domain/areas.ts';
import type { Note } from '../../domain/note.ts';
import { isCount } from '../../domain/unit.ts';
import { arithmeticWhy, dataWhy } from '../../language/claimDataTexts.ts';
import { elsewhereAnswer, elsewhereWhy, windowsWhy } from '../../language/claimElsewhereTexts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import {
  asHeadline,
  claimShareTexts,
  claimWithArithmetic,
  claimWithVerdict,
  linesHeadline,
  placesHeadline,
  windowsHeadline,
} from '../../language/claimShareTexts.ts';
import { claimHeadline } from '../../language/claimTexts.ts';
import { da } from '../../language/da.ts';
import { differenceUnit } from '../../language/differenceText.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { noteText } from '../../language/notes.ts';
import { sourceLine } from '../../language/source.ts';
import { areaChange, areaChanges } from '../../selectors/claimAreas.ts';
import { subtitle } from '../figureModel.ts';
import type { Shareable, ShareNumbers } from '../share/shareable.ts';
import { type Answered, type AnsweredWithData, entriesOf } from './answered.ts';
import { ALWAYS, present } from './figureNotes.ts';

const { methods, sources } = claimPageTexts;

/** The claim's numbers, one by one. */
export function sharedNumbers(answered: Answered, drawing: ReactNode): Shareable {
  const { check, route } = answered;
  const found = check.data !== null;
  const entries = found ? entriesOf(check.indicator, answered.entries) : [];
  return {
    ...{ route, drawing, entries },
    embed: null,
    headline: asHeadline(claimHeadline(check)),
    subtitle: claimWithArithmetic(check),
    notes: present([
      ...(found ? [indicatorText(check.indicator).definition] : []),
      ...(found && check.indicator.own === null ? [claimShareTexts.notAdjusted] : []),
      da.noJobs,
    ]),
    method: present([arithmeticWhy(check), ...dataWhy(check), sources.arithmetic, sources.data]),
    source: found ? sourceLine(entries, true) : claimShareTexts.ownNumbers,
    example: false,
    numbers: async () => {
      const { claimFileName, numbersTable } = await import('../../selectors/exportClaim.ts');
      return {
        name: claimFileName('tal', check.claim),
        table: numbersTable(check),
      };
    },
  };
}

/** The series with both ends of the window marked. */
export function sharedLines(answered: AnsweredWithData, drawing: ReactNode): Shareable {
  const { check, data, comparison, view } = answered;
  const { firstMonth, monthCount, peers } = comparison;
  const others = peers.areas.length;
  return {
    ...shared(answered, drawing),
    // There a count has all other kommuner behind it, which are left out here.
    embed: isCount(data.indicator.unit) ? null : view,
    months: { first: firstMonth, last: firstMonth + monthCount - 1 },
    headline: linesHeadline(check),
    subtitle: `${subtitle(comparison, false, false)} ${claimWithVerdict(check)}`,
    notes: present([
      claimPageTexts.linesNote,
      others === 0 ? '' : others > 5 ? da.otherMunicipalities : da.otherRegions,
      ...comparison.notes.filter(({ kind }) => kind !== 'event').map(noteText),
      da.noJobs,
    ]),
    method: present([methods.data, ...dataWhy(check), sources.data]),
    source: sourceLine(entriesOf(data.indicator, answered.entries), data.indicator.computed),
    numbers: async () => {
      const [names, tables, { ranking }] = await Promise.all([
        import('../../selectors/exportClaim.ts'),
        import('../../selectors/exportTables.ts'),
        import('../../selectors/ranking.ts'),
      ]);
      return {
        name: names.claimFileName('linjer', check.claim),
        table: tables.exportComparison(comparison, ranking(comparison), 'udvikling'),
      };
    },
  };
}

/** The windows as a grid. */
export function sharedWindows(answered: AnsweredWithData, drawing: ReactNode): Shareable {
  const { check, data } = answered;
  return {
    ...shared(answered, drawing),
    headline: windowsHeadline(check),
    notes: present([methods.windows, windowsWhy(check), ...always(answered, ['not-seasonally-adjusted'])]),
    method: [sources.windows],
    numbers: () =>
      tableOf(({ claimFileName, windowsTable }) => ({
        name: claimFileName('perioder', check.claim),
        table: windowsTable(check.claim, data),
      })),
  };
}

/** The same change in every place. */
export function sharedPlaces(answered: AnsweredWithData, drawing: ReactNode): Shareable {
  const { check, data, entries } = answered;
  const { claim, indicator } = check;
  const places = areaChanges(claim, data);
  const kind = places.some(({ code }) => areaOf(code).kind === 'region') ? 'region' : 'municipality';
  const without = kind === 'region' ? 0 : municipalities.length - places.length;
  const unit = isCount(indicator.unit) ? claimShareTexts.ofStart : differenceUnit(indicator.unit);
  return {
    ...shared(answered, drawing),
    entries,
    source: sourceLine(entries, true),
    headline: placesHeadline(check, areaChange(COUNTRY, claim, data)?.change ?? null),
    notes: present([
      unit === '' ? '' : claimShareTexts.eachDot(kind, unit),
      elsewhereAnswer(check),
      without === 0 ? '' : claimShareTexts.without(without),
      ...always(answered),
    ]),
    method: present([methods.elsewhere, elsewhereWhy(check), sources.elsewhere]),
    numbers: () =>
      tableOf(({ claimFileName, placesTable }) => ({
        name: claimFileName('steder', claim),
        table: placesTable(claim, data),
      })),
  };
}

/** What all figures with public figures in them have in common. */
function shared({ check, route, entries, data }: AnsweredWithData, drawing: ReactNode) {
  const own = entriesOf(data.indicator, entries);
  return {
    ...{ route, drawing, entries: own },
    embed: null,
    subtitle: claimWithVerdict(check),
    source: sourceLine(own, true),
    example: data.example,
  };
}

/** Of the notes that always stand, all but `said`, which the figure says itself. */
function always(
  { check, comparison }: AnsweredWithData,
  said: readonly Note['kind'][] = [],
): readonly string[] {
  // Against comparing counts of large and small kommuner: changes of theirs are in per cent here.
  const left = isCount(check.indicator.unit) ? [...said, 'caution'] : said;
  return [
    indicatorText(check.indicator).definition,
    ...comparison.notes.filter(({ kind }) => ALWAYS.has(kind) && !left.includes(kind)).map(noteText),
    da.noJobs,
  ];
}

async function tableOf(
  make: (code: typeof import('../../selectors/exportClaim.ts')) => ShareNumbers,
): Promise<ShareNumbers> {
  return make(await import('../../selectors/exportClaim.ts'));
}
