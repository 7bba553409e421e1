/** Every sentence about claims: a sweep over kommuner, indicators and claims. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import type { Claim, ClaimVerdict } from '../../../src/domain/claim.ts';
import type { ClaimDoubt } from '../../../src/domain/claimReading.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { arithmeticAnswer, dataWhy } from '../../../src/language/claimDataTexts.ts';
import { elsewhereAnswer, swingsAnswer, windowsAnswer } from '../../../src/language/claimElsewhereTexts.ts';
import { assumedMonthText, claimDoubtTexts, unreadText } from '../../../src/language/claimReadingTexts.ts';
import {
  butSentences,
  claimHeadline,
  claimSentence,
  claimVerdictTexts,
} from '../../../src/language/claimTexts.ts';
import { fairWording } from '../../../src/language/claimWording.ts';
import { checkClaim, claim, exact } from '../claim/checking.ts';
import { NEWEST } from '../claim/readings.ts';
import { MONTHLY, withExamples } from '../selectors/realData.ts';
import { answers, ORIGIN, whys } from './claimSentences.ts';
import { expectSentence } from './grammar.ts';

/** The common rules, and those of claims: one stop at the end, no cause, no wrong number of one, no bare zero. */
function expectGood(text: string): void {
  // `den ende, hvor antallet er faldet mest` and the like are the change verdict's own, swept there.
  expectSentence(text.replaceAll('„', '').replace('16-66 år', '16 til 66 år'));
  expect(text).toMatch(/[.?]“?$/);
  expect(text).not.toMatch(/\b(fordi|skyldes|takket være)\b/);
  expect(text).not.toMatch(/(?<![\d.,])1 (fuldtidspersoner|kommuner|perioder|langtidsledige)/);
  expect(text).not.toMatch(/(?<![\d.,])0 af |i ingen af \d/);
  expect(text).not.toMatch(/\d\.\d{1,2}(?!\d)/);
  expect(text).not.toMatch(/pct\. pct|procentpoint procentpoint|, \./);
}

const WINDOWS: readonly (readonly [number, number])[] = [
  [monthOf(2025, 6), monthOf(2026, 6)],
  [monthOf(2024, 6), monthOf(2025, 6)],
  [monthOf(2024, 6), monthOf(2024, 12)],
  [monthOf(2023, 7), monthOf(2026, 6)],
  [monthOf(2026, 5), monthOf(2026, 6)],
  [monthOf(2015, 6), monthOf(2017, 6)],
  [monthOf(2026, 6), monthOf(2027, 6)],
];

const SAID: readonly Partial<Claim>[] = [
  {},
  { percent: exact(21), count: exact(372) },
  { percent: { value: 50, decimals: 0, hedge: 'ca' } },
  { points: exact(0.4, 1), percent: exact(3.5, 1) },
  { start: exact(40), end: exact(30), count: exact(10) },
  { start: exact(5.5, 1), end: exact(4.1, 1), count: { value: 1, decimals: 0, hedge: 'over' } },
  { percent: { value: 0, decimals: 0, hedge: 'over' } },
];

