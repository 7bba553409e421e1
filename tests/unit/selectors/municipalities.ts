/** Small tables of kommuner as files, and pages made of the published ones, each worked out once. */
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Tables } from '../../../src/selectors/indicatorData.ts';
import { type KeyFigure, keyFigures } from '../../../src/selectors/keyFigures.ts';
import { type Municipality, municipality } from '../../../src/selectors/municipality.ts';
import { official, readText, withExamples } from './realData.ts';

const LONG_TERM = 'Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner';
const UNEMPLOYED =
  'Område;Periode;Antal ledige fuldtidspersoner;Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';

/** Rows of y25i09 (`Aalborg;2026M05;Ydelsesgrupper i alt;7`) and of y25i01 (`Aalborg;2026M05;70;3,1`). */
export async function smallTables(
  longTerm: readonly string[],
  unemployed: readonly string[],
): Promise<Tables> {
  const tables = new Map();
  const add = async (name: string, heading: string, rows: readonly string[]): Promise<void> => {
    if (rows.length > 0) tables.set(name, (await readText([heading, ...rows, ''].join('\n'))).dataset);
  };
  await add('y25i09', LONG_TERM, longTerm);
  await add('y25i01', UNEMPLOYED, unemployed);
  return tables;
}

/** A row of y25i09 for all benefits. */
export const longTerm = (area: string, period: string, count: number | string): string =>
  `${area};${period};Ydelsesgrupper i alt;${count}`;

const kept = new Map<string, Municipality>();

/** Of the published tables, or with the made-up figures per kommune. */
export function pageOf(code: AreaCode, tables: Tables = official): Municipality {
  const key = `${code} ${tables === official} ${tables === withExamples}`;
  const found = kept.get(key) ?? municipality(code, tables);
  if (tables === official || tables === withExamples) kept.set(key, found);
  return found;
}

/** The key figure of an indicator on a kommune's page. */
export function keyFigureOf(id: string, code: AreaCode, tables: Tables = official): KeyFigure {
  const found = keyFigures(pageOf(code, tables)).find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`no ${id} on the page of ${code}`);
  return found;
}
