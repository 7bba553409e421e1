/** The reader's own events in words, and amounts as people write them. */
import type { ReaderEvent } from '../domain/choices.ts';
import { formatMonth, formatNumber } from './format.ts';

/** `januar 2015: Flere penge til jobcentret (10 mio. kr.)`. */
export function eventLabel(event: ReaderEvent): string {
  return `${formatMonth(event.month)}: ${event.text}${event.amount === null ? '' : ` (${amountText(event.amount)})`}`;
}

/** `10 mio. kr.`, `2,5 mio. kr.`, `750.000 kr.`. */
function amountText(kroner: number): string {
  if (kroner < 1_000_000) return `${formatNumber(kroner, 0)} kr.`;
  const millions = kroner / 1_000_000;
  return `${formatNumber(millions, Number.isInteger(millions) ? 0 : 1)} mio. kr.`;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, mio: 1_000_000, mia: 1_000_000_000 };

/** Kroner from `10 mio.`, `2,5 mio kr`, `750.000`; null for nothing typed, undefined for what is no amount. */
export function readAmount(typed: string): number | null | undefined {
  const text = typed
    .trim()
    .toLocaleLowerCase('da')
    .replace(/\s*(kr\.?|kroner)$/, '');
  if (text === '') return null;
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(mio|mia)?(?:\.|llioner?|lliarder?)?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = '0', unit = ''] = match;
  const kroner = Math.round(Number(`${whole.replaceAll('.', '')}.${fraction}`) * UNITS[unit]!);
  return kroner > 0 && kroner < 1e12 ? kroner : undefined;
}
