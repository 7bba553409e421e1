/** The files in `data/`, read by our own reader, and the figures they make. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Benefit, KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { findIndicator, indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { type Panel, series, valueAt } from '../../../src/domain/panel.ts';
import { type Month, monthOf } from '../../../src/domain/period.ts';
import { type IngestResult, ingest } from '../../../src/ingest/ingest.ts';
import { type Comparison, comparison } from '../../../src/selectors/comparison.ts';
import { type IndicatorData, indicatorData, type Tables } from '../../../src/selectors/indicatorData.ts';
import { offersBenefit } from '../../../src/selectors/offersBenefit.ts';
import { type CompareView, defaultCompareView } from '../../../src/viewState/compareView.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));

export type Accepted = Extract<IngestResult, { ok: true }>;

export async function readText(content: string | Uint8Array): Promise<Accepted> {
  const result = await ingest(new Blob([content as BlobPart]), { fileName: 'fil.csv' });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

const readData = async (file: string): Promise<Dataset> =>
  (await readText(readFileSync(folder + file))).dataset;

/** Every official table, by its name. */
export const official: Tables = new Map([
  ['y25i09', await readData('langtidsledige_kommuner_y25i09.csv')],
  ['y25i01', await readData('ledige_kommuner_y25i01.csv')],
  ['y01dia02', await readData('dimittender_regioner_y01dia02.csv')],
  ['y01a27', await readData('varighed_regioner_y01a27.csv')],
  ['y01b01', await readData('fortsat_paa_dagpenge_regioner_y01b01.csv')],
]);

/** The same with the made-up figures per kommune in the place of the regional ones. */
export const withExamples: Tables = new Map([
  ...official,
  ['y01dia02', await readData('eksempel/dimittender_kommuner_y01dia02.csv')],
  ['y01a27', await readData('eksempel/varighed_kommuner_y01a27.csv')],
]);

export const MONTHLY: readonly KnownIndicatorId[] = [
  'langtidsledige-andel',
  'langtidsledige-antal',
  'langtidsledige-pct',
  'dimittender-andel',
  'dimittender-antal',
  'varighed-uger',
  'ledige-pct',
  'ledige-antal',
];

/** Only the tables the indicator reads: another's made-up figures are none of its business. */
export function dataOf(
  id: KnownIndicatorId,
  benefit: Benefit = 'ialt',
  tables: Tables = official,
): IndicatorData {
  const data = indicatorData(indicatorOf(id), benefit, tables);
  if (data === null) throw new Error(`no figures for ${id}`);
  return data;
}

const kept = new Map<string, IndicatorData>();

export function compare(choice: Partial<CompareView> = {}, tables: Tables = official): Comparison {
  const view = { ...defaultCompareView, ...choice };
  const benefit = offersBenefit(findIndicator(view.maal)!, tables) ? view.ydelse : 'ialt';
  const key = `${view.maal} ${benefit} ${tables === official}`;
  const data = kept.get(key) ?? dataOf(view.maal as KnownIndicatorId, benefit, tables);
  kept.set(key, data);
  return comparison(data, view);
}

export const month = (year: number, number: number) =>
  ({ kind: 'month', month: monthOf(year, number) }) as const;
export const JUNE_2026: Month = monthOf(2026, 6);

/** The number of an area in a month. */
export function cell(panel: Panel, code: string, at: Month): number {
  const row = series(panel, code);
  if (row === undefined) throw new Error(`no ${code}`);
  return valueAt(row, at);
}
