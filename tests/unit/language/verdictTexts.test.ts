/** What is said of a difference or a change, where the numbers are of every kind. */
import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  type ChangeVerdictFacts,
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictPlace,
  changeVerdictQuestion,
  changeVerdictShared,
  changeVerdictSummary,
} from '../../../src/language/changeVerdictTexts.ts';
import { type PairVerdictFacts, pairAnswer, pairQuestion } from '../../../src/language/verdicts.ts';
import { pairWhy } from '../../../src/language/verdictWhy.ts';

const aalborg = { code: '851', name: 'Aalborg' };
const aarhus = { code: '751', name: 'Aarhus' };
const country = { code: '000', name: 'Hele landet' };

describe('a difference', () => {
  const facts: PairVerdictFacts = {
    ...{ first: aalborg, second: aarhus, subject: aalborg, other: aarhus, over: true },
    ...{ verdict: 'distinct', because: null, difference: 1.25, decimals: 1, unit: 'percent-of-labour-force' },
    ...{
      persons: 0.6,
      counted: 'full-time-persons',
      counts: [40, 50],
      smoothed: false,
      months: 36,
      reversed: 0,
      equal: 0,
    },
    ...{ limits: [1.1, 1.4], withoutSubject: false },
  };
  const few = { verdict: 'undecidable', because: 'few-persons' } as const;

  test.each([
    [{}, 'Aalborg ligger 1,3 procentpoint over Aarhus. Det svarer til 1 fuldtidsperson i Aalborg.'],
    [{ persons: 0.4 }, 'Det svarer til under én fuldtidsperson i Aalborg.'],
    [{ persons: 1234 }, 'Det svarer til 1.234 fuldtidspersoner i Aalborg.'],
    [{ persons: 9, smoothed: true }, 'Det svarer i gennemsnit til 9 fuldtidspersoner i Aalborg.'],
    [{ persons: 9, counted: 'persons' }, 'Det svarer til 9 personer i Aalborg.'],
    [
      { over: false, other: country },
      'Aalborg ligger 1,3 procentpoint under hele landet. Det svarer til 1 fuldtidsperson i Aalborg.',
    ],
    [{ difference: 0.04 }, 'Aalborg og Aarhus ligger lige.'],
    [
      { ...few, counts: [1, 4] },
      'Det er 1 fuldtidsperson i Aalborg og 4 i Aarhus. Det er for få til at sige mere.',
    ],
    [
      { because: 'counts', verdict: 'undecidable', persons: 530 },
      'Aalborg har 530 flere end Aarhus. Et antal følger kommunens størrelse. Vælg et mål i pct. for at sammenligne.',
    ],
    [
      { because: 'counts', verdict: 'undecidable', persons: 1 },
      'Aalborg har én mere end Aarhus. Et antal følger kommunens størrelse. Vælg et mål i pct. for at sammenligne.',
    ],
    [
      {
        because: 'few-areas',
        verdict: 'undecidable',
        subject: { code: '081', name: 'Region Nordjylland' },
        persons: 434,
      },
      'Det svarer til 434 fuldtidspersoner i Region Nordjylland. Der er kun fem regioner, og det er for få til at se, hvor meget tallene plejer at svinge.',
    ],
    [
      { because: 'no-persons', verdict: 'undecidable', persons: Number.NaN },
      'Aalborg ligger 1,3 procentpoint over Aarhus. Filen siger ikke, hvor mange personer der er bag tallene.',
    ],
    [
      { unit: 'unknown', because: 'no-persons', verdict: 'undecidable', persons: Number.NaN },
      'Aalborg ligger 1,3 over Aarhus. Filen siger ikke, hvor mange personer der er bag tallene.',
    ],
  ] as const)('%j ends: %s', (more, end) => {
    const answer = pairAnswer({ ...facts, ...more } as PairVerdictFacts);
    expect(answer.slice(-end.length)).toBe(end);
  });

  test('groups are named as in the headline', () => {
    const group = { code: null, name: 'Storbykommuner' };
    expect(pairQuestion({ ...facts, second: group })).toBe(
      'Er forskellen mellem Aalborg og storbykommunerne reel?',
    );
  });

  test.each([
    [{}, 'Aalborg lå over i alle 36 måneder i perioden'],
    [{ over: false }, 'Aalborg lå under i alle 36 måneder i perioden'],
    [{ reversed: 3, equal: 2 }, 'Aalborg lå under i 3 af 36 måneder i perioden'],
    [{ reversed: 3, over: false }, 'Aalborg lå over i 3 af 36 måneder i perioden'],
    [{ equal: 2 }, 'Aalborg lå lige i 2 og over i resten af 36 måneder i perioden'],
    [{ months: 1 }, 'Perioden er kun én måned.'],
    [{ withoutSubject: true }, 'Kommunens egne tal er trukket fra'],
    [few, 'mindst 5 personer begge steder'],
  ])('%j is explained by: %s', (more, part) => {
    expect(pairWhy({ ...facts, ...more })).toContain(part);
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

  test('share up and number down is explained by what it is a share of', () => {
    expect(said({})).toBe(
      'Fra 20,0 til 21,2 pct. af de ledige (fra 200 til 180 fuldtidspersoner). Andelen steg, selv om antallet faldt: antallet af ledige faldt endnu mere (fra 1.000 til 849). Det er 12 flere, end hvis andelen var faldet som i hele landet.',
    );
  });

  test.each([
    [
      'share down, number up',
      { share: { start: 20, end: 19 }, end: 220, total: { start: 1000, end: 1158, published: true } },
      'Andelen faldt, selv om antallet steg: antallet af ledige steg endnu mere (fra 1.000 til 1.158).',
    ],
    [
      'share up, number the same',
      { end: 200, total: { start: 1000, end: 943, published: true } },
      'Andelen steg, selv om antallet var det samme: antallet af ledige faldt (fra 1.000 til 943).',
    ],
    [
      'what it is a share of is an estimate',
      { total: { start: 1000, end: 849, published: false } },
      'antallet af ledige faldt endnu mere. Det er',
    ],
    [
      'rounding shows what the persons do not',
      { end: 199, total: { start: 1000, end: 1000, published: true } },
      'Andelen steg, selv om antallet faldt; så små ændringer kan være afrunding.',
    ],
  ] as const)('%s', (_, more, part) => {
    expect(said(more)).toContain(part);
  });

  test('both in one direction need no explanation', () => {
    expect(said({ end: 230, total: { start: 1000, end: 1085, published: true } })).toBe(
      'Fra 20,0 til 21,2 pct. af de ledige (fra 200 til 230 fuldtidspersoner). Det er 12 flere, end hvis andelen var faldet som i hele landet.',
    );
  });

  test.each([
    [{}, 'Fra 200 til 180 langtidsledige. Det er 12 flere, end hvis antallet var faldet som i hele landet.'],
    [{ persons: -1, country: 'up' }, 'Det er én færre, end hvis antallet var steget som i hele landet.'],
    [
      { persons: 1, country: 'same' },
      'Det er én mere, end hvis antallet havde stået stille som i hele landet.',
    ],
    [{ persons: 0.3 }, 'Det svarer til udviklingen i hele landet.'],
    [{ smoothed: true }, 'Fra 200 til 180 langtidsledige i gennemsnit over 12 måneder.'],
    [
      { verdict: 'undecidable', because: 'few-judged', of: 32 },
      'Kun 32 kommuner har tal nok til at blive sammenlignet.',
    ],
    [{ verdict: 'undecidable', because: 'no-country' }, 'Hele landets tal mangler i en af månederne.'],
    [{ verdict: 'undecidable', because: 'few-persons' }, 'Det er for få til at sige mere.'],
    [
      { verdict: 'undecidable', because: 'few-areas', ...country },
      'Der er ikke andre lande i tallene, så det kan ikke ses, hvor meget de plejer at svinge.',
    ],
  ] as const)('of a count %j: %s', (more, part) => {
    expect(said({ ...asCount, ...more })).toContain(part);
  });

  test.each([
    [{}, 'Er ændringen i Aalborg siden juni 2025 anderledes end i resten af landet?'],
    [
      { newest: false },
      'Er ændringen i Aalborg fra juni 2025 til juni 2026 anderledes end i resten af landet?',
    ],
    [
      { from: { kind: 'year', year: 2024 } },
      'Er ændringen i Aalborg siden gennemsnittet af 2024 anderledes end i resten af landet?',
    ],
    [country, 'Er ændringen i hele landet siden juni 2025 mere end et udsving?'],
  ] as const)('%j is asked about: %s', (more, question) => {
    expect(changeVerdictQuestion({ ...facts, ...more })).toBe(question);
  });

  test('place and method say what was ranked, and how many may lie so far out', () => {
    expect(changeVerdictPlace(facts)).toBe(
      'Aalborg: nr. 7 af 95 fra den ende, hvor andelen er steget mest (eller faldet mindst).',
    );
    expect(changeVerdictMethod([facts])).toMatch(/^Ændringen i andelen .* kan 4 af 95 ligge, også når ingen/);
    expect(changeVerdictMethod([{ ...facts, ...asCount }])).toMatch(/^Ændringen i antallet /);
    const open = { ...facts, verdict: 'undecidable', because: 'few-areas' } as const;
    expect(changeVerdictPlace(open)).toBe('');
    expect(changeVerdictMethod([open])).toMatch(/^En forskel er tydelig, når/);
  });

  test('five regions share their reason; a mixed list does not', () => {
    const region = (code: string): ChangeVerdictFacts => ({
      ...facts,
      ...{ code, name: code, verdict: 'undecidable', because: 'few-areas' },
    });
    expect(changeVerdictShared([region('081'), region('084')])).toMatch(/^Der er kun fem regioner, /);
    expect(changeVerdictShared([region('081'), facts])).toBeNull();
    expect(changeVerdictShared([region('081'), region('000')])).toBeNull();
  });

  test('many are summed up, the distinct ones by name and persons', () => {
    const tårnby = {
      ...facts,
      code: '185',
      name: 'Tårnby',
      verdict: 'distinct',
      start: 68,
      end: 115,
    } as const;
    const open = { ...facts, verdict: 'undecidable', because: 'few-persons' } as const;
    expect(changeVerdictSummary([facts, tårnby, facts, open])).toEqual([
      { verdict: 'distinct', text: 'i Tårnby (fra 68 til 115 personer).' },
      { verdict: 'usual', text: 'i 2 kommuner.' },
      { verdict: 'undecidable', text: 'i én kommune.' },
    ]);
  });
});
