/** The figures of a level on their own: claim, verdict, month and source must stand in the picture; and their files. */
import { describe, expect, test } from 'vitest';
import type { ListedEntry } from '../../../src/domain/catalogue.ts';
import { isCount } from '../../../src/domain/unit.ts';
import { formatMonth } from '../../../src/language/format.ts';
import { levelLines } from '../../../src/pages/claim/levelComparison.ts';
import {
  type LevelAnswered,
  sharedLevelDots,
  sharedLevelLines,
} from '../../../src/pages/claim/levelShareables.ts';
import { csvText } from '../../../src/selectors/csvText.ts';
import { levelData } from '../../../src/selectors/levelChecks.ts';
import { levelDots } from '../../../src/selectors/levelDots.ts';
import { parseAddress } from '../../../src/viewState/route.ts';
import { checkLevels } from '../claim/levelling.ts';
import { official } from '../selectors/realData.ts';

const entry = (table: string): ListedEntry => ({
  ...{ id: table, file: `${table}.csv`, title: table, source: 'STAR, Jobindsats.dk', table },
  ...{ retrieved: '2026-08-19', kind: 'officiel', version: '0123456789abcdef' },
});
const ENTRIES = [entry('y25i09'), entry('y25i01')];

function answered(text: string): LevelAnswered {
  const check = checkLevels(text)[0]!;
  const { route } = parseAddress(`#/faktatjek?tekst=${encodeURIComponent(text)}`);
  return { check, data: levelData(check, official)!, route, entries: ENTRIES };
}

const OVER = 'Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.';
const RANK = 'Hjørring har den højeste langtidsledighed i regionen.';
const GAP = 'Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.';
const YEAR = 'I 2025 var ledigheden i Odense 3,9 pct.';
const RECORD = 'Langtidsledigheden i Aalborg er rekordlav.';

describe.each([OVER, RANK, GAP, YEAR, RECORD])('%s', (text) => {
  const facts = answered(text);
  const { check, data } = facts;
  const model = levelDots(check, data);
  const figures = [
    ...(model === null ? [] : [sharedLevelDots(facts, model, null)]),
    ...(check.level.months > 1 ? [] : [sharedLevelLines(facts, levelLines(check, data, null), null)]),
  ];

  test('each says claim, verdict, month and source, and nothing twice or empty', () => {
    expect(figures.length).toBeGreaterThan(0);
    for (const { headline, subtitle, notes, source } of figures) {
      expect(subtitle).toMatch(/Påstanden: „.+“ Stemmer/);
      const when = check.level.months === 12 ? '2025' : formatMonth(check.level.month);
      expect(headline).toContain(when);
      expect(source).toMatch(/^Kilde: STAR, Jobindsats\.dk, tabel y25i0\d.*hentet 19\. august 2026\./);
      expect(headline).not.toMatch(/(?<!pct)\.$/);
      expect(new Set(notes).size).toBe(notes.length);
      for (const note of notes) expect(note).toMatch(/^\p{Lu}|^\d/u);
      expect([headline, subtitle, ...notes].join(' ')).not.toMatch(/NaN|undefined|null| {2}|Infinity/);
      expect(notes).toContain('Tallene viser ikke, om nogen er kommet i job.');
      expect(notes.join(' ')).toContain('ikke sæsonkorrigeret');
    }
  });

  test('each has files of its own, as wide as their headings', async () => {
    const files = await Promise.all(figures.map(({ numbers }) => numbers()));
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, table } of files) {
      expect(name).toMatch(/^kommunekurven-faktatjek-(niveau|maaneder)-\d{3}-[a-z-]+-\d{4}M\d\d$/);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('only shares’ lines can stand in another page', () => {
    for (const { embed, months } of figures)
      expect(embed === null).toBe(months === undefined || isCount(check.indicator.unit));
  });
});

async function linesOf(text: string): Promise<readonly string[]> {
  const facts = answered(text);
  const { numbers } = sharedLevelDots(facts, levelDots(facts.check, facts.data)!, null);
  return csvText((await numbers()).table, false)
    .slice(1)
    .trimEnd()
    .split('\r\n');
}

describe('the places as a table', () => {
  test('both that were named first, with what was said of each; then all others, highest first', async () => {
    const [heading, ...rows] = await linesOf(OVER);
    expect(heading).toBe(
      'Område;Periode;Ledige i pct. af arbejdsstyrken;Plads (1 = højest);Påstået mindst;Påstået højst',
    );
    expect(rows.slice(0, 4)).toEqual([
      'Aalborg;2026M06;3,6;8;3,85;3,95',
      'Hele landet;2026M06;3;;3,05;3,15',
      'Region Nordjylland;2026M06;2,855829;;;',
      expect.stringMatching(/^[^;]+;2026M06;5;1;;$/),
    ]);
    expect(rows).toHaveLength(100);
  });

  test('who has no number is told with the reason', async () => {
    const rows = await linesOf(RANK);
    expect(rows[0]).toMatch(/;Bemærkning$/);
    expect(rows.at(-1)).toMatch(/^Læsø;2026M06;;;.+/);
  });

  test('a year is one period', async () => {
    expect((await linesOf(YEAR))[1]).toMatch(/^Odense;2025;3,89/);
  });
});

test('a record is shown by its months: the one that beats it comes first', () => {
  const facts = answered(RECORD);
  expect(levelDots(facts.check, facts.data)).toBeNull();
  const { view } = levelLines(facts.check, facts.data, null);
  expect(view.haendelser?.map(({ month, text }) => [formatMonth(month), text])).toEqual([
    ['februar 2026', 'Måneden, der slår den'],
    ['juni 2026', 'Påstandens måned'],
  ]);
});
