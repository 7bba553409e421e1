/** A claim about a level from the fields alone, and a sentence’s with some of them chosen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/domain/area.ts';
import { areaOf, areas } from '../../../src/domain/areas.ts';
import { LEVEL_RELATIONS } from '../../../src/domain/claim.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { levelHeadline } from '../../../src/language/levelTexts.ts';
import { levelChecks } from '../../../src/selectors/levelChecks.ts';
import {
  blankLevel,
  correctedLevel,
  missingOfLevel,
  relationIn,
} from '../../../src/selectors/levelFields.ts';
import { type ClaimView, emptyClaimView } from '../../../src/viewState/claimView.ts';
import { checkLevels, readsAs } from '../claim/levelling.ts';
import { NEWEST } from '../claim/readings.ts';
import { official } from './realData.ts';

const JUNE = { kind: 'month', month: monthOf(2026, 6) } as const;
const AALBORG = { art: 'niveau', kommune: '851', maal: 'ledige-pct', til: JUNE } as const;
const number = (value: number, decimals = 1) => ({ value, decimals, hedge: null });

/** As the page does it; the headline, or what is still missing. */
function fromFields(chosen: Partial<ClaimView>): string | readonly string[] {
  const view = { ...emptyClaimView, ...chosen };
  const blank = blankLevel(null, NEWEST);
  const missing = missingOfLevel(correctedLevel(blank, view, NEWEST), view);
  return missing.length > 0 ? missing : levelHeadline(levelChecks(blank, view, NEWEST, official));
}

describe('from the fields alone', () => {
  test('the same as the sentence that says it', () => {
    const pairs: readonly (readonly [Partial<ClaimView>, string])[] = [
      [{ slut: number(3.9) }, 'Ledigheden i Aalborg er 3,9 pct. i juni 2026.'],
      [{ forhold: 'over', mod: COUNTRY }, 'Ledigheden i Aalborg er højere end i hele landet i juni 2026.'],
      [{ forhold: 'under', mod: '461' }, 'Ledigheden i Aalborg er lavere end i Odense i juni 2026.'],
      [
        { forhold: 'hoejest', mod: '081' },
        'Ledigheden i Aalborg er den højeste i Region Nordjylland i juni 2026.',
      ],
      [{ forhold: 'lavest' }, 'Ledigheden i Aalborg er den laveste i landet i juni 2026.'],
    ];
    for (const [chosen, text] of pairs)
      expect(fromFields({ ...AALBORG, ...chosen }), text).toBe(levelHeadline(checkLevels(text)));
  });

  test('what is missing is told', () => {
    expect(fromFields({ art: 'niveau' })).toEqual(['area', 'indicator', 'said']);
    expect(fromFields(AALBORG)).toEqual(['said']);
    expect(fromFields({ ...AALBORG, slut: 'ingen' })).toEqual(['said']);
    expect(fromFields({ ...AALBORG, forhold: 'over', mod: '851' })).toEqual(['other']);
    expect(fromFields({ ...AALBORG, kommune: COUNTRY, forhold: 'over' })).toEqual(['other']);
    expect(fromFields({ ...AALBORG, kommune: '081', forhold: 'hoejest' })).toEqual(['municipality']);
  });

  test('a kommune is ranked in the country or in its own region, whatever a link says (any place)', () => {
    const codes = areas.filter(({ kind }) => kind !== 'unallocated').map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom(null, ...codes),
        fc.constantFrom(...LEVEL_RELATIONS),
        (kommune, mod, forhold) => {
          const view = { ...emptyClaimView, ...AALBORG, kommune, mod, forhold };
          const level = correctedLevel(blankLevel(null, NEWEST), view, NEWEST);
          expect(relationIn(level)).toBe(forhold);
          if (level.superlative !== null)
            expect([COUNTRY, areaOf(kommune).region]).toContain(level.superlative.within);
          // Whatever is complete is answered, and a place that was not said is never taken to hold.
          const missing = missingOfLevel(level, view);
          if (missing.length > 0) return;
          const [check] = levelChecks(blankLevel(null, NEWEST), view, NEWEST, official);
          if (forhold === 'hoejest' || forhold === 'lavest')
            expect(check!.verdict.startsWith('kan') || check!.rank !== null).toBe(true);
          else expect(check!.verdict.startsWith('kan') || check!.relation !== null).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('over a sentence', () => {
  const TEXT = 'Ledigheden i Aalborg er 0,4 procentpoint højere end i hele landet i juni 2026.';
  const level = readsAs(TEXT)!;
  const chosen = (next: Partial<ClaimView>) => correctedLevel(level, { ...emptyClaimView, ...next }, NEWEST);

  test('nothing chosen changes nothing', () => {
    expect(chosen({})).toEqual(level);
  });

  test('another place keeps the distance; another relation too, a rank does not', () => {
    expect(chosen({ mod: '461' })).toMatchObject({
      other: { area: '461' },
      relation: 'over',
      gap: level.gap,
    });
    expect(chosen({ forhold: 'under' })).toMatchObject({
      other: { area: COUNTRY },
      relation: 'under',
      gap: level.gap,
    });
    expect(chosen({ forhold: 'hoejest' })).toMatchObject({
      other: null,
      gap: null,
      superlative: { within: COUNTRY },
    });
    expect(chosen({ forhold: 'ingen' })).toMatchObject({ other: null, gap: null, relation: null });
  });

  test('a number that was said of the other place is not taken for another’s', () => {
    const both = readsAs(
      'Ledigheden i Aalborg er 3,9 pct., højere end i hele landet med 3,1 pct. i juni 2026.',
    );
    expect(both?.other?.level).not.toBeNull();
    const corrected = correctedLevel(both!, { ...emptyClaimView, mod: '461' }, NEWEST);
    expect(corrected.other).toEqual({ area: '461', level: null });
  });
});
