/** The reader's own events in words, and amounts as people write them. */
import type { ReaderEvent } from '../../domain/choices.ts';
import { formatMonth, formatNumber } from './format.ts';

/** `January 2015: More money for the jobcentre (DKK 10 million)`. */
export function eventLabel(event: ReaderEvent): string {
  return `${formatMonth(event.month)}: ${event.text}${event.amount === null ? '' : ` (${amountText(event.amount)})`}`;
}

/** `DKK 10 million`, `DKK 2.5 million`, `DKK 750,000`. */
function amountText(kroner: number): string {
  if (kroner < 1_000_000) return `DKK ${formatNumber(kroner, 0)}`;
  const millions = kroner / 1_000_000;
  return `DKK ${formatNumber(millions, Number.isInteger(millions) ? 0 : 1)} million`;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  mio: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  mia: 1_000_000_000,
  billion: 1_000_000_000,
};

/**
 * Kroner from `10 million`, `DKK 2.5m`, `750,000`; null for nothing typed, undefined for what is no amount, also for
 * `750.000`, which is 750 in English and 750,000 in Danish.
 */
export function readAmount(typed: string): number | null | undefined {
  const text = typed
    .trim()
    .toLocaleLowerCase('en')
    .replace(/^(dkk|kr\.?)\s*/, '')
    .replace(/\s*(dkk|kr\.?|kroner)$/, '');
  if (text === '') return null;
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([a-z]*)\.?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', word = ''] = match;
  const unit = UNITS[word] ?? UNITS[word.replace(/s$/, '')];
  if (unit === undefined || (fraction.length === 3 && !whole.includes(','))) return undefined;
  const kroner = Math.round(Number(`${whole.replaceAll(',', '')}.${fraction || '0'}`) * unit);
  return kroner > 0 && kroner < 1e12 ? kroner : undefined;
}
