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
  expect(entry).toMatch(/^@misc\{kommunekurven-y25i09-20261122,\n/);
  expect(entry).toContain('title = {{I Aalborg er 17,9 \\% af de \\{ledige\\} langtidsledige}}');
  expect(entry).toContain('year = {2026}');
  expect(entry).toContain(`url = {${ADDRESS}}`);
  expect(entry).toContain('urldate = {2026-11-22}');
  expect(entry).toContain('tabel y25i09');
  expect(entry.split('{')).toHaveLength(entry.split('}').length);
});

test('made-up figures are cited as made up', () => {
  const example = { ...share, example: true };
  expect(citation(example, ADDRESS, TODAY)).toMatch(/^EKSEMPEL med opdigtede tal: /);
  expect(bibtex(example, ADDRESS, TODAY)).toContain('note = {EKSEMPEL med opdigtede tal. Kilde');
});
