/** The key figures of a kommune as they are taken along: as text, and what the columns of the file are called. */
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import type { Month } from '../../domain/period.ts';
import { formatMonthRange } from './format.ts';

export const keyFigureTexts = {
  headline: (code: AreaCode, first: Month, last: Month) =>
    `Key figures for ${areaOf(code).name}, ${formatMonthRange(first, last)}`,
  subtitle: 'Figures, change and rank among all municipalities.',
  fileName: 'key-figures',
} as const;

export const keyFigureColumns = {
  keyFigure: 'Key figure',
  value: 'Value',
  monthChange: 'Change from the month before',
  yearChange: 'Change from the same month last year',
  ties: 'Others in the same place',
  of: 'Municipalities with figures',
  country: 'Value for Denmark',
  similar: 'Value for similar municipalities',
} as const;
