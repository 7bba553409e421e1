/** Whether laying one file over another changes a figure. Invented numbers. */
import { describe, expect, test } from 'vitest';
import { atAreas, overlapDiffers } from '../../../src/ownData/overlap.ts';
import { byBenefit, cellsOf, unemployed } from './tables.ts';

const BEFORE = ['Aalborg;2026M04;40', 'Aalborg;2026M05;50', 'Fanø;2026M05;..'];
const differs = async (...rows: readonly string[]): Promise<boolean> =>
  overlapDiffers(await unemployed(...BEFORE), await unemployed(...rows));

describe('differs', () => {
  test.each([
    ['the same numbers', BEFORE, false],
    ['the same and a new month', [...BEFORE, 'Aalborg;2026M06;60'], false],
    ['another number', ['Aalborg;2026M04;40', 'Aalborg;2026M05;51'], true],
    ['a number for a gap', ['Aalborg;2026M05;50', 'Fanø;2026M05;5'], true],
    ['a gap for a number', ['Aalborg;2026M05;..'], true],
    ['a month that it covers and no longer has', ['Fanø;2026M04;4', 'Aalborg;2026M05;50'], true],
    ['another number, but in an older file', ['Aalborg;2026M04;41'], false],
    ['other kommuner only', ['Hjørring;2026M05;9'], false],
  ] as const)('%s: %s → %s', async (_, rows, expected) => {
    expect(await differs(...rows)).toBe(expected);
  });

  test('two that cannot be one do not differ: they are not laid over each other', async () => {
    const split = await byBenefit('Aalborg;2026M05;Kontanthjælp;9');
    expect(overlapDiffers(await unemployed(...BEFORE), split)).toBe(false);
  });
});

describe('a few areas of a table', () => {
  test('are its rows, and nothing else', async () => {
    const whole = await byBenefit(
      ...['Aalborg;2026M04;Ydelsesgrupper i alt;40', 'Fanø;2026M04;Kontanthjælp;4'],
      ...['Hjørring;2026M05;Kontanthjælp;5', 'Aalborg;2026M05;A-dagpenge;..'],
    );
    const part = atAreas(whole, ['851', '563']);
    const all = cellsOf(whole, ['Ydelsesgrupper']);
    const expected = [...all].filter(([key]) => /^(851|563)\|/.test(key));
    expect(expected).toHaveLength(3);
    expect([...cellsOf(part, ['Ydelsesgrupper'])]).toEqual(expected);
    expect(part.areas).toEqual(['851', '563']);
    expect(part.rowCount).toBe(3);
  });

  test('all of them are the table itself', async () => {
    const whole = await unemployed(...BEFORE);
    expect(atAreas(whole, ['101', '851', '563'])).toBe(whole);
  });
});
