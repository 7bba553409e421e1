/**
 * What both languages do alike. It has no words and so no English sibling: the English `format.ts` takes it as it is,
 * the one module outside `en/` whose code an English module uses.
 */
import type { ShownUnit } from '../domain/unit.ts';

/** Digits after the mark are given; signs and marks are the language's. */
type NumberFormat = (value: number, decimals: number) => string;

/** Numbers without their unit, each kind with the decimals and the sign that a reader needs. */
export function bareFormat(plain: NumberFormat, signed: NumberFormat) {
  return (value: number, unit: ShownUnit, decimals: number): string => {
    switch (unit.kind) {
      case 'unit':
        return plain(value, decimals);
      case 'index':
        return plain(value, 1);
      case 'point-change':
        return signed(value, Math.max(1, decimals));
      case 'percent-change':
      case 'weeks-change':
        return signed(value, 1);
      case 'plain-change':
        return signed(value, decimals);
    }
  };
}

const collator = new Intl.Collator('da-DK', { numeric: true });

/** For sorting: the names are Danish in both languages. */
export function inDanishOrder(a: string, b: string): number {
  return collator.compare(a, b);
}

/** With a full stop, unless there is one. */
export function withFullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
