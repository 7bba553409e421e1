/** The key figures of a kommune as they are taken along: as text, and what the columns of the file are called. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Month } from '../domain/period.ts';
import { formatMonthRange } from './format.ts';

export const keyFigureTexts = {
  /** `Nøgletal for Aalborg, juni 2026–juli 2026`: the newest months of all. */
  headline: (code: AreaCode, first: Month, last: Month) =>
    `Nøgletal for ${areaOf(code).name}, ${formatMonthRange(first, last)}`,
  subtitle: 'Tal, ændring og plads blandt alle kommuner.',
  fileName: 'noegletal',
} as const;

/** Headings; area and period are those of all files. */
export const keyFigureColumns = {
  keyFigure: 'Nøgletal',
  value: 'Tal',
  monthChange: 'Ændring fra måneden før',
  yearChange: 'Ændring fra samme måned året før',
  ties: 'Andre på samme plads',
  of: 'Kommuner med tal',
  country: 'Værdi for hele landet',
  similar: 'Værdi for lignende kommuner',
} as const;
