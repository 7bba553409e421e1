/** What a claim is held against, from numbers read off the published files by hand and from small invented tables. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import type { Claim, Quantity } from '../../../src/domain/claim.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { isCount } from '../../../src/domain/unit.ts';
import { claimCheck } from '../../../src/selectors/claimCheck.ts';
import { claimFields, claimOf, missingFields } from '../../../src/selectors/claimFields.ts';
import { windowCells } from '../../../src/selectors/claimWindows.ts';
import { emptyClaimView } from '../../../src/viewState/claimView.ts';
import { checkClaim, claim, exact } from '../claim/checking.ts';
import { NEWEST, read } from '../claim/readings.ts';
import { dataOf, MONTHLY, withExamples } from './realData.ts';

describe('the figures of the window', () => {
  test('Aalborg from 799 to 748', () => {
    const { data } = checkClaim(claim());
    expect(data).toMatchObject({ start: 799, end: 748, points: -51, direction: 'fald', outcome: 'holds' });
    expect(data!.percent).toBeCloseTo((-100 * 51) / 799, 9);
    expect(data).toMatchObject({ newest: true, persons: null, meantPoints: false });
    expect(data!.seriesBreak?.month).toBe(monthOf(2025, 7));
  });

  test('a share has its persons', () => {
    const { data } = checkClaim(claim({ indicator: 'langtidsledige-andel' }));
    expect(data!.persons).toEqual({ start: 799, end: 748 });
    expect(data!.start).toBeCloseTo((100 * 799) / 4068, 9);
    expect(data!.end).toBeCloseTo((100 * 748) / 4179, 9);
  });

  test('the reform is none of dagpenge’s, and before it and after it there is none', () => {
    expect(checkClaim(claim({ from: monthOf(2025, 7) })).data!.seriesBreak).toBeNull();
    expect(checkClaim(claim({ from: monthOf(2025, 6) })).data!.seriesBreak).not.toBeNull();
    expect(checkClaim(claim({ benefit: 'dagpenge' })).data!.seriesBreak).toBeNull();
    expect(checkClaim(claim({ to: monthOf(2025, 6) })).data!.seriesBreak).toBeNull();
  });
});

describe('what was said against what is', () => {
  const parts = (more: Partial<Claim>) => checkClaim(claim(more)).data!.parts.map(({ outcome }) => outcome);

  test('within its own rounding it holds, within a revision of 2 per cent it nearly does', () => {
    // 6,38 pct.; with the end between 733,0 and 748,5 anything from 6,26 to 8,32: figures rise when they are revised.
    expect(parts({ percent: exact(6) })).toEqual(['holds']);
    expect(parts({ percent: exact(6.4, 1) })).toEqual(['holds']);
    expect(parts({ percent: exact(6.5, 1) })).toEqual(['near']);
    expect(parts({ percent: exact(8) })).toEqual(['near']);
    expect(parts({ percent: exact(9) })).toEqual(['fails']);
    expect(parts({ percent: exact(5) })).toEqual(['fails']);
    expect(parts({ percent: exact(4) })).toEqual(['fails']);
  });

  test('persons to the last one', () => {
    expect(parts({ count: exact(51) })).toEqual(['holds']);
    expect(parts({ count: exact(50) })).toEqual(['near']);
    expect(parts({ count: exact(70) })).toEqual(['fails']);
    expect(parts({ start: exact(799), end: exact(748) })).toEqual(['holds', 'holds']);
    expect(parts({ start: exact(801) })).toEqual(['fails']);
    expect(parts({ end: exact(740) })).toEqual(['near']);
  });

  test('hedges leave room on their own side', () => {
    const hedged = (value: number, hedge: Quantity['hedge']) =>
      parts({ count: { value, decimals: 0, hedge } })[0];
    expect(hedged(50, 'godt')).toBe('holds');
    expect(hedged(51, 'over')).toBe('holds');
    expect(hedged(70, 'over')).toBe('fails');
    expect(hedged(55, 'knap')).toBe('holds');
    expect(hedged(48, 'ca')).toBe('holds');
    expect(hedged(60, 'under')).toBe('holds');
  });

  test('the wrong way is false, whatever the size', () => {
    const found = checkClaim(claim({ direction: 'stigning', percent: exact(6) }));
    expect(found).toMatchObject({ verdict: 'stemmer-ikke', data: { outcome: 'fails' } });
  });

  test('per cent that are percentage points are seen', () => {
    // 3,3 → 2,6 pct.
    const window = { from: monthOf(2021, 8), to: monthOf(2022, 8) };
    const found = checkClaim(
      claim({ area: '000', indicator: 'ledige-pct', ...window, percent: exact(0.7, 1) }),
    );
    expect(found.data).toMatchObject({ outcome: 'fails', meantPoints: true });
    const meant = checkClaim(
      claim({ area: '000', indicator: 'ledige-pct', ...window, points: exact(0.7, 1) }),
    );
    expect(meant.data!.outcome).toBe('holds');
  });

  test('persons of a share are the persons behind it', () => {
    const found = checkClaim(claim({ indicator: 'langtidsledige-andel', count: exact(51) }));
    expect(found.data!.parts).toMatchObject([{ field: 'count', actual: -51, outcome: 'holds' }]);
    // A count and a share are not one arithmetic.
    expect(found.arithmetic.verdict).toBe('alone');
  });
});

describe('other windows', () => {
  // 4,0 in July 2025 and 4,2 a year later, which a computer makes 0,2000000000000002 of.
  const rise = {
    ...({ indicator: 'ledige-pct', direction: 'stigning' } as const),
    ...{ from: monthOf(2025, 7), to: monthOf(2026, 7) },
  };

  test.each(['under', 'over', null] as const)(
    'the claim’s own is as much as was said (hedge %s)',
    (hedge) => {
      const said = claim({ ...rise, points: { value: 0.2, decimals: 1, hedge } });
      const cells = windowCells(said, dataOf('ledige-pct'));
      expect(cells.find(({ from, to }) => from === said.from && to === said.to)!.outcome).toBe('as-much');
    },
  );

  test('reach from the largest fall to the largest rise that are at hand', () => {
    // From 4,0 in July 2025 and 4,1 in July 2024 … down to 3,2 in December 2025; from 3,2 up to 4,2 in July 2026.
    const { windows } = checkClaim(claim({ ...rise, points: exact(0.2, 1) }));
    expect(windows!.low).toBeCloseTo(-0.6, 10);
    expect(windows!.high).toBeCloseTo(1, 10);
    expect(windows!.possible).toBe(168); // one of the 169 would end where it begins
  });
});

describe('figures that cannot answer', () => {
  test('made-up ones never do', () => {
    const graduates = claim({ indicator: 'dimittender-antal', percent: exact(5) });
    expect(checkClaim(graduates, withExamples)).toMatchObject({
      ...{ verdict: 'kan-ikke-afgoeres', unclear: { kind: 'example' } },
      ...{ data: null, windows: null, elsewhere: null, swings: null },
    });
  });

  test('a distribution is no number per month', () => {
    const indicator = indicatorOf('varighed-fordeling');
    const found = claimCheck(claim({ indicator: 'varighed-fordeling' }), indicator, null, null);
    expect(found.unclear).toEqual({ kind: 'not-monthly' });
  });

  test('says from when there are figures, and for which month there are none', () => {
    expect(checkClaim(claim({ from: monthOf(2015, 6), to: monthOf(2017, 6) })).unclear).toEqual({
      kind: 'before',
      first: monthOf(2023, 7),
    });
    expect(checkClaim(claim({ to: monthOf(2027, 6) })).unclear).toEqual({
      kind: 'after',
      last: monthOf(2026, 6),
    });
    // Fanø has no figure after June 2025.
    expect(checkClaim(claim({ area: '563', to: monthOf(2026, 6) })).unclear).toMatchObject({
      ...{ kind: 'no-figure', month: monthOf(2026, 6) },
    });
  });
});

describe('every kommune and region, every indicator', () => {
  const windows = [
    [monthOf(2024, 6), monthOf(2025, 6)],
    [monthOf(2024, 6), monthOf(2026, 6)],
    [monthOf(2025, 1), monthOf(2025, 10)],
  ] as const;

  test.each(MONTHLY)(
    '%s: the figures’ own numbers are never false, twice as much always is',
    { timeout: 30_000 },
    (id) => {
      const { unit } = indicatorOf(id);
      const seen = new Set<string>();
      for (const { code } of [...municipalities, ...regions, { code: '000' }]) {
        for (const [from, to] of windows) {
          const asked = { area: code, indicator: id as KnownIndicatorId, from, to };
          const plain = checkClaim(claim(asked));
          seen.add(plain.verdict);
          if (plain.data === null || plain.data.direction === null) continue;
          const { direction, percent, points, start, end } = plain.data;
          const size = exact(Number(Math.abs(points).toFixed(1)), 1);
          const own = claim({
            ...asked,
            direction,
            percent: exact(Number(Math.abs(percent).toFixed(1)), 1),
            ...(isCount(unit) ? { count: exact(Math.abs(points)) } : { points: size }),
          });
          const found = checkClaim(own);
          expect(['stemmer', 'stemmer-men']).toContain(found.verdict);
          expect(found.data!.outcome).not.toBe('fails');
          expect(found.verdict === 'stemmer-men').toBe(found.buts.length > 0);
          if (Math.abs(end - start) < 0.1 * start) continue;
          const doubled = {
            ...own,
            percent: exact(Math.round(2 * Math.abs(percent))),
            count: null,
            points: null,
          };
          expect(checkClaim(doubled).verdict).toBe('stemmer-ikke');
        }
      }
      expect(seen.size).toBeGreaterThan(0);
    },
  );
});

describe('the fields of a claim', () => {
  const text = 'Antallet af langtidsledige i Aalborg er på to år faldet med 21 pct., 372 færre.';

  test('are what the sentence says, where the reader chose nothing', () => {
    const fields = claimFields({ ...emptyClaimView, tekst: text }, read(text), NEWEST);
    expect(missingFields(fields)).toEqual([]);
    expect(claimOf(fields)).toEqual(claim({ percent: exact(21), count: exact(372) }));
  });

  test('the reader’s own choices win, and `ingen` takes a number away', () => {
    const view = { ...emptyClaimView, kommune: '751', antal: 'ingen', pct: exact(6) } as const;
    const fields = claimFields({ ...view, til: { kind: 'newest' } }, read(text), NEWEST);
    expect(claimOf(fields)).toEqual(claim({ area: '751', percent: exact(6) }));
  });

  test('without a sentence what is missing is named, and nothing is made up', () => {
    const fields = claimFields(emptyClaimView, null, NEWEST);
    expect(missingFields(fields)).toEqual(['area', 'indicator', 'from', 'direction']);
    expect(claimOf(fields)).toBeNull();
    expect(fields).toMatchObject({ to: NEWEST, benefit: 'ialt', percent: null });
  });
});
