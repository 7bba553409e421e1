/** A number of a claim as a reader types it and sees it in its field. */
import type { ClaimHedge, Quantity } from '../../domain/claim.ts';
import { formatNumber } from './format.ts';

const WORDS: readonly (readonly [ClaimHedge, readonly string[]])[] = [
  ['ca', ['about', 'around', 'approximately', 'roughly']],
  ['godt', ['just over', 'a little over']],
  ['knap', ['just under', 'nearly', 'almost']],
  ['over', ['over', 'more than', 'at least']],
  ['under', ['under', 'less than', 'fewer than', 'at most']],
];

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d{1,6}))?\s*(?:per cent|percent|%)?$/i;

/** Null for an empty field, undefined for what is no number. `21`, `3.5`, `about 1,400`, `over 20 per cent` */
export function readQuantity(typed: string): Quantity | null | undefined {
  const text = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  if (text === '') return null;
  const [hedge, word] =
    WORDS.flatMap(([name, words]) => words.map((one) => [name, one] as const)).find(([, one]) =>
      text.startsWith(`${one} `),
    ) ?? [];
  const rest = word === undefined ? text : text.slice(word.length).trim();
  const [, whole, decimals = ''] = NUMBER.exec(rest) ?? [];
  const digits = whole?.replaceAll(',', '');
  if (digits === undefined || digits.length > 8) return undefined;
  return { value: Number(`${digits}.${decimals || '0'}`), decimals: decimals.length, hedge: hedge ?? null };
}

/** As it stands in the field: `21`, `about 1,400`. */
export function quantityText({ value, decimals, hedge }: Quantity): string {
  const word = WORDS.find(([name]) => name === hedge)?.[1][0];
  return `${word === undefined ? '' : `${word} `}${formatNumber(value, decimals)}`;
}
