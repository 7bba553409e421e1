/** The figures of a claim on their own: verdict, months and source must stand in the picture, whatever the claim. */
import { describe, expect, test } from 'vitest';
import type { ListedEntry } from '../../../src/domain/catalogue.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { formatMonth } from '../../../src/language/format.ts';
import type { AnsweredWithData } from '../../../src/pages/claim/answered.ts';
import { claimComparison } from '../../../src/pages/claim/claimComparison.ts';
import {
  sharedLines,
  sharedNumbers,
  sharedPlaces,
  sharedWindows,
} from '../../../src/pages/claim/claimShareables.ts';
import type { Shareable } from '../../../src/pages/share/shareable.ts';
import { parseAddress } from '../../../src/viewState/route.ts';
import { checkText } from '../claim/checking.ts';
import { dataOf } from '../selectors/realData.ts';

const entry = (table: string): ListedEntry => ({
  ...{ id: table, file: `${table}.csv`, title: table, source: 'STAR, Jobindsats.dk', table },
  ...{ retrieved: '2026-08-19', kind: 'officiel', version: '0123456789abcdef' },
});
const ENTRIES = [entry('y25i09'), entry('y25i01')];

function answered(text: string, filer: readonly string[] | null = null): AnsweredWithData {
  const check = checkText(text);
  const data = dataOf(check.indicator.id as KnownIndicatorId);
  const { route } = parseAddress(`#/faktatjek?tekst=${encodeURIComponent(text)}`);
  return { check, data, route, entries: ENTRIES, ...claimComparison(check.claim, data, filer) };
}

const FALSE = 'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.';
const TRUE =
  'Fra juni 2024 til juni 2026 faldt antallet af langtidsledige i Aalborg med 6 pct., altså 51 færre.';
const SHARE =
  'Andelen af langtidsledige af de ledige i Ringkøbing-Skjern er fra november 2024 til juni 2026 steget med cirka 3 procentpoint.';
const REGION = 'Antallet af ledige i Region Nordjylland er steget med 4 pct. siden juni 2025.';
const COUNTRY = 'Antallet af ledige i hele landet er steget med 4 pct. siden juni 2025.';
const SMALL = 'Fra juni 2024 til januar 2025 er antallet af langtidsledige på Fanø steget med 50 pct.';

const figuresOf = (facts: AnsweredWithData): readonly Shareable[] => [
  sharedNumbers(facts, null),
  sharedLines(facts, null),
  sharedWindows(facts, null),
  sharedPlaces(facts, null),
];

describe.each([FALSE, TRUE, SHARE, REGION, COUNTRY, SMALL])('%s', (text) => {
  const facts = answered(text);
  const { from, to } = facts.check.claim;
  const figures = figuresOf(facts);

  test('each figure says verdict, place, months and source, and nothing twice or empty', () => {
    for (const { headline, subtitle, notes, source } of figures) {
      const words = `${headline} ${subtitle}`;
      expect(words).toMatch(/Stemmer/);
      for (const month of [from, to]) expect(words).toContain(formatMonth(month));
      expect(source).toMatch(/^Kilde: STAR, Jobindsats\.dk, tabel y25i0\d.*hentet 19\. august 2026\./);
      expect(headline).not.toMatch(/(?<!pct)\.$/);
      expect(subtitle).toMatch(/[.“]$/);
      expect(new Set(notes).size).toBe(notes.length);
      for (const note of [...notes, subtitle]) expect(note).toMatch(/^\p{Lu}|^\d/u);
      expect([headline, subtitle, ...notes].join(' ')).not.toMatch(/NaN|undefined|null| {2}|Infinity/);
      expect(notes).toContain('Tallene viser ikke, om nogen er kommet i job.');
      expect(notes.join(' ')).toContain('ikke sæsonkorrigeret');
    }
  });

  test('each has files of its own', async () => {
    const names = await Promise.all(figures.map(async ({ numbers }) => (await numbers()).name));
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^kommunekurven-faktatjek-[a-zA-Z0-9-]+$/);
  });
});

describe('the line figure can stand in another page', () => {
  test('where the comparison shows the same: with the claim’s months as events', () => {
    const facts = answered(SHARE);
    expect(sharedLines(facts, null).embed).toEqual(facts.view);
    expect(facts.view.haendelser?.map(({ text }) => text)).toEqual([
      'Påstanden begynder',
      'Påstanden slutter',
    ]);
    expect(facts.comparison.peers.areas.length).toBeGreaterThan(90);
  });

  test('not where it leaves out the others, nor any other figure', () => {
    expect(sharedLines(answered(FALSE), null).embed).toBeNull();
    for (const figure of [sharedNumbers, sharedWindows, sharedPlaces])
      expect(figure(answered(SHARE), null).embed).toBeNull();
  });

  test('and names the reader’s own files behind it', () => {
    expect(sharedLines(answered(SHARE, ['0fd29041']), null).embed?.filer).toEqual(['0fd29041']);
  });
});

test('who has no figures is counted beside the dots', () => {
  expect(sharedPlaces(answered(SMALL), null).notes).toContain(
    '2 kommuner uden tal i begge måneder er ikke med.',
  );
  expect(sharedPlaces(answered(REGION), null).notes.join(' ')).toContain('Hver prik er én region.');
});

test('the claim’s own numbers need no publisher', () => {
  const check = checkText(
    'Siden 2015 er antallet af langtidsledige i Aalborg på to år faldet med 21 pct., 372 færre.',
  );
  const { source, entries, headline } = sharedNumbers(
    { check, entries: ENTRIES, route: { page: 'claim' } },
    null,
  );
  expect(headline).toBe('Kan ikke afgøres: tal mangler før juli 2023');
  expect(source).toBe('Kilde: påstandens egne tal. Egne beregninger.');
  expect(entries).toEqual([]);
});
