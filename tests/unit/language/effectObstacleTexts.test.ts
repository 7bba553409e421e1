/** Why *Virkede det?* cannot answer, what would help, and what the form says of the months. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { seriesBreaks } from '../../../src/domain/breaks.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import type { EffectObstacle } from '../../../src/language/effectFacts.ts';
import { obstacleHeadline, obstacleText } from '../../../src/language/effectObstacleTexts.ts';
import { longerFigures, startNote } from '../../../src/language/effectTexts.ts';
import { aalborg } from './effectFixtures.ts';
import { expectSentence } from './grammar.ts';

const OBSTACLES: readonly EffectObstacle[] = [
  { kind: 'not-in-files' },
  { kind: 'no-persons' },
  { kind: 'example' },
  { kind: 'regions-only' },
  { kind: 'no-area' },
  { kind: 'no-benefit' },
  { kind: 'months' },
  { kind: 'start-outside', first: monthOf(2023, 7), last: monthOf(2026, 6) },
  { kind: 'short-before', months: 18, edge: monthOf(2023, 7), limit: 'data' },
  { kind: 'short-before', months: 1, edge: monthOf(2023, 7), limit: 'gap' },
  { kind: 'short-after', months: 0, edge: monthOf(2026, 6), limit: 'data' },
  { kind: 'short-after', months: 3, edge: monthOf(2026, 6), limit: 'asked' },
  { kind: 'short-after', months: 3, edge: monthOf(2026, 6), limit: 'gap' },
  { kind: 'break-before', months: 2, seriesBreak: seriesBreaks[1]! },
  { kind: 'break-after', months: 3, seriesBreak: null },
  { kind: 'few-persons' },
  { kind: 'poor-fit', percent: 41.3 },
  { kind: 'few-areas' },
];

describe('no answer', () => {
  test.each(OBSTACLES)('%j: why, and what would help', (obstacle) => {
    expect(obstacleHeadline(obstacle)).toMatch(/^Det kan ikke afgøres: .+[^.]$/);
    for (const { code } of municipalities) {
      for (const dagpenge of ['answers', 'at-hand', 'elsewhere', 'none'] as const) {
        const { what, help } = obstacleText(obstacle, { ...aalborg, area: code }, dagpenge);
        expectSentence(what);
        expectSentence(help);
      }
    }
  });

  test('too short, with the way to longer figures', () => {
    const { what, help } = obstacleText(OBSTACLES[8]!, aalborg, 'none');
    expect(what).toContain('18 måneder før starten, og metoden kræver 24');
    expect(what).toContain('Tallene begynder i juli 2023.');
    expect(help).toContain('AULK04 begynder i 2009');
  });
});

describe('only what can be chosen is advised, or the way to it is told', () => {
  const [graduates, reform] = seriesBreaks;
  const help = (dagpenge: Parameters<typeof obstacleText>[2], rules = reform!): string =>
    obstacleText({ kind: 'break-before', months: 2, seriesBreak: rules }, aalborg, dagpenge).help;

  test('dagpenge alone', () => {
    expect(help('answers')).toMatch(/^Dagpenge alene, som beholdt sine regler, ville hjælpe;/);
    expect(help('at-hand')).toBe('En start længere fra skiftet ville hjælpe.');
    expect(help('none')).toBe('En start længere fra skiftet ville hjælpe.');
    expect(help('elsewhere')).toContain('hent tabellen delt efter ydelse hos Jobindsats, og læg den ind');
    // Those rules were about dagpenge itself.
    expect(help('answers', graduates!)).toBe('En start længere fra skiftet ville hjælpe.');
  });

  test('a larger number, and more years', () => {
    const few = (id: Parameters<typeof indicatorOf>[0], benefit: 'ialt' | 'dagpenge' = 'ialt'): string =>
      obstacleText({ kind: 'few-persons' }, { ...aalborg, indicator: indicatorOf(id), benefit }, 'none').help;
    expect(few('langtidsledige-antal')).toBe('Et større tal kan måske bære et svar: alle ledige.');
    expect(few('langtidsledige-antal', 'dagpenge')).toContain('alle ydelser under ét, eller alle ledige');
    expect(few('ledige-antal', 'dagpenge')).toContain('alle ydelser under ét.');
    for (const id of ['ledige-antal', 'dimittender-antal'] as const)
      expect(few(id)).toBe('Der er ikke et større tal for kommunen at spørge om.');
    const short = (id: Parameters<typeof indicatorOf>[0]): string =>
      obstacleText(OBSTACLES[8]!, { ...aalborg, indicator: indicatorOf(id) }, 'none').help;
    expect(short('ledige-antal')).toBe(
      'Tal, der går længere tilbage, ville hjælpe: en eksport fra Jobindsats kan have flere år.',
    );
    expect(short('langtidsledige-dst-antal')).toBe('Tal, der går længere tilbage, ville hjælpe.');
  });
});

describe('the form', () => {
  const months = {
    first: monthOf(2023, 8),
    last: monthOf(2026, 6),
    answerable: null,
    seriesBreak: seriesBreaks[1]!,
  };

  test('why other months are missing, and which can be answered', () => {
    expect(startNote(months, '851', 'ialt')).toBe(
      'Tallene for Aalborg går fra juli 2023 til juni 2026; andre måneder er ikke i de filer, der er her. Ingen af dem har 24 måneder før sig og 6 efter uden nye regler imellem (Kontanthjælpsreform, juli 2025), så spørgsmålet kan ikke besvares fuldt ud med dem.',
    );
    const answerable = { first: monthOf(2025, 7), last: monthOf(2026, 1) };
    expect(startNote({ ...months, answerable, seriesBreak: null }, null, 'dagpenge')).toMatch(
      /Med 24 måneder før og 6 efter kan en start fra juli 2025 til januar 2026 besvares\.$/,
    );
    expectSentence(longerFigures);
  });
});
