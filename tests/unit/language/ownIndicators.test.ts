/** Every sentence about a measure of the reader's own: persons, per cent, weeks, and numbers nobody knows the unit of. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { SMOOTHINGS, VALUE_MODES } from '../../../src/domain/choices.ts';
import { isPercent } from '../../../src/domain/unit.ts';
import { formatChange } from '../../../src/language/changeFormat.ts';
import { distributionDifference } from '../../../src/language/distributionTexts.ts';
import { exampleHeadline } from '../../../src/language/headlines.ts';
import { axisUnit, indicatorText, unitText } from '../../../src/language/indicatorTexts.ts';
import { distanceText } from '../../../src/language/mapTexts.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { month } from '../selectors/realData.ts';
import { headlines, sentences } from './allSentences.ts';
import { compareOwn, OWN, type OwnName } from './ownFigures.ts';

const NAMES = Object.keys(OWN) as OwnName[];

const NEVER: readonly (readonly [string, RegExp])[] = [
  ['a name of the programmer', /NaN|undefined|null|Infinity|\[object/],
  ['a word twice', /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu],
  ['two blanks, or one before a mark', / {2}| [.,;:)]/],
  ['two stops', /\.\.|,,/],
  [
    'nothing fewer, more, higher or lower',
    /(?<![\d.,])0(,0+)? (procentpoint |uger )?(færre|flere|højere|lavere)/,
  ],
  ['one in the plural', /(^|[^\d,.])1 (fuldtidspersoner|personer|måneder|uger|kommuner)(?!\p{L})/u],
  ['a decimal point', /(?<!\p{L}\. ?|\d)\d\.\d{1,2}(?!\d)/u],
  ['a minus before nothing', /−0(?![,\d]*[1-9])/],
  ['steget, and a sign', /(steget|faldet|steg|faldt) (med )?[−+]/],
];

function faults(name: OwnName, comparison: Comparison): readonly string[] {
  const { unit } = OWN[name];
  const wrong = (text: string, more: readonly (readonly [string, RegExp])[] = []): readonly string[] =>
    [...NEVER, ...more]
      .filter(([, pattern]) => pattern.test(text.replaceAll(/„[^“]*“/g, '„X“')))
      .map(([what]) => `${what}: ${text}`);
  const units: readonly (readonly [string, RegExp])[] = [
    ['a noun that is the app’s', /\b(ledige|langtidsledige|ledigheden|langtidsledigheden)\b/],
    ...(isPercent(unit) ? [] : [['percentage points', /procentpoint/] as const]),
    ...(unit === 'weeks' ? [] : [['weeks', /\buger\b/] as const]),
    ...(unit === 'full-time-persons' ? [] : [['full-time persons', /fuldtidsperson/] as const]),
    ...(unit === 'unknown' ? [['a unit', /\d (pct|personer|forløb)/] as const] : []),
  ];
  return [
    ...Object.values(headlines(comparison)).flatMap((text) => [
      ...wrong(text, unit === 'unknown' && comparison.unit.kind === 'index' ? [] : units),
      ...(/^[\p{Lu}„]/u.test(text) && !/(?<!pct)\.$/.test(text) ? [] : [`no headline: ${text}`]),
    ]),
    ...sentences(comparison).flatMap((text) => wrong(text)),
  ];
}

const codes = municipalities.map(({ code }) => code);
const WINDOWS: readonly Partial<CompareView>[] = [
  { fra: month(2025, 6), til: month(2026, 6) },
  { til: month(2025, 1), mod: 'gruppe' },
  { fra: month(2026, 7), mod: 'ingen' },
];

describe.each(NAMES)('%s', (name) => {
  test('no sentence about any kommune has a fault, alone or together, in any way to show it', () => {
    const found = new Set<string>();
    for (const [i, code] of codes.entries())
      for (const vis of VALUE_MODES) {
        const choice = { vis, glat: SMOOTHINGS[i % 2]!, ...WINDOWS[i % WINDOWS.length]! };
        for (const omr of [[code], codes.slice(i, i + 2 + (i % 4))])
          for (const fault of faults(name, compareOwn(name, { ...choice, omr }))) found.add(fault);
      }
    expect([...found]).toEqual([]);
  }, 30_000);

  test('with one benefit, without anyone chosen, and with a kommune that has no number', () => {
    const found = new Set<string>();
    for (const choice of [
      { ydelse: 'dagpenge', omr: ['851', '751'] },
      { ydelse: 'kontanthjaelp', omr: ['825', '851', '101'], vis: 'aendring' },
      { omr: [] },
      { omr: ['081', '000'] },
    ] as const)
      for (const fault of faults(name, compareOwn(name, choice))) found.add(fault);
    expect([...found]).toEqual([]);
  });

  test('the words in menus, on axes and of made-up figures', () => {
    const text = indicatorText(OWN[name]);
    for (const words of Object.values(text).filter((value) => typeof value === 'string'))
      expect(words.trim()).not.toBe('');
    expect(exampleHeadline(OWN[name])).toBe(`Eksempel: „${text.title}“ med opdigtede tal`);
    for (const vis of VALUE_MODES) {
      const { unit } = compareOwn(name, { vis });
      expect(unitText(unit)).toMatch(/^\p{Ll}.*[^.]$/u);
      expect(axisUnit(unit)).not.toMatch(/undefined/);
    }
  });

  test('nothing is claimed of the file that only the publisher knows', () => {
    const kinds = compareOwn(name).notes.map((note) => note.kind);
    expect(kinds).toContain('newest-in-file');
    expect(kinds).not.toContain('provisional');
    expect(kinds).not.toContain('not-seasonally-adjusted');
  });
});

test('differences of numbers without a known unit have none either', () => {
  const unit = { kind: 'unit', unit: 'unknown' } as const;
  expect(distanceText(120, unit, 0, 'Hele landet')).toBe('120 over hele landet');
  expect(distanceText(-1.25, { kind: 'plain-change' }, 2, 'Hele landet')).toBe('1,25 under hele landet');
  expect(distributionDifference(-12.5, unit, 1)).toBe('−12,5');
  expect(distributionDifference(3, { kind: 'plain-change' }, 0)).toBe('+3');
  expect(formatChange(-3, 'plain', 0)).toBe('−3');
});

const READ_ALOUD: readonly (readonly [OwnName, Partial<CompareView>])[] = [
  ['persons', { omr: ['851'], fra: month(2025, 6), til: month(2026, 6) }],
  ['persons', { omr: ['851', '751'], vis: 'aendring', fra: month(2025, 6) }],
  ['spells', { omr: ['851'], vis: 'indeks' }],
  ['percent', { omr: ['851', '540'] }],
  ['percent', { omr: ['851'], ydelse: 'dagpenge', glat: '12mdr' }],
  ['wholePercent', { omr: ['825'], til: month(2025, 1) }],
  ['weeks', { omr: ['400'], vis: 'aendring' }],
  ['unknown', { omr: ['851'], fra: month(2025, 6), til: month(2026, 6) }],
  ['unknown', { omr: ['851', '751', '461'], vis: 'aendring', fra: month(2025, 6) }],
  ['wholeUnknown', { omr: [] }],
];

test('some to be read aloud', async () => {
  const blocks = READ_ALOUD.map(([name, choice]) => {
    const comparison = compareOwn(name, choice);
    const lines = Object.entries(headlines(comparison)).map(([figure, text]) => `${figure}: ${text}`);
    return [
      `# ${name} ${JSON.stringify(choice).replaceAll('"', '')}`,
      ...lines,
      ...sentences(comparison),
    ].join('\n');
  });
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('ownIndicators.txt');
});
