/** Breaks in the series in words: short on the drawing, in full among the notes. */
import type { SeriesBreak } from '../../domain/breaks.ts';
import { formatMonth } from './format.ts';
import { capital } from './places.ts';

/** Keyed by the id of a break. */
const TEXTS: Readonly<Record<string, { readonly mark: string; readonly what: string }>> = {
  'kontanthjaelpsreform-2025': {
    mark: 'Cash assistance reform',
    what: 'the reform of cash assistance (kontanthjælp) took effect. Figures before and after cannot simply be compared.',
  },
  'dimittendregler-2023': {
    mark: 'New graduate rules',
    what: 'new rules on unemployment insurance benefits for graduates took effect on 1 May: a lower rate after three months for those without children to support, a right to benefits for one year instead of two for those who began on them from that date, and a requirement of language or earlier work. The shorter period can be seen in the figures from May 2024 at the earliest. A fall can therefore also be graduates whose right has run out; the figures do not show whether they have found work.',
  },
};

/** `Cash assistance reform`, for the drawing. */
export function breakMark({ id, month }: SeriesBreak): string {
  return TEXTS[id]?.mark ?? `New rules, ${formatMonth(month)}`;
}

/** `Cash assistance reform, July 2025`, for a key. */
export function breakKey(seriesBreak: SeriesBreak): string {
  return `${breakMark(seriesBreak)}, ${formatMonth(seriesBreak.month)}`;
}

/** `July 2025: the reform of cash assistance took effect. …`, for the notes. */
export function breakNote({ id, month }: SeriesBreak): string {
  const what =
    TEXTS[id]?.what ?? 'the rules were changed. Figures before and after cannot simply be compared.';
  return `${capital(formatMonth(month))}: ${what}`;
}
