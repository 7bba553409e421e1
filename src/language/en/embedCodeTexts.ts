/** Words around the code that puts a figure in another page. */
import type { Month } from '../../domain/period.ts';
import { formatMonthRange } from './format.ts';

export const embedCodeTexts = {
  heading: 'Embed in another page',
  help: 'Paste the code where the figure is to stand. It shows the figure alone with notes and source, and fetches nothing from anywhere but here.',
  months: 'months',
  pinned: (first: Month, last: Month) => `${formatMonthRange(first, last)}, always`,
  newest: 'follows the newest month',
  pinnedHelp:
    'Headline and drawing stay with these months. The numbers change only if the publisher corrects them.',
  newestHelp:
    'Headline and drawing change when new figures arrive. Do not write about a particular number beside it.',
  colours: 'colours',
  themes: { follow: 'as the page around', lys: 'always light', moerk: 'always dark' },
  height: 'height',
  heights: { script: 'adapts', fixed: 'fixed, without a script' },
  scriptHelp:
    'The script is under 1 kB and does one thing: it gives the frame the height of the figure. One script is enough for several figures.',
  fixedHelp: (height: number) =>
    `${height} pixels fit a column of 640; on a phone the figure scrolls in its frame.`,
  code: 'Code',
  copy: 'Copy code',
  copied: 'The code has been copied',
  preview: 'Preview',
  widths: { column: 'in a column, 640 pixels', phone: 'on a phone, 360 pixels' },
} as const;
