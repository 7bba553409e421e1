import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { statusOf } from '../../../src/domain/observation.ts';
import { periodCode } from '../../../src/domain/period.ts';
import type { Tables } from '../../../src/selectors/indicatorData.ts';
import { type Profile, profile, shares } from '../../../src/selectors/profile.ts';
import { profileFacts, profileTable } from '../../../src/selectors/profileTable.ts';
import { official, withExamples } from './realData.ts';

const bands = profile(indicatorOf('varighed-fordeling'), official)!;
const curve = profile(indicatorOf('varighed-fortsat'), official)!;
const rowOf = (from: Profile, code: string) => from.rows.find((row) => row.code === code)!;

describe('completed spells by length', () => {
  test('are the seven bands of the newest period, country first, then the regions', () => {
    expect(periodCode(bands.period)).toBe('2026M06');
    expect(bands.bandKeys).toHaveLength(7);
    expect(bands.rows.map((row) => row.code)).toEqual(['000', '084', '085', '083', '082', '081']);
    expect([...rowOf(bands, '000').values]).toEqual([967, 2040, 3337, 3741, 1679, 1233, 1737]);
  });

  test('have shares that sum to 100 in every area', () => {
    for (const row of bands.rows) {
      const sum = shares(row).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(100, 9);
    }
    expect(shares(rowOf(bands, '000')).at(-1)).toBeCloseTo((100 * 1737) / 14734, 10);
  });

  test('with a part missing have no sum and no shares, but keep the parts there are', () => {
    const whole = rowOf(bands, '000');
    const values = whole.values.slice();
    const status = whole.status.slice();
    values[3] = Number.NaN;
    status[3] = statusOf('suppressed');
    const holed = { ...bands, rows: [{ ...whole, values, status }] };
    expect([...shares(holed.rows[0]!)].every(Number.isNaN)).toBe(true);
    const [row] = profileTable(holed, []).rows;
    expect(row!.cells).toEqual(['967', '2.040', '3.337', '', '1.679', '1.233', '1.737', '', '']);
    expect(row!.status.slice(-2)).toEqual([statusOf('not-computable'), statusOf('not-computable')]);
    expect(profileFacts(holed, ['000']).lead.value).toBeNaN();
  });

  test('that are none sum to nothing, of which there is no share', () => {
    const none = { ...rowOf(bands, '000'), values: new Float64Array(7) };
    const [row] = profileTable({ ...bands, rows: [none] }, []).rows;
    expect(row!.cells.slice(-2)).toEqual(['0', '']);
    expect(row!.status.slice(-2)).toEqual([0, statusOf('not-computable')]);
  });

  test('do not change the row they are worked out from', () => {
    const row = rowOf(bands, '000');
    const before = row.values.slice();
    shares(row);
    expect(row.values).toEqual(before);
  });
});

describe('still on dagpenge', () => {
  test('falls from all at the start, with its weeks in order', () => {
    expect(periodCode(curve.period)).toBe('2025Q2');
    expect(curve.fromWeek).toEqual([0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52]);
    for (const row of curve.rows) {
      expect(row.values[0]).toBe(100);
      for (let i = 1; i < row.values.length; i++)
        expect(row.values[i]!).toBeLessThanOrEqual(row.values[i - 1]!);
    }
    expect(rowOf(curve, '081').values[6]).toBe(3.1);
    expect(rowOf(curve, '000').values.at(-1)).toBe(0.7);
  });
});

describe('facts for the headline', () => {
  test('are of the first chosen one’s region, beside the country, and say so', () => {
    const facts = profileFacts(curve, ['851', '825', '540']);
    expect(facts.lead).toEqual({ code: '081', value: 3.1 });
    expect(facts.country).toBe(4.2);
    expect(facts.byRegion).toEqual([
      { kind: 'shown-by-region', areas: ['851', '825'], region: '081' },
      { kind: 'shown-by-region', areas: ['540'], region: '083' },
    ]);
  });

  test('are the country’s alone where nothing is chosen', () => {
    expect(profileFacts(curve, [])).toMatchObject({ lead: { code: '000', value: 4.2 }, country: null });
  });

  test('of bands are the share over 52 weeks', () => {
    expect(profileFacts(bands, ['000']).lead.value).toBeCloseTo((100 * 1737) / 14734, 10);
  });
});

describe('the table', () => {
  test('marks the country and the chosen ones, and adds sum and share to the bands', () => {
    const { columns, rows } = profileTable(bands, ['540', '851']);
    expect(columns.slice(-2)).toEqual(['i alt', 'over 52 uger, pct.']);
    expect(rows.map((row) => [row.key, row.slot])).toEqual([
      ...[
        ['000', -1],
        ['084', null],
        ['085', null],
        ['083', 0],
        ['082', null],
        ['081', 1],
      ],
    ]);
    expect(rows[0]!.cells.slice(-2)).toEqual(['14.734', '11,8']);
  });

  test('of the curve has weeks as columns and one decimal', () => {
    const { columns, rows } = profileTable(curve, []);
    expect([columns[0], columns.at(-1)]).toEqual(['0 uger', '52 uger']);
    expect(rows[0]!.cells[0]).toBe('100,0');
  });
});

test('made-up figures per kommune are marked, and shown by kommune', () => {
  const example = profile(indicatorOf('varighed-fordeling'), withExamples)!;
  expect([example.example, example.rows.length]).toEqual([true, 104]);
  expect(profileFacts(example, ['851']).byRegion).toEqual([]);
});

test('null where the indicator is no profile, or the file lacks a measure', () => {
  expect(profile(indicatorOf('ledige-antal'), official)).toBeNull();
  expect(profile(indicatorOf('varighed-fordeling'), new Map())).toBeNull();
  const wrong: Tables = new Map([
    ['y01a27', official.get('y01dia02')!],
    ['y01b01', official.get('y01a27')!],
  ]);
  expect(profile(indicatorOf('varighed-fordeling'), wrong)).toBeNull();
  expect(profile(indicatorOf('varighed-fortsat'), wrong)).toBeNull();
});
