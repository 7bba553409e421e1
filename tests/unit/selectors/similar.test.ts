import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { similarTo, whySimilar } from '../../../src/selectors/similar.ts';
import { smallTables } from './municipalities.ts';
import { official } from './realData.ts';

/** Twelve months of the same count and rate. */
const year = (area: string, count: number, rate: string): readonly string[] =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `${area};${i < 6 ? 2025 : 2026}M${String(i < 6 ? i + 7 : i - 5).padStart(2, '0')};${count};${rate}`,
  );

describe('similarTo', () => {
  test('nearest in size and level: every other thing equal, the one of the same group first', async () => {
    // All in Region Hovedstaden; Bornholm and Halsnæs are of other kommunegrupper than the rest.
    const rows = [
      ...year('Gladsaxe', 1000, '3,0'),
      ...year('Herlev', 1010, '3,0'),
      ...year('Bornholm', 1010, '3,0'),
      ...year('Rødovre', 3000, '3,0'),
      ...year('Hvidovre', 1000, '6,0'),
    ];
    const tables = await smallTables([], rows);
    const found = similarTo('159', tables)!;
    expect(found.slice(0, 2)).toEqual(['163', '400']);
    expect(found).toHaveLength(4);
  });

  test('Gladsaxe’s are suburbs of København of its own size', () => {
    expect(similarTo('159', official)).toEqual(['157', '173', '167', '253', '151']);
  });

  test('a level is a mean of twelve months: with eleven nobody is like anybody', async () => {
    const rows = [...year('Gladsaxe', 1000, '3,0').slice(1), ...year('Herlev', 1010, '3,0').slice(1)];
    expect(similarTo('159', await smallTables([], rows))).toEqual([]);
  });

  test('five others for every kommune, never itself, and only for kommuner', () => {
    for (const { code, name } of municipalities) {
      const found = similarTo(code, official)!;
      expect(new Set(found).size, name).toBe(5);
      expect(found, name).not.toContain(code);
    }
    expect(similarTo('081', official)).toBeNull();
    expect(similarTo('851', new Map())).toBeNull();
  });
});

describe('whySimilar', () => {
  test('the kommune’s own numbers first, then the others in the order given', () => {
    const why = whySimilar('851', ['751', '461'], official)!;
    expect(why.map(({ code }) => code)).toEqual(['851', '751', '461']);
    expect(why[0]!.group).toBe('Storbykommuner');
    // 4.876 are 4,2 pct. in July 2026: a labour force between 4.876 / 4,25 pct. and 4.876 / 4,15 pct.
    expect(why[0]!.labourForce).toBeGreaterThan(4876 / 0.0425);
    expect(why[0]!.labourForce).toBeLessThan(4876 / 0.0415);
    expect(why[0]!.unemployment).toBeGreaterThan(3.3);
    expect(why[0]!.unemployment).toBeLessThan(4.2);
  });

  test('the level is the mean of the newest twelve months', async () => {
    const rows = [...year('Gladsaxe', 1000, '3,0'), 'Gladsaxe;2026M07;1200;4,2'];
    const why = whySimilar('159', [], await smallTables([], rows))!;
    expect(why[0]!.unemployment).toBeCloseTo((11 * 3 + 4.2) / 12, 10);
  });

  test('none without the figures', () => {
    expect(whySimilar('851', [], new Map())).toBeNull();
  });
});
