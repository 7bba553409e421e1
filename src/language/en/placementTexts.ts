/** What a file's figures become, in English: what they feed, what they change, and what keeps them from it. */
import type { Publisher } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { dataTexts } from './dataTexts.ts';
import { counted, measureName } from './fileFacts.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';
import { indicatorText, topicTexts } from './indicatorTexts.ts';
import { revisionUiTexts } from './revisionUiTexts.ts';

/** The most municipalities there can be. */
const ALL_KOMMUNER = 98;

export const placementTexts = {
  heading: 'What the figures become',
  loading: 'Comparing with the figures that are here …',
  failed:
    'The figures that are already here could not be fetched, so the difference cannot be shown. Check your connection.',
  retry: 'Try again',
  opens: 'See the chart:',
  feeds: (indicators: readonly Indicator[]) => `The file gives figures for ${titles(indicators)}.`,
  newIndicators: (indicators: readonly Indicator[]) =>
    `${indicators.length === 1 ? 'New measure' : 'New measures'} under the topic ${topicTexts.egne}: ${titles(indicators)}.`,
  newPeriods: (periods: readonly Period[]) =>
    periods.length === 1
      ? `New period: ${formatPeriod(periods[0]!)}.`
      : `${formatNumber(periods.length, 0)} new periods, from ${formatPeriod(periods[0]!)} to ${formatPeriod(periods.at(-1)!)}.`,
  newAreas: (areas: number) =>
    `Figures for ${counted(areas, 'area', 'areas')} for which there were none before.`,
  older: 'The file ends before the figures that are already here. It is used only for what they do not have.',
  same: 'Where the file and the figures already here cover the same, they are alike.',
  differs:
    'For some of the same things, the file has different figures from those already here. When it is in use, the charts show the file’s figures and name it as a source.',
  covered: `There are newer figures here for everything that the file covers. The charts therefore do not show its figures. What has changed since, you can see below under “${revisionUiTexts.compareHeading}”.`,
  above: (name: string) =>
    `“${name}” takes precedence where the two files cover the same: it ends later or was added later.`,
  fewKommuner: (kommuner: number) =>
    `The file has ${formatNumber(kommuner, 0)} of the ${ALL_KOMMUNER} municipalities. Ranking, map and places can include only ${kommuner === 1 ? 'that one' : 'those'}.`,
  noKommuner:
    'The file has no municipalities, so it can be used only for Denmark as a whole, regions and provinces.',
  untouched: (kommuner: number, newPeriods: boolean) =>
    kommuner === 1
      ? `1 municipality that is not in the file keeps the figures already here${newPeriods ? ', and has none in the new periods' : ''}. They may be from another edition than the file’s.`
      : `${formatNumber(kommuner, 0)} municipalities that are not in the file keep the figures already here${newPeriods ? ', and have none in the new periods' : ''}. They may be from another edition than the file’s.`,
  lacks: (indicators: readonly Indicator[], table: string, months: readonly Period[]) =>
    months.length === 1
      ? `Table ${table} does not have ${formatPeriod(months[0]!)}, so ${titles(indicators)} cannot be calculated for that month. Fetch that table too, and add it.`
      : `Table ${table} does not have ${formatNumber(months.length, 0)} of the file’s months, ${formatPeriod(months[0]!)} to ${formatPeriod(months.at(-1)!)}, so ${titles(indicators)} cannot be calculated for them. Fetch that table too, and add it.`,
  noTotal: (dimension: string) =>
    `The figures cannot be put together with those already here: the breakdown “${dimension}” has no total (“i alt”). Fetch the export again with the total.`,
  unitDiffers: (measure: string) =>
    measure === ''
      ? 'The figures cannot be put together with those already here: they have another unit.'
      : `The figures cannot be put together with those already here: ${measureName(measure)} has another unit.`,
} as const;

/** Why no chart can show a file without months, and what can be done. */
export function notMonthlyText(publisher: Publisher): string {
  return publisher === 'noegletal'
    ? `De Kommunale Nøgletal has one number per year, and the charts here show months. Find a corresponding number at Jobindsats or Statistikbanken (StatBank Denmark), where there are months; see “${dataTexts.guidanceHeading}” below. If you add a later edition of the file, the two can be compared here.`
    : 'The file has no months, and the charts here show months. Fetch the table again with months as the period, if it exists that way.';
}

function titles(indicators: readonly Indicator[]): string {
  return formatList(indicators.map((one) => measureName(indicatorText(one).title)));
}

/** What the app says about municipalities that a file does not have; empty when it has them all. */
export function kommunerText(kommuner: number): string {
  if (kommuner === 0) return placementTexts.noKommuner;
  return kommuner < ALL_KOMMUNER ? placementTexts.fewKommuner(kommuner) : '';
}
