/** The words of the front page. */
import type { AreaCode } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { formatMonth } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import { placeName } from './places.ts';

export const frontTexts = {
  question: 'Hvordan går det i din kommune?',
  searchLabel: 'Find din kommune',
  searchHint: 'Navn eller kommunenummer',
  orMap: 'eller find den på kortet',
  mapLabel: 'Kort over kommunerne',
  mine: (code: AreaCode) => `Til ${placeName(code)}`,
  forget: 'Glem',
  forgotten: 'Din kommune er glemt.',
  countryHeading: 'Hele landet',
  lines: 'Grå linjer: de 98 kommuner.',
  openComparison: 'Sammenlign kommunerne',
  indexHeading: 'Alle 98 kommuner fra A til Å',
} as const;

/** `Langtidsledige i pct. af de ledige, juni 2026 (foreløbig)`: what the colours of the map are. */
export function mapCaption(indicator: Indicator, month: Month, provisional: boolean): string {
  return `${indicatorText(indicator).title}, ${formatMonth(month)}${provisional ? ' (foreløbig)' : ''}`;
}
