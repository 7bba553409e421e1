/** The file of a distribution or curve: what our own reader takes back, number by number. */
import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/domain/indicatorRegistry.ts';
import { csvText } from '../../../src/selectors/csvText.ts';
import { exportProfile, exportProfileName } from '../../../src/selectors/exportProfile.ts';
import { profile } from '../../../src/selectors/profile.ts';
import { official, readText, withExamples } from './realData.ts';

const indicatorOf = (id: string) => indicators.find((indicator) => indicator.id === id)!;
const IDS = ['varighed-fordeling', 'varighed-fortsat'] as const;
const TABLE = { 'varighed-fordeling': 'y01a27', 'varighed-fortsat': 'y01b01' } as const;

describe.each(IDS)('%s', (id) => {
  const indicator = indicatorOf(id);

  test('read by our own reader gives the same numbers', async () => {
    const whole = profile(indicator, official)!;
    const { dataset, account, issues } = await readText(csvText(exportProfile(whole), false));
    expect(account.rejected).toBe(0);
    // Weeks have no total, in the publisher's own file either.
    const doubts = issues.filter(({ severity, code }) => severity !== 'info' && code !== 'no-total-member');
    expect(doubts).toEqual([]);
    const again = profile(indicator, new Map([[TABLE[id], dataset]]))!;
    expect(again.period).toEqual(whole.period);
    expect(again.rows.map(({ code, values }) => [code, [...values]])).toEqual(
      whole.rows.map(({ code, values }) => [code, [...values]]),
    );
  });

  test('is as Danish spreadsheets like it', () => {
    const text = csvText(exportProfile(profile(indicator, official)!), false);
    expect(text.startsWith('\uFEFFOmråde;Periode;')).toBe(true);
    expect(text).not.toMatch(/[^\r]\n|NaN|\d\.\d/);
    for (const cell of text.slice(1).split(/\r\n|;/)) expect(cell).not.toMatch(/^[=+@\t-]/);
  });
});

test('names say indicator and period; made-up figures say so in name and first line, hidden ones are two dots', async () => {
  expect(IDS.map((id) => exportProfileName(profile(indicatorOf(id), official)!))).toEqual([
    'kommunekurven-varighed-fordeling-2026M06',
    'kommunekurven-varighed-fortsat-2025Q2',
  ]);
  const example = profile(indicatorOf('varighed-fordeling'), withExamples)!;
  expect(exportProfileName(example)).toBe('kommunekurven-EKSEMPEL-varighed-fordeling-2026M06');
  expect(csvText(exportProfile(example), true)).toMatch(/^\uFEFFEKSEMPEL: opdigtede tal/);
  expect(csvText(exportProfile(example), true)).toMatch(/;\.\.;/);
  expect((await readText(csvText(exportProfile(example), true))).dataset.meta.example).toBe(true);
});
