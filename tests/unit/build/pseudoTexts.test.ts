import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pseudoText } from '../../../src/build/pseudoTexts.ts';

const pseudo = <T>(text: T): T => pseudoText(text, 'some.ts', 'some');

test('texts are marked however deep, and what functions give; numbers, codes and keys are not', () => {
  expect(pseudo('Hjem')).toBe('⟦Hjem⟧');
  expect(pseudo({ fra: ['a', '1.234', ''], n: 3, no: null })).toEqual({
    ...{ fra: ['⟦a⟧', '1.234', ''], n: 3, no: null },
  });
  const texts = pseudo({ from: (name: string) => `fra ${name}`, order: (a: number, b: number) => a - b });
  expect(texts.from('A')).toBe('⟦fra A⟧');
  expect(texts.order(1, 3)).toBe(-2);
  expect(pseudo(() => [['comma', 'a (decimalkomma)']])()).toEqual([['comma', '⟦a (decimalkomma)⟧']]);
  expect(pseudo({ words: /a/ }).words).toEqual(/a/);
});

test('what code reads stays as it is, in its own module only', () => {
  expect(pseudoText('en', 'otherLanguage.ts', 'otherLanguage')).toBe('en');
  expect(pseudoText(['weeks'], 'dataTexts.ts', 'UNIT_CHOICES')).toEqual(['weeks']);
  expect(pseudoText([{ url: 'https://a.dk/', gives: 'b' }], 'guidanceTexts.ts', 'guidance')).toEqual([
    { url: 'https://a.dk/', gives: '⟦b⟧' },
  ]);
  expect(pseudo({ url: 'a' })).toEqual({ url: '⟦a⟧' });
});

test('whatever is kept as it is exists', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../../../src/build/pseudoTexts.ts', import.meta.url)),
    'utf8',
  );
  const kept = [...source.matchAll(/'(\w+\.ts)(?: (\w+))?'/g)];
  expect(kept.length).toBeGreaterThan(10);
  for (const [, module, name] of kept) {
    const path = fileURLToPath(new URL(`../../../src/language/${module}`, import.meta.url));
    expect(readFileSync(path, 'utf8')).toContain(name ?? 'export');
  }
});
