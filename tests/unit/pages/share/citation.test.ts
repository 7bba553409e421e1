/** How a figure is cited. */
import { expect, test } from 'vitest';
import { bibtex, citation } from '../../../../src/pages/share/citation.ts';
import type { Shareable } from '../../../../src/pages/share/shareable.ts';
import { entryFor } from '../../../../src/queries/catalogue.ts';

const share: Shareable = {
  route: { page: 'front' },
  embed: null,
  headline: 'I Aalborg er 17,9 % af de {ledige} langtidsledige',
  subtitle: 'Langtidsledige i pct. af de ledige, juni 2026',
  notes: [],
  source: 'Kilde: STAR, Jobindsats.dk, tabel y25i09, hentet 19. august 2026.',
  example: false,
  drawing: null,
  entries: [entryFor('y25i09', false)!],
  numbers: () => Promise.reject(new Error('not asked for')),
};
const ADDRESS = 'https://example.org/#/sammenlign?omr=851~159';
const TODAY = new Date(2026, 10, 22, 0, 5);

test('in words: title, table of the publisher, link and the reader’s own day', () => {
  expect(citation(share, ADDRESS, TODAY)).toBe(
    `„I Aalborg er 17,9 % af de {ledige} langtidsledige“. Langtidsledige i pct. af de ledige, juni 2026. Kilde: STAR, Jobindsats.dk, tabel y25i09, hentet 19. august 2026. Figur: Kommunekurven, set 22. november 2026, ${ADDRESS}`,
  );
});

test('as BibTeX, with what TeX takes for its own made plain', () => {
  const entry = bibtex(share, ADDRESS, TODAY);
  expect(entry).toMatch(/^@misc\{kommunekurven-y25i09-20261122-[a-z\d]{4},\n/);
  expect(entry).toContain('title = {{I Aalborg er 17,9 \\% af de \\{ledige\\} langtidsledige}}');
  expect(entry).toContain('year = {2026}');
  expect(entry).toContain(`url = {${ADDRESS}}`);
  expect(entry).toContain('urldate = {2026-11-22}');
  // What is shown, with its months, publisher, table and day: printed by every style.
  expect(entry).toContain(
    'note = {Langtidsledige i pct. af de ledige, juni 2026. Kilde: STAR, Jobindsats.dk, tabel y25i09, hentet 19. august 2026.}',
  );
  expect(entry.split('{')).toHaveLength(entry.split('}').length);
});

test('made-up figures are cited as made up', () => {
  const example = { ...share, example: true };
  expect(citation(example, ADDRESS, TODAY)).toMatch(/^EKSEMPEL med opdigtede tal: /);
  expect(bibtex(example, ADDRESS, TODAY)).toContain('note = {EKSEMPEL med opdigtede tal. Langtidsledige');
});

test('own files: said to stay behind, in words and as BibTeX', () => {
  const own = {
    ...share,
    source: 'Kilde: STAR, Jobindsats.dk og egen fil „ledige_2015 & 2016.csv“, tabel y25i09.',
    entries: [
      ...share.entries,
      {
        ...entryFor('y25i09', false)!,
        id: 'egen-1',
        kind: 'egen fil',
        title: 'ledige_2015 & 2016.csv',
      } as const,
    ],
  };
  const left = 'Tallene i egne filer følger ikke med linket.';
  expect(citation(own, ADDRESS, TODAY)).toContain(`tabel y25i09. ${left} Figur: Kommunekurven`);
  const entry = bibtex(own, ADDRESS, TODAY);
  expect(entry).toContain('„ledige\\_2015 \\& 2016.csv“');
  expect(entry).toContain(left);
  expect(entry).toMatch(/^@misc\{kommunekurven-y25i09-20261122-/);
  expect(citation(share, ADDRESS, TODAY)).not.toContain(left);
});

test('the address stands where TeX takes it as it is, and only there; two figures of a day have two keys', () => {
  const hostile = 'https://example.org/#/sammenlign?maalsaetning=a%7D{b}\\c d';
  const entry = bibtex(share, hostile, TODAY);
  expect(entry).toContain('url = {https://example.org/#/sammenlign?maalsaetning=a%7D%7Bb%7D%5Cc%20d}');
  const [before, after] = entry.split(/ {2}url = .*\n/) as [string, string];
  expect(`${before}${after}`).not.toMatch(/(?<!\\)[#%&_~^$]/);
  const key = (address: string) => /\{(.*),/.exec(bibtex(share, address, TODAY))![1];
  expect(key(ADDRESS)).not.toBe(key(`${ADDRESS}~540`));
  expect(key(ADDRESS)).toBe(key(ADDRESS));
});
