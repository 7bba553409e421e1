/** Breaks in the series in words: short on the drawing, in full among the notes. */
import type { SeriesBreak } from '../domain/breaks.ts';
import { formatMonth } from './format.ts';
import { capital } from './places.ts';

/** Keyed by the id of a break. */
const TEXTS: Readonly<Record<string, { readonly mark: string; readonly what: string }>> = {
  'kontanthjaelpsreform-2025': {
    mark: 'Kontanthjælpsreform',
    what: 'kontanthjælpsreformen trådte i kraft. Tal før og efter kan ikke uden videre sammenlignes.',
  },
  'dimittendregler-2023': {
    mark: 'Nye dimittendregler',
    what: 'nye dagpengeregler for dimittender trådte i kraft den 1. maj: lavere sats efter tre måneder for dem uden børn at forsørge, ret til dagpenge i ét år i stedet for to for dem, der begyndte på dagpenge fra den dato, og et krav om sprog eller tidligere arbejde. Den kortere periode kan tidligst ses i tallene fra maj 2024. Et fald kan derfor også være dimittender, hvis ret er brugt op; tallene viser ikke, om de er kommet i job.',
  },
};

/** `Kontanthjælpsreform`, for the drawing. */
export function breakMark({ id, month }: SeriesBreak): string {
  return TEXTS[id]?.mark ?? `Nye regler, ${formatMonth(month)}`;
}

/** `Kontanthjælpsreform, juli 2025`, for a key. */
export function breakKey(seriesBreak: SeriesBreak): string {
  return `${breakMark(seriesBreak)}, ${formatMonth(seriesBreak.month)}`;
}

/** `Juli 2025: kontanthjælpsreformen trådte i kraft. …`, for the notes. */
export function breakNote({ id, month }: SeriesBreak): string {
  const what = TEXTS[id]?.what ?? 'reglerne blev ændret. Tal før og efter kan ikke uden videre sammenlignes.';
  return `${capital(formatMonth(month))}: ${what}`;
}
