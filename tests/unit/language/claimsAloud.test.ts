/** Claims read back, and fifteen of them with everything that is said, to be read by a human eye. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import { CLAIM_HEDGES, type Claim, type Quantity } from '../../../src/domain/claim.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { isCount } from '../../../src/domain/unit.ts';
import type { ClaimBut } from '../../../src/language/claimFacts.ts';
import { claimHeadline, claimSentence } from '../../../src/language/claimTexts.ts';
import { fairWording } from '../../../src/language/claimWording.ts';
import { checkText, exact } from '../claim/checking.ts';
import { NEWEST, read } from '../claim/readings.ts';
import { answers, ORIGIN, whys } from './claimSentences.ts';

describe('the claim as it was understood is read back the same', () => {
  const said = (max: number, decimals: number): fc.Arbitrary<Quantity | null> =>
    fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: max * 10 ** decimals }), fc.constantFrom(null, ...CLAIM_HEDGES))
        .map(([value, hedge]) => ({ value: value / 10 ** decimals, decimals, hedge })),
      { nil: null },
    );
  const ids: readonly KnownIndicatorId[] = [
    'langtidsledige-antal',
    'ledige-antal',
    'dimittender-antal',
    'ledige-pct',
  ];
  const any: fc.Arbitrary<Claim> = fc
    .record({
      area: fc.constantFrom(...municipalities, ...regions).map(({ code }) => code),
      indicator: fc.constantFrom(...ids),
      benefit: fc.constantFrom('ialt', 'dagpenge', 'kontanthjaelp'),
      from: fc.integer({ min: monthOf(2009, 1), max: NEWEST - 1 }),
      months: fc.integer({ min: 1, max: 100 }),
      direction: fc.constantFrom('fald', 'stigning'),
      percent: said(99, 1),
      count: said(99_999, 0),
      points: said(9, 1),
    })
    .map(({ months, ...rest }): Claim => {
      const counted = isCount(indicatorOf(rest.indicator).unit);
      const none = { start: null, end: null };
      const split = rest.indicator === 'dimittender-antal' ? 'ialt' : rest.benefit;
      const numbers = counted
        ? { points: null }
        : { percent: null, count: null, points: rest.points ?? exact(1) };
      const to = Math.min(rest.from + months, NEWEST);
      return { ...rest, ...none, ...numbers, benefit: split, to } as Claim;
    });

  test('field by field', () => {
    fc.assert(
      fc.property(any, (wanted) => {
        const text = claimSentence(wanted, indicatorOf(wanted.indicator as KnownIndicatorId));
        const found = read(text);
        expect(found.area?.value).toBe(wanted.area);
        expect(found.indicator?.value).toBe(wanted.indicator);
        expect(found.benefit.value).toBe(wanted.benefit);
        expect([found.from?.value, found.to?.value]).toEqual([wanted.from, wanted.to]);
        expect(found.direction?.value).toBe(wanted.direction);
        for (const field of ['percent', 'count', 'points'] as const)
          expect(found[field]?.value ?? null).toEqual(wanted[field]);
        expect(found.unread).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** Chosen so that every verdict and every addition is there. */
const READ_ALOUD: readonly string[] = [
  'Siden 2015 er antallet af langtidsledige i Aalborg på to år faldet med 21 pct., 372 færre.',
  'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.',
  'På to år er antallet af langtidsledige i Aalborg faldet med 6 pct., 51 færre.',
  'Langtidsledigheden i Aalborg faldt 14 pct. fra juni 2024 til december 2024, 111 færre.',
  'Fra juni 2023 til juni 2024 steg antallet af ledige i hele landet med 4 pct.',
  'Fra juni 2023 til juni 2025 kom der 147 flere ledige i Ballerup, en stigning på 25 pct.',
  'Antallet af langtidsledige på kontanthjælp i Aarhus er faldet 20 pct. på to år.',
  'Andelen af langtidsledige af de ledige i Jammerbugt er faldet 0,2 procentpoint siden juni 2024.',
  'Efter coronaen faldt ledigheden i Sønderborg fra 2,6 til 2,0 pct. fra august 2021 til august 2022.',
  'På Ærø er der en tredjedel færre langtidsledige i juli 2024 end i juli 2023.',
  'Antallet af langtidsledige i København er steget 5,5 pct. fra juni 2025 til juni 2026.',
  'Antallet af ledige dimittender i Region Nordjylland er faldet 4,4 pct. det seneste år.',
  'I Gladsaxe er den gennemsnitlige varighed faldet med to uger siden 2011.',
  'I Aalborg faldt antallet af langtidsledige fra 1.762 til 1.390 fra juni 2015 til juni 2017, altså 472 færre.',
  'Antallet af ledige på dagpenge i Odense er faldet 5 pct. på et år.',
];

test('fifteen, as readers meet them', async () => {
  const seen = new Set<ClaimBut>();
  const blocks = READ_ALOUD.map((text) => {
    const check = checkText(text);
    for (const but of check.buts) seen.add(but);
    const numbered = answers(check).flatMap((answer, i) => (answer === '' ? [] : [`${i + 1}. ${answer}`]));
    return [
      `# ${text}`,
      claimHeadline(check),
      ...numbered,
      ...whys(check).filter(Boolean),
      fairWording(check, ORIGIN).join(' '),
    ].join('\n');
  });
  expect([...seen].sort()).toEqual([
    'break',
    'chance',
    'elsewhere',
    'few-persons',
    'fragile',
    'near',
    'picked',
    'season',
  ]);
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('claims.txt');
});