describe.each(MONTHLY)('%s: every answer about every kommune and region', (id) => {
  test('whatever is claimed', { timeout: 30_000 }, () => {
    const verdicts = new Set<ClaimVerdict>();
    const places = [...municipalities, ...regions, { code: '000' }, { code: '11' }];
    for (const [i, { code }] of places.entries()) {
      // Every window meets every claim somewhere.
      const windows = i < municipalities.length ? [WINDOWS[i % WINDOWS.length]!] : WINDOWS;
      for (const [k, said] of SAID.entries()) {
        if (i < municipalities.length && k !== i % SAID.length && k !== (3 * i + 1) % SAID.length) continue;
        for (const [from, to] of windows.filter((_, w) => windows.length === 1 || (w + k + i) % 3 === 0)) {
          const direction = (i + k) % 2 === 0 ? 'fald' : 'stigning';
          const benefit = id === 'langtidsledige-antal' && i % 3 === 0 ? 'kontanthjaelp' : 'ialt';
          const found = checkClaim(
            claim({ area: code, indicator: id as KnownIndicatorId, benefit, from, to, direction, ...said }),
          );
          verdicts.add(found.verdict);
          expectGood(claimHeadline(found));
          for (const text of butSentences(found)) expectGood(text);
          expectGood(claimSentence(found.claim, found.indicator));
          for (const text of [...answers(found), ...whys(found)]) if (text !== '') expectGood(text);
          const wording = fairWording(found, ORIGIN);
          for (const text of wording.slice(0, -1)) expectGood(text);
          expect(wording.at(-1)).toBe(`${ORIGIN.source} ${ORIGIN.link}`);
          expect(
            answers(found)
              .slice(0, 2)
              .every((text) => text !== ''),
          ).toBe(true);
        }
      }
    }
    expect(verdicts).toContain('kan-ikke-afgoeres');
    expect(verdicts).toContain('stemmer-ikke');
  });
});

describe('what is always said', () => {
  test('a fall does not show whether they found work; a rise has nothing of the kind', () => {
    const fall = fairWording(checkClaim(claim()), ORIGIN).join(' ');
    expect(fall).toContain('Tallene viser ikke, om nogen er kommet i job.');
    expect(fall).toContain('Tallene er ikke sæsonkorrigeret.');
    expect(fall).toContain('Tallet for juni 2026 er foreløbigt.');
    expect(fall).toContain('Kontanthjælpsreform, juli 2025');
    const rise = fairWording(checkClaim(claim({ area: '000', direction: 'stigning' })), ORIGIN).join(' ');
    expect(rise).not.toContain('kommet i job');
  });

  test('the wording is of what the figures say, not of what was claimed', () => {
    const [first] = fairWording(checkClaim(claim({ percent: exact(21), direction: 'stigning' })), ORIGIN);
    expect(first).toBe(
      'Antallet af langtidsledige i Aalborg faldt fra 799 i juni 2024 til 748 i juni 2026, 51 færre (6,4 pct.).',
    );
  });

  test('without figures: what is missing, and the way to it', () => {
    const old = checkClaim(
      claim({ from: monthOf(2015, 6), to: monthOf(2017, 6), percent: exact(21), count: exact(372) }),
    );
    expect(claimHeadline(old)).toBe('Kan ikke afgøres: tal mangler før juli 2023.');
    expect(arithmeticAnswer(old)).toBe(
      'Ja, hvis tallet var mellem 1.728 og 1.817 i juni 2015 og mellem 1.357 og 1.444 i juni 2017.',
    );
    expect(dataWhy(old).join(' ')).toContain('AULK04');
    expect([windowsAnswer(old), elsewhereAnswer(old), swingsAnswer(old)]).toEqual(['', '', '']);
  });

  test('made-up figures make no news', () => {
    const made = checkClaim(claim({ indicator: 'dimittender-antal' }), withExamples);
    expect(claimHeadline(made)).toBe('Kan ikke afgøres: tallene er opdigtede eksempler.');
  });

  test('every verdict has its words', () => {
    expect(Object.values(claimVerdictTexts)).toEqual([
      ...['stemmer', 'stemmer, men …', 'stemmer ikke', 'kan ikke afgøres'],
    ]);
  });
});

test('doubts and leftovers are sentences', () => {
  for (const text of Object.values(claimDoubtTexts)) expectGood(text);
  expect(new Set(Object.values(claimDoubtTexts)).size).toBe(Object.keys(claimDoubtTexts).length);
  const known: ClaimDoubt = 'negated';
  expect(claimDoubtTexts[known]).toContain('ikke');
  expect(unreadText([])).toBe('');
  expect(unreadText(['takket være  indsatsen', 'året'])).toBe(
    'Ikke forstået: „takket være indsatsen“ og „året“.',
  );
  expect(assumedMonthText(NEWEST)).toBe('ikke nævnt; juni 2026 er de nyeste tal');
});
