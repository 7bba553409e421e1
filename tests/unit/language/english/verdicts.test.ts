/** Differences and changes in English, from known facts of every kind. */
import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import type { ChangeVerdictFacts } from '../../../../src/language/changeVerdictTexts.ts';
import {
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictPlace,
  changeVerdictQuestion,
  changeVerdictShared,
  changeVerdictSummary,
} from '../../../../src/language/en/changeVerdictTexts.ts';
import { moreOrFewer } from '../../../../src/language/en/differenceText.ts';
import {
  nobodyText,
  standoutMeasure,
  standoutText,
  trustSentences,
} from '../../../../src/language/en/standsOutTexts.ts';
import { pairAnswer, pairQuestion } from '../../../../src/language/en/verdicts.ts';
import { pairWhy } from '../../../../src/language/en/verdictWhy.ts';
import type { PairVerdictFacts } from '../../../../src/language/verdicts.ts';

const aalborg = { code: '851', name: 'Aalborg' };
const aarhus = { code: '751', name: 'Aarhus' };
const country = { code: '000', name: 'Denmark' };
const group = { code: null, name: 'Metropolitan municipalities' };

test.each([
  [145, '145 more'],
  [1, 'one more'],
  [0.4, ''],
  [-1, 'one fewer'],
  [-1234, '1,234 fewer'],
])('%d: %s', (change, text) => {
  expect(moreOrFewer(change)).toBe(text);
});

describe('a difference', () => {
  const facts: PairVerdictFacts = {
    ...{ first: aalborg, second: aarhus, subject: aalborg, other: aarhus, over: true },
    ...{ verdict: 'distinct', because: null, difference: 1.25, decimals: 1, unit: 'percent-of-labour-force' },
    ...{ persons: 0.6, counted: 'full-time-persons', counts: [40, 50], smoothed: false },
    ...{ months: 36, reversed: 0, equal: 0, limits: [1.1, 1.4], withoutSubject: false },
  };
  const open = { verdict: 'undecidable' } as const;

  test.each([
    [{}, 'Aalborg is 1.3 percentage points above Aarhus. That corresponds to 1 full-time person in Aalborg.'],
    [
      { persons: 0.4 },
      'Aalborg is 1.3 percentage points above Aarhus. That corresponds to less than one full-time person in Aalborg.',
    ],
    [
      { persons: 1234, smoothed: true, counted: 'persons' },
      'Aalborg is 1.3 percentage points above Aarhus. That corresponds to an average of 1,234 persons in Aalborg.',
    ],
    [
      { over: false, other: country, persons: 9 },
      'Aalborg is 1.3 percentage points below Denmark. That corresponds to 9 full-time persons in Aalborg.',
    ],
    [{ difference: 0.04 }, 'Aalborg and Aarhus are level.'],
    [
      { subject: group, persons: 30 },
      'The metropolitan municipalities are 1.3 percentage points above Aarhus. That corresponds to 30 full-time persons in the metropolitan municipalities.',
    ],
    [
      { ...open, because: 'few-persons', counts: [1, 4] },
      'Aalborg is 1.3 percentage points above Aarhus. The figure is 1 full-time person in Aalborg and 4 in Aarhus. That is too few to say more.',
    ],
    [
      { ...open, because: 'counts', persons: 530 },
      'Aalborg has 530 more than Aarhus. A number follows the size of the municipality. Choose a measure in per cent to compare.',
    ],
    [
      { ...open, because: 'counts', persons: 1 },
      'Aalborg has one more than Aarhus. A number follows the size of the municipality. Choose a measure in per cent to compare.',
    ],
    [
      { ...open, because: 'counts', persons: 0 },
      'Aalborg and Aarhus have equally many. A number follows the size of the municipality. Choose a measure in per cent to compare.',
    ],
    [
      { ...open, because: 'few-areas', subject: { code: '081', name: 'Region Nordjylland' }, persons: 434 },
      'Region Nordjylland is 1.3 percentage points above Aarhus. That corresponds to 434 full-time persons in Region Nordjylland. There are only five regions, too few to show how much the figures usually swing.',
    ],
    [
      { ...open, because: 'no-persons', persons: Number.NaN, unit: 'unknown' },
      'Aalborg is 1.3 above Aarhus. The file does not say how many persons are behind the figures.',
    ],
    [
      { ...open, because: 'averages', persons: Number.NaN, unit: 'weeks' },
      'Aalborg is 1.3 weeks above Aarhus. To settle it, one would have to know how much individual spells differ; see “distribution by duration”.',
    ],
  ] as const)('%j: %s', (more, answer) => {
    expect(pairAnswer({ ...facts, ...more } as PairVerdictFacts)).toBe(answer);
  });

  test('groups are named as in the headline', () => {
    expect(pairQuestion({ ...facts, second: group })).toBe(
      'Is the difference between Aalborg and the metropolitan municipalities real?',
    );
  });

  test.each([
    [{}, 'lies between 1.10 and 1.40 (1 = equal)'],
    [{}, 'Aalborg was above in all 36 months of the period; the months are not independent of one another.'],
    [{ over: false }, 'Aalborg was below in all 36 months of the period;'],
    [{ reversed: 3, equal: 2 }, 'Aalborg was below in 3 of the 36 months of the period;'],
    [{ equal: 2 }, 'Aalborg was level in 2 of the 36 months of the period and above in the rest;'],
    [{ subject: group }, 'The metropolitan municipalities were above in all 36 months'],
    [{ months: 1 }, 'The period is only one month.'],
    [{ withoutSubject: true }, 'The municipality’s own figures have been subtracted'],
    [{ ...open, because: 'few-persons' }, 'at least 5 persons in both places'],
  ] as const)('%j is explained by: %s', (more, part) => {
    expect(pairWhy({ ...facts, ...more } as PairVerdictFacts)).toContain(part);
  });
});

