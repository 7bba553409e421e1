/** The words of the front page. */
import type { AreaCode } from '../../domain/area.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Month } from '../../domain/period.ts';
import { formatMonth } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import { placeName } from './places.ts';

export const frontTexts = {
  question: 'How is your municipality doing?',
  searchLabel: 'Find your municipality',
  searchHint: 'Name or municipality number',
  orMap: 'or find it on the map',
  mapLabel: 'Map of the municipalities',
  mine: (code: AreaCode) => `Go to ${placeName(code)}`,
  forget: 'Forget',
  forgotten: 'Your municipality has been forgotten.',
  countryHeading: 'Denmark',
  lines: 'Grey lines: the 98 municipalities.',
  openComparison: 'Compare the municipalities',
  indexHeading: 'All 98 municipalities from A to Å',
} as const;

/** `Long-term unemployed as a percentage of the unemployed, June 2026 (provisional)`: what the colours of the map are. */
export function mapCaption(indicator: Indicator, month: Month, provisional: boolean): string {
  return `${indicatorText(indicator).title}, ${formatMonth(month)}${provisional ? ' (provisional)' : ''}`;
}
