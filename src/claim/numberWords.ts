/** Numbers in words, fractions and multiples, and the words that make a number less than exact. */
import type { ClaimHedge } from '../domain/claim.ts';
import { phraseAt, type Scan, wordAt } from './tokens.ts';

const UNITS = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'];
const TEENS = [
  ...['ti', 'elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten'],
];
const TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems', 'hundrede'];

/** `enogtyve` to `nioghalvfems`; `en` and `et` alone are articles, `én` and `ét` are one. */
const NUMBERS: ReadonlyMap<string, number> = numbers();

function numbers(): ReadonlyMap<string, number> {
  const known = new Map<string, number>([['ét', 1]]);
  for (const [i, word] of [...UNITS, ...TEENS].entries()) known.set(word, i);
  for (const [i, word] of TENS.entries()) {
    known.set(word, 20 + 10 * i);
    if (word === 'hundrede') continue;
    for (const [one, name] of UNITS.entries())
      if (one > 0) known.set(`${one === 1 ? 'en' : name}og${word}`, 20 + 10 * i + one);
  }
  return known;
}

/** The number a word stands for, or undefined. */
export function numberWord(word: string): number | undefined {
  return NUMBERS.get(word);
}

const ORDINALS = [
  ...['anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende'],
];

/** `femte` is 5, for `hver femte`. */
export function ordinalWord(word: string): number | undefined {
  const at = ORDINALS.indexOf(word === 'tredie' ? 'tredje' : word);
  return at < 0 ? undefined : at + 2;
}

const PARTS: ReadonlyMap<string, number> = new Map(
  ORDINALS.slice(1).flatMap((ordinal, i) => [
    [`${ordinal}del`, i + 3] as const,
    [`${ordinal}dele`, i + 3] as const,
  ]),
);

/** `fjerdedel`, `tredjedele`: into how many. */
export function partWord(word: string): number | undefined {
  return PARTS.get(word);
}

const TIMES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['halv', 0.5],
      ['for', 2],
      ['tre', 3],
      ['fire', 4],
      ['fem', 5],
      ['seks', 6],
      ['ti', 10],
    ] as const
  ).flatMap(([stem, factor]) => {
    const verb = stem === 'halv' ? 'halver' : `${stem}dobl`;
    return [`${verb}et`, `${verb}ede`, `${verb}es`, `${verb}ing`, `${verb}ingen`].map(
      (word) => [word, factor] as const,
    );
  }),
);

/** What the number at the end is of that at the start: `halveret` 0.5, `fordoblet` 2. */
export function multipleWord(word: string): number | undefined {
  return TIMES.get(word);
}

const HEDGES: readonly (readonly [ClaimHedge, string])[] = [
  ['over', 'mere end'],
  ['over', 'flere end'],
  ['over', 'større end'],
  ['godt', 'lidt over'],
  ['godt', 'lidt mere end'],
  ['godt', 'godt og vel'],
  ['knap', 'lidt under'],
  ['knap', 'op mod'],
  ['knap', 'tæt på'],
  ['under', 'mindre end'],
  ['under', 'færre end'],
  ['ca', 'rundt regnet'],
  ['ca', 'i omegnen af'],
  ['over', 'over'],
  ['over', 'mindst'],
  ['under', 'under'],
  ['under', 'højst'],
  ['godt', 'godt'],
  ['knap', 'knap'],
  ['knap', 'knapt'],
  ['knap', 'næsten'],
  ['ca', 'ca'],
  ['ca', 'cirka'],
  ['ca', 'circa'],
  ['ca', 'omkring'],
  ['ca', 'omtrent'],
  ['ca', 'omtrentlig'],
  ['ca', 'nogenlunde'],
];

const HEDGE_PHRASES = HEDGES.map(([hedge, text]) => [hedge, text.split(' ')] as const).sort(
  (a, b) => b[1].length - a[1].length,
);

/** The hedge that begins here and where it ends, or null; the longest phrase wins. */
export function hedgeAt(
  scan: Scan,
  at: number,
): { readonly hedge: ClaimHedge; readonly next: number } | null {
  if (wordAt(scan, at) === '') return null;
  for (const [hedge, words] of HEDGE_PHRASES) {
    const next = phraseAt(scan, at, words);
    if (next !== null) return { hedge, next };
  }
  return null;
}
