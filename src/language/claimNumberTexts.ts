/** A number of a claim as a reader types it and sees it in its field. */
import type { ClaimHedge, Quantity } from '../domain/claim.ts';
import { formatNumber } from './format.ts';

const WORDS: readonly (readonly [ClaimHedge, readonly string[]])[] = [
  ['ca', ['cirka', 'ca.', 'ca', 'omkring', 'omtrent']],
  ['godt', ['godt', 'lidt over']],
  ['knap', ['knap', 'knapt', 'lidt under', 'næsten']],
  ['over', ['over', 'mere end', 'mindst']],
  ['under', ['under', 'mindre end', 'højst']],
];

const NUMBER =
  /^(?:(\d{1,3}(?:\.\d{3})+|\d{1,8})(?:,(\d{1,6}))?|(\d{1,8})\.(\d{1,2}))\s*(?:pct\.?|%|procent)?$/i;

/** Null for an empty field, undefined for what is no number. `21`, `3,5`, `cirka 1.400`, `over 20 pct.` */
export function readQuantity(typed: string): Quantity | null | undefined {
  const text = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  if (text === '') return null;
  const [hedge, word] =
    WORDS.flatMap(([name, words]) => words.map((one) => [name, one] as const)).find(([, one]) =>
      text.startsWith(`${one} `),
    ) ?? [];
  const rest = word === undefined ? text : text.slice(word.length).trim();
  const [, whole, after, plain, afterDot] = NUMBER.exec(rest) ?? [];
  const digits = whole?.replaceAll('.', '') ?? plain;
  if (digits === undefined || digits.length > 8) return undefined;
  const decimals = after ?? afterDot ?? '';
  return { value: Number(`${digits}.${decimals || '0'}`), decimals: decimals.length, hedge: hedge ?? null };
}

/** As it stands in the field: `21`, `cirka 1.400`. */
export function quantityText({ value, decimals, hedge }: Quantity): string {
  const word = WORDS.find(([name]) => name === hedge)?.[1][0];
  return `${word === undefined ? '' : `${word} `}${formatNumber(value, decimals)}`;
}
