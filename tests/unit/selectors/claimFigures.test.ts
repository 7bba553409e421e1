/** What the figures and files of a claim are drawn and written from. */
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/domain/period.ts';
import { areaChange, areaChanges } from '../../../src/selectors/claimAreas.ts';
import { claimExamples } from '../../../src/selectors/claimExamples.ts';
import { claimWindows, windowCells } from '../../../src/selectors/claimWindows.ts';
import { placesTable, windowsTable } from '../../../src/selectors/exportClaim.ts';
import { checkText, claim, exact } from '../claim/checking.ts';
import { checkLevels, readsAs } from '../claim/levelling.ts';
import { dataOf, official } from './realData.ts';

const data = dataOf('langtidsledige-antal');

describe('windows', () => {
  const said = claim({ percent: exact(6) });
  const cells = windowCells(said, data);

  test('are what the sentence counts', () => {
    const { of, possible, same, asMuch } = claimWindows(said, data);
    const count = (...outcomes: readonly string[]): number =>
      cells.filter(({ outcome }) => outcomes.includes(outcome)).length;
    expect([cells.length, 169]).toEqual([possible, possible]);
    expect(count('as-much', 'same-way', 'not')).toBe(of);
    expect(count('as-much', 'same-way')).toBe(same);
    expect(count('as-much')).toBe(asMuch);
  });

  test('never end before they begin, and the own one is there', () => {
    const short = windowCells(claim({ from: monthOf(2026, 4) }), data);
    expect(short.every(({ from, to }) => to > from)).toBe(true);
    expect(short.length).toBeLessThan(169);
    const own = cells.find(({ from, to }) => from === said.from && to === said.to)!;
    expect(own).toMatchObject({ outcome: 'as-much', change: { start: 799, end: 748 } });
  });
});

describe('places', () => {
  test('all kommuner with figures, smallest first; of a region the regions', () => {
    const places = areaChanges(claim(), data);
    expect(places).toHaveLength(95);
    expect(places.map(({ size }) => size)).toEqual(places.map(({ size }) => size).sort((a, b) => a - b));
    expect(areaChanges(claim({ area: '000' }), data)).toHaveLength(95);
    expect(areaChanges(claim({ area: '081' }), data)).toHaveLength(5);
    expect(areaChange('563', claim(), data)).toBeNull();
  });
});

describe('files', () => {
  test('have as many cells as columns, and no sign of a missing number as a number', () => {
    for (const table of [windowsTable(claim(), data), placesTable(claim(), data)]) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      const numbers = table.rows.flat().filter((cell) => cell.kind === 'value');
      expect(numbers.every((cell) => Number.isFinite(cell.value))).toBe(true);
    }
    expect(windowsTable(claim(), data).rows[168]!.map(({ kind }) => kind)).toContain('missing');
  });
});

describe('examples', () => {
  test('those made of the figures are true of them, and every one can be read', () => {
    const examples = claimExamples(official);
    expect(examples).toHaveLength(5);
    const verdicts = examples.map(
      (text) => (readsAs(text) ? checkLevels(text)[0]! : checkText(text)).verdict,
    );
    for (const verdict of verdicts.slice(0, 4)) expect(['stemmer', 'stemmer-men']).toContain(verdict);
    expect(verdicts[4]).toBe('kan-ikke-afgoeres');
    expect(examples.filter((text) => readsAs(text) !== null)).toHaveLength(1);
    expect(claimExamples(null)).toHaveLength(1);
  });
});