describe('a change', () => {
  const share = indicatorOf('langtidsledige-andel');
  const count = indicatorOf('langtidsledige-antal');
  const facts: ChangeVerdictFacts = {
    ...{ ...aalborg, slot: 0, from: { kind: 'month', month: monthOf(2025, 6) }, to: monthOf(2026, 6) },
    ...{ verdict: 'usual', because: null, newest: true, smoothed: false, start: 200, end: 180 },
    ...{ share: { start: 20, end: 21.2 }, total: { start: 1000, end: 849, published: true } },
    ...{ country: 'down', persons: 12.4, standardised: 0.6, place: 7, towards: 'rise', of: 95 },
  };
  const asCount = { share: null, total: null } as const;
  const said = (more: Partial<ChangeVerdictFacts>): string =>
    changeVerdictAnswer({ ...facts, ...more }, more.share === null ? count : share);

  test.each([
    [
      {},
      'From 20.0 to 21.2 per cent of the unemployed (from 200 to 180 full-time persons). The share rose although the number fell: the number of unemployed fell even more (from 1,000 to 849). That is 12 more than if the share had fallen as it did nationally.',
    ],
    [
      { share: { start: 20, end: 19 }, end: 220, total: { start: 1000, end: 1158, published: true } },
      'From 20.0 to 19.0 per cent of the unemployed (from 200 to 220 full-time persons). The share fell although the number rose: the number of unemployed rose even more (from 1,000 to 1,158). That is 12 more than if the share had fallen as it did nationally.',
    ],
    [
      { end: 200, total: { start: 1000, end: 943, published: false } },
      'From 20.0 to 21.2 per cent of the unemployed (from 200 to 200 full-time persons). The share rose although the number was unchanged: the number of unemployed fell. That is 12 more than if the share had fallen as it did nationally.',
    ],
    [
      { end: 199, total: { start: 1000, end: 1000, published: true } },
      'From 20.0 to 21.2 per cent of the unemployed (from 200 to 199 full-time persons). The share rose although the number fell; changes this small may be rounding. That is 12 more than if the share had fallen as it did nationally.',
    ],
    [
      { end: 230, total: { start: 1000, end: 1085, published: true }, persons: -1, country: 'up' },
      'From 20.0 to 21.2 per cent of the unemployed (from 200 to 230 full-time persons). That is one fewer than if the share had risen as it did nationally.',
    ],
  ] as const)('of a share %j', (more, text) => {
    expect(said(more)).toBe(text);
  });

  test.each([
    [{}, 'That is 12 more than if the number had fallen as it did nationally.'],
    [
      { persons: 1, country: 'same' },
      'That is one more than if the number had stood still as it did nationally.',
    ],
    [{ persons: 0.3 }, 'That matches the national trend.'],
    [
      { verdict: 'undecidable', because: 'few-judged', of: 32 },
      'Only 32 municipalities have figures enough to be compared.',
    ],
    [
      { verdict: 'undecidable', because: 'few-judged', of: 1 },
      'Only one municipality has figures enough to be compared.',
    ],
    [
      { verdict: 'undecidable', because: 'no-country' },
      'The national figure is missing for one of the months.',
    ],
    [{ verdict: 'undecidable', because: 'few-persons' }, 'That is too few to say more.'],
    [
      { verdict: 'undecidable', because: 'few-areas', ...country },
      'There are no other countries in the figures to show how much they usually swing.',
    ],
  ] as const)('of a count %j: %s', (more, end) => {
    expect(said({ ...asCount, ...more })).toBe(`From 200 to 180 long-term unemployed. ${end}`);
  });

  test('of a mean', () => {
    expect(said({ ...asCount, smoothed: true })).toMatch(
      /^From 200 to 180 long-term unemployed on average over 12 months\. /,
    );
  });

  test.each([
    [{}, 'Is the change in Aalborg since June 2025 different from the rest of the country?'],
    [
      { newest: false },
      'Is the change in Aalborg from June 2025 to June 2026 different from the rest of the country?',
    ],
    [
      { from: { kind: 'year', year: 2024 } },
      'Is the change in Aalborg since the 2024 average different from the rest of the country?',
    ],
    [country, 'Is the change in Denmark since June 2025 more than a swing?'],
  ] as const)('%j is asked about: %s', (more, question) => {
    expect(changeVerdictQuestion({ ...facts, ...more })).toBe(question);
  });

  test.each([
    [1, 'rise', '1st of 95, counted from the end where the share rose most (or fell least).'],
    [2, 'fall', '2nd of 95, counted from the end where the share fell most (or rose least).'],
    [13, 'fall', '13th of 95, counted from the end where the share fell most (or rose least).'],
    [33, 'rise', '33rd of 95, counted from the end where the share rose most (or fell least).'],
  ] as const)('place %i by the %s', (place, towards, text) => {
    expect(changeVerdictPlace({ ...facts, place, towards })).toBe(`Aalborg: ${text}`);
  });

  test('the method says how many may lie so far out, or why none could be judged', () => {
    expect(changeVerdictMethod([facts])).toMatch(
      /^The change in the share is compared .* As many as 4 of 95 can lie that far out even when none is special/,
    );
    expect(changeVerdictMethod([{ ...facts, ...asCount }])).toMatch(/^The change in the number /);
    const regions = ['081', '082'].map((code) => ({
      ...{ ...facts, code, verdict: 'undecidable' as const, because: 'few-areas' as const },
    }));
    expect(changeVerdictPlace(regions[0]!)).toBe('');
    expect(changeVerdictMethod(regions)).toMatch(/^A difference is clear when/);
    expect(changeVerdictShared(regions)).toBe(
      'There are only five regions, too few to show how much the figures usually swing.',
    );
  });

  test('of many, the clear ones by name and the others by number', () => {
    const distinct = { ...facts, verdict: 'distinct' as const };
    expect(changeVerdictSummary([distinct, { ...distinct, ...aarhus, end: 1 }, facts])).toEqual([
      {
        verdict: 'distinct',
        text: 'in Aalborg (from 200 to 180 persons) and in Aarhus (from 200 to 1 person).',
      },
      { verdict: 'usual', text: 'in one municipality.' },
    ]);
    const regions = ['081', '082'].map((code) => ({ ...facts, code }));
    expect(changeVerdictSummary(regions)).toEqual([{ verdict: 'usual', text: 'in 2 regions.' }]);
  });

  test('one that stands out', () => {
    const also = [
      { indicator: count, facts },
      { indicator: share, facts: { ...facts, persons: -9 } },
    ];
    const one = { indicator: count, facts: { ...facts, ...asCount }, also, before: 'usual' as const };
    expect(standoutMeasure(one)).toBe('Long-term unemployed, June 2025 – June 2026');
    expect(standoutText(one)).toBe(
      'From 200 to 180 long-term unemployed. That is 12 more than if the number had fallen as it did nationally. The same goes for the number of long-term unemployed. The opposite goes for the share of long-term unemployed. The month before, the change was within the usual swings.',
    );
  });

  test.each([
    [[], /a large one’s\.$/],
    [['distinct'], / For the one municipality on the list, the difference was clear the month before too\.$/],
    [['usual'], / For the one municipality on the list, the difference was not clear the month before\.$/],
    [['distinct', 'distinct'], / For both on the list, the difference was clear the month before too\.$/],
    [['usual', 'usual'], / For none of the 2 on the list was the difference clear the month before\.$/],
    [['usual', 'distinct', null], / For one of the 2 on the list, the difference was clear the month before/],
  ] as const)('how many lasted: %j', (befores, end) => {
    const judged = [
      { indicator: count, of: 95 },
      { indicator: share, of: 98 },
    ];
    const sentences = trustSentences(
      judged,
      befores.map((before) => ({ before })),
    );
    expect(sentences.at(-1)).toMatch(end);
    expect(sentences[1]).toContain('at most 2 at each end of the 95–98 municipalities');
    expect(sentences[2]).toContain('up to 4 can lie that far out');
  });

  test('nobody stands out, or it cannot be settled', () => {
    expect(nobodyText([{ indicator: count, of: 95 }])).toMatch(/^No municipality clearly stands out/);
    expect(nobodyText([])).toMatch(/^It cannot be settled/);
    expect(trustSentences([], [])).toEqual([]);
  });
});
