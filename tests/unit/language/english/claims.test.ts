/** The English sentences about claims, on the bundled figures. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../../src/domain/areas.ts';
import type { Claim } from '../../../../src/domain/claim.ts';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import type { ClaimCheck } from '../../../../src/language/claimFacts.ts';
import {
  arithmeticAnswer,
  arithmeticWhy,
  dataAnswer,
  dataWhy,
} from '../../../../src/language/en/claimDataTexts.ts';
import {
  elsewhereAnswer,
  elsewhereWhy,
  swingsAnswer,
  swingsWhy,
  windowsAnswer,
  windowsWhy,
} from '../../../../src/language/en/claimElsewhereTexts.ts';
import {
  assumedMonthText,
  claimDoubtTexts,
  unreadText,
} from '../../../../src/language/en/claimReadingTexts.ts';
import {
  butSentences,
  claimHeadline,
  claimSentence,
  claimVerdictTexts,
} from '../../../../src/language/en/claimTexts.ts';
import { fairWording } from '../../../../src/language/en/claimWording.ts';
import { claimNoun, movedText, rangeText, saidText } from '../../../../src/language/en/claimWords.ts';
import { checkClaim, checkText, claim, exact } from '../../claim/checking.ts';
import { NEWEST } from '../../claim/readings.ts';
import { MONTHLY } from '../../selectors/realData.ts';
import { expectEnglish } from './grammar.ts';

const ORIGIN = {
  source: 'Source: STAR, Jobindsats.dk, table y25i09.',
  link: 'https://example.org/#/faktatjek',
};
const LONG_TERM = indicatorOf('langtidsledige-antal');

const everything = (check: ClaimCheck): readonly string[] =>
  [
    claimHeadline(check),
    ...butSentences(check),
    claimSentence(check.claim, check.indicator),
    arithmeticAnswer(check),
    dataAnswer(check),
    windowsAnswer(check),
    elsewhereAnswer(check),
    swingsAnswer(check),
    arithmeticWhy(check),
    ...dataWhy(check),
    windowsWhy(check),
    elsewhereWhy(check),
    ...swingsWhy(check),
    ...fairWording(check, ORIGIN).slice(0, -1),
  ].filter((text) => text !== '');

describe('verdicts', () => {
  test.each([
    [
      'Siden 2015 er antallet af langtidsledige i Aalborg på to år faldet med 21 pct., 372 færre.',
      'Cannot be settled: there are no figures before July 2023.',
    ],
    [
      'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.',
      'Does not hold: the fall was 6.4 per cent, not 21 per cent; the fall in numbers was 51, not 372.',
    ],
    [
      'På to år er antallet af langtidsledige i Aalborg faldet med 6 pct., 51 færre.',
      /^Holds, but the rules changed during the period \(.+, July 2025\), and the fall is so small that it may be chance\.$/,
    ],
    [
      'Langtidsledigheden i Aalborg faldt 14 pct. fra juni 2024 til december 2024, 111 færre.',
      'Holds, but June 2024 and December 2024 are not the same time of year, and in 5 of the 13 equally long periods around it there is no fall.',
    ],
    [
      'Fra juni 2023 til juni 2024 steg antallet af ledige i hele landet med 4 pct.',
      'Holds: the number of unemployed in Denmark rose from 80,284 in June 2023 to 83,566 in June 2024, 3,282 more (4.1 per cent).',
    ],
    [
      'Antallet af langtidsledige på kontanthjælp i Aarhus er faldet 20 pct. på to år.',
      'Does not hold: the number of long-term unemployed on cash assistance in Aarhus rose from 226 in June 2024 to 272 in June 2026, 46 more (20.4 per cent).',
    ],
    [
      'På Ærø er der en tredjedel færre langtidsledige i juli 2024 end i juli 2023.',
      'Holds, but in 3 of the 7 equally long periods around it there is no fall, and a percentage change among so few people says nothing.',
    ],
    [
      'Antallet af langtidsledige i København er steget 5,5 pct. fra juni 2025 til juni 2026.',
      /^Holds, but only within rounding and the revisions that the figures usually get, and the rules changed during the period/,
    ],
    [
      'I Gladsaxe er den gennemsnitlige varighed faldet med to uger siden 2011.',
      'Cannot be settled: the figures here are for regions only, and Gladsaxe is in Region Hovedstaden.',
    ],
    [
      'I Aalborg faldt antallet af langtidsledige fra 1.762 til 1.390 fra juni 2015 til juni 2017, altså 472 færre.',
      'Does not hold: the claim’s own numbers do not fit together.',
    ],
    [
      'Antallet af ledige på dagpenge i Odense er faldet 5 pct. på et år.',
      'Cannot be settled: the figures are not split by benefit, so unemployment insurance benefits cannot be seen alone.',
    ],
  ])('%s', (said, headline) => {
    const found = claimHeadline(checkText(said));
    if (typeof headline === 'string') expect(found).toBe(headline);
    else expect(found).toMatch(headline);
  });

  test('one set of words', () => {
    expect(Object.values(claimVerdictTexts)).toEqual([
      ...['holds', 'holds, but …', 'does not hold', 'cannot be settled'],
    ]);
  });

  test('what is left out is a sentence by itself too', () => {
    expect(
      butSentences(
        checkText('Antallet af langtidsledige i København er steget 5,5 pct. fra juni 2025 til juni 2026.'),
      )[0],
    ).toBe('It holds only within rounding and the revisions that the figures usually get.');
  });
});

describe('the claim as it was understood', () => {
  test.each<[Partial<Claim>, string]>([
    [{}, 'fell.'],
    [{ percent: exact(21), count: exact(372) }, 'fell by 21 per cent, that is 372 fewer.'],
    [{ count: exact(1) }, 'fell by one.'],
    [{ percent: exact(5), count: exact(1), direction: 'stigning' }, 'rose by 5 per cent, that is one more.'],
    [
      { percent: { value: 21, decimals: 0, hedge: 'knap' }, start: exact(1762), end: exact(1390) },
      'fell by just under 21 per cent, from 1,762 to 1,390.',
    ],
    [{ end: exact(748) }, 'fell, to 748.'],
  ])('%j', (more, end) => {
    expect(claimSentence(claim(more), LONG_TERM)).toBe(
      `From June 2024 to June 2026, the number of long-term unemployed in Aalborg ${end}`,
    );
  });

  test('of a share: percentage points, and the people behind it', () => {
    const share = indicatorOf('ledige-pct');
    const said = (more: Partial<Claim>): string =>
      claimSentence(claim({ indicator: 'ledige-pct', area: '400', ...more }), share);
    expect(said({ points: exact(0.4, 1), percent: exact(9) })).toBe(
      'From June 2024 to June 2026, the unemployment rate on Bornholm fell by 9 per cent, or 0.4 percentage points.',
    );
    expect(said({ points: exact(1), count: exact(1) })).toMatch(
      /fell by 1 percentage point, that is one fewer person\.$/,
    );
    expect(said({ count: { value: 30, decimals: 0, hedge: 'over' } })).toMatch(
      /fell, that is over 30 fewer people\.$/,
    );
  });
});

describe('answers', () => {
  const aalborg = checkText(
    'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.',
  );

  test('do the numbers fit, do the figures confirm, what of other months and places, is it more than chance', () => {
    expect(arithmeticAnswer(aalborg)).toBe(
      'With each other, yes, if the figure was between 1,728 and 1,817 in June 2024 and between 1,357 and 1,444 in June 2026, but here it is 799 and 748.',
    );
    expect(dataAnswer(aalborg)).toBe(
      'No: the number of long-term unemployed in Aalborg fell from 799 in June 2024 to 748 in June 2026, 51 fewer (6.4 per cent).',
    );
    expect(windowsAnswer(aalborg)).toBe(
      'If each end is moved by up to half a year, there is a fall in 73 of 91 periods, and in none of them is it as large as claimed.',
    );
    expect(elsewhereAnswer(aalborg)).toBe(
      'Over the same period the change was +7.6 per cent in Denmark as a whole, −7.4 per cent in Region Nordjylland and +6.6 per cent in similar municipalities, against −6.4 per cent in Aalborg; Aalborg is 21st of 95 (1st = fell most).',
    );
    expect(swingsAnswer(aalborg)).toBe(
      'The fall is so small that it may be chance; compared with Denmark as a whole, it is within the usual swings.',
    );
  });

  test('windows: none, one, all', () => {
    const held = (same: number, of: number, asMuch: number | null): string =>
      windowsAnswer({ ...aalborg, windows: { ...aalborg.windows!, of, same, asMuch } });
    const shift = 'If each end is moved by up to half a year, there ';
    expect(held(1, 1, 1)).toBe(`${shift}are no other periods with figures.`);
    expect(held(0, 90, 0)).toBe(`${shift}is no fall in any of the 90 periods.`);
    expect(held(1, 90, 0)).toBe(
      `${shift}is a fall in 1 of 90 periods, and there it is not as large as claimed.`,
    );
    expect(held(90, 90, 90)).toBe(
      `${shift}is a fall in all 90 periods, and in all of them it is at least as large as claimed.`,
    );
    expect(held(90, 90, null)).toBe(`${shift}is a fall in all 90 periods.`);
  });

  test('a tied place, and a change that cannot be had in per cent', () => {
    const { elsewhere } = aalborg;
    const tied = elsewhereAnswer({
      ...aalborg,
      elsewhere: { ...elsewhere!, region: null, rank: { place: 2, of: 95, ties: 1 } },
    });
    expect(tied).toMatch(/Aalborg is tied 2nd of 95 \(1st = fell most\)\.$/);
    expect(movedText({ start: 0, end: 4, percent: Number.NaN, points: 4 }, LONG_TERM)).toBeNull();
  });

  test('what is always said of a fall', () => {
    const wording = fairWording(aalborg, ORIGIN);
    expect(wording[0]).toBe(
      'The number of long-term unemployed in Aalborg fell from 799 in June 2024 to 748 in June 2026, 51 fewer (6.4 per cent).',
    );
    for (const sentence of [
      'The figures count full-time persons.',
      'In Denmark as a whole the number rose by 7.6 per cent over the same period.',
      'The figure for June 2026 is provisional.',
      'The figures are not seasonally adjusted.',
      'The figures do not show whether they found a job.',
    ])
      expect(wording).toContain(sentence);
    expect(wording.at(-1)).toBe(`${ORIGIN.source} ${ORIGIN.link}`);
  });

  test.each([
    ['suppressed', 'is hidden to protect privacy (fewer than 3 persons)'],
    ['not-published', 'is not published'],
    ['not-computable', 'cannot be worked out'],
    ['not-applicable', 'does not exist'],
  ] as const)('a month without a figure: %s', (reason, words) => {
    const unclear = { kind: 'no-figure', month: monthOf(2024, 6), reason } as const;
    const check = { ...aalborg, verdict: 'kan-ikke-afgoeres', data: null, unclear } as const;
    expect(claimHeadline(check)).toBe(`Cannot be settled: the figure for June 2024 ${words}.`);
  });

  test('what cannot be settled is not worded as news', () => {
    const old = checkClaim(claim({ from: monthOf(2015, 6), to: monthOf(2017, 6), percent: exact(21) }));
    expect(fairWording(old, ORIGIN).slice(0, 2)).toEqual([
      'The claim: “From June 2015 to June 2017, the number of long-term unemployed in Aalborg fell by 21 per cent.”',
      'Whether it holds against the official figures cannot be settled here: there are no figures before July 2023.',
    ]);
    expect(dataWhy(old).join(' ')).toMatch(/AULK04 .* 52 weeks in a row, and must therefore be checked/);
  });
});

describe('pieces', () => {
  test.each([
    [exact(21), 'percent', '21 per cent'],
    [{ value: 1234, decimals: 0, hedge: 'ca' }, 'count', 'about 1,234'],
    [{ value: 1, decimals: 0, hedge: 'godt' }, 'count', 'just over one'],
    [{ value: 50, decimals: 0, hedge: 'under' }, 'percent', 'under 50 per cent'],
  ] as const)('%j', (said, field, text) => {
    expect(saidText(field, said, LONG_TERM)).toBe(text);
  });

  test('ranges and nouns', () => {
    expect(rangeText({ low: 372, high: Number.POSITIVE_INFINITY }, LONG_TERM)).toBe('at least 372');
    expect(rangeText({ low: 1762, high: 1762 }, LONG_TERM)).toBe('1,762');
    expect(rangeText({ low: 1.95, high: 2.05 }, indicatorOf('ledige-pct'))).toBe(
      'between 1.95 and 2.05 per cent',
    );
    expect([claimNoun('fald'), claimNoun('stigning'), claimNoun(null)]).toEqual([
      ...['the fall', 'the rise', 'the change'],
    ]);
  });

  test('doubts about a sentence', () => {
    for (const text of Object.values(claimDoubtTexts)) expectEnglish(text);
    expect(new Set(Object.values(claimDoubtTexts)).size).toBe(Object.keys(claimDoubtTexts).length);
    expect(unreadText([])).toBe('');
    expect(unreadText(['takket være  indsatsen', 'året'])).toBe(
      'Not understood: “takket være indsatsen” and “året”.',
    );
    expect(assumedMonthText(NEWEST)).toBe('not named; the newest figures are for June 2026');
  });
});

const SAID: readonly Partial<Claim>[] = [
  {},
  { percent: exact(21), count: exact(372) },
  { points: exact(0.4, 1), percent: exact(3.5, 1) },
  { start: exact(40), end: exact(30), count: exact(10) },
  { percent: { value: 0, decimals: 0, hedge: 'over' } },
];

test.each(MONTHLY)('%s: whatever is claimed of whatever place', { timeout: 30_000 }, (id) => {
  for (const [i, { code }] of [...municipalities, ...regions, { code: '000' }].entries())
    for (const [from, to] of [
      [monthOf(2024, 6), monthOf(2026, 6)],
      [monthOf(2023, 7), monthOf(2024, 1)],
      [monthOf(2015, 6), monthOf(2027, 6)],
    ] as const) {
      const direction = i % 2 === 0 ? 'fald' : 'stigning';
      const said = SAID[i % SAID.length];
      const found = checkClaim(claim({ ...{ area: code, indicator: id, from, to, direction }, ...said }));
      for (const text of everything(found)) expectEnglish(text);
    }
});
