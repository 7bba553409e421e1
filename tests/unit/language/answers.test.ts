/** The answer paragraph: of all kommuner swept for faults, of twenty kept to be read, and branch by branch. */
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/domain/area.ts';
import { areaOf, municipalities } from '../../../src/domain/areas.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  type AnswerFacts,
  type AnswerNumber,
  answerOf,
  answerSentences,
} from '../../../src/language/answerTexts.ts';
import { answerFacts } from '../../../src/selectors/answer.ts';
import type { Tables } from '../../../src/selectors/indicatorData.ts';
import { pageOf, smallTables } from '../selectors/municipalities.ts';
import { official, withExamples } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const MONTH = /(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) 20\d\d/;
const facts = (code: string, tables: Tables = official) => answerFacts(pageOf(code, tables));
const sentences = (code: string) => answerSentences(facts(code));
const all = [COUNTRY, ...municipalities.map(({ code }) => code)];

/** Without the superlatives of a share that stands clearly first or last, which `grammar.ts` refuses everywhere. */
const withoutClaim = (text: string): string => text.replace(/, den (højeste|laveste) andel i landet/, '');

describe('every kommune and the country', () => {
  test.each(all)('%s: whole sentences', (code) => {
    const told = sentences(code);
    expect(told.length).toBeGreaterThanOrEqual(4);
    for (const text of told) {
      expectSentence(withoutClaim(text));
      expect(text).toMatch(/[^.]\.$/);
      expect(text).not.toMatch(/pct\.\.|\d\.\d{1,2}(?!\d)|\b(fordi|skyldes|takket være)\b/);
    }
  });

  test.each(all)('%s: what has a number has its month, in its own sentence or the one before', (code) => {
    const { lead, more } = answerOf(facts(code));
    expect(lead[0]).toMatch(MONTH);
    for (const text of more) expect(text).toMatch(MONTH);
  });

  test('the highest and the lowest are said of at most one each, and of a clear number one', () => {
    const claims = municipalities.filter(({ code }) => / den højeste andel /.test(sentences(code).join(' ')));
    expect(claims.length).toBeLessThanOrEqual(1);
    for (const { code } of municipalities) {
      const { share } = facts(code);
      const claimed = /den (højeste|laveste) andel i landet/.test(sentences(code).join(' '));
      expect(claimed, code).toBe(share?.standing === 'highest' || share?.standing === 'lowest');
    }
  });

  test('made-up figures are no part of an answer', () => {
    const { graduates, weeks } = facts('851', withExamples);
    expect([graduates, weeks]).toEqual([null, null]);
  });

  test('twenty of them, to be read', async () => {
    const codes = ['000', '101', '147', '157', '159', '173', '253', '360', '400', '482', '492', '540', '563'];
    const more = ['707', '741', '760', '773', '820', '825', '851'];
    const blocks = [...codes, ...more].map((code) => {
      const { lead, more: rest, gaps } = answerOf(facts(code));
      const paragraphs = [lead, rest, gaps].filter((part) => part.length > 0).map((part) => part.join(' '));
      return [`# ${areaOf(code).name}`, ...paragraphs].join('\n');
    });
    await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('answers.txt');
  });
});

describe('facts, as published', () => {
  test('Aalborg, June and July 2026', () => {
    const found = facts('851');
    expect(found.count).toMatchObject({ value: 748, yearAgo: 769, country: 17346, month: monthOf(2026, 6) });
    expect(found.share).toMatchObject({ standing: 'middle' });
    expect(found.rate).toMatchObject({ value: 4.2, yearAgo: 4, country: 3, month: monthOf(2026, 7) });
    expect(found.graduates).toMatchObject({ code: '081', value: 30.3, month: monthOf(2026, 7) });
    expect(found.weeks).toMatchObject({ code: '081', value: 22.8, country: 24.6, month: monthOf(2026, 6) });
  });

  test('months with a number and the newest of them: Læsø 2 of 36, Fanø 24, Samsø 26, Ærø 35', () => {
    const published = (code: string) => facts(code).count!.published;
    expect(['825', '563', '741', '492', '851'].map((code) => published(code).months)).toEqual([
      2, 24, 26, 35, 36,
    ]);
    expect(published('825').newest).toEqual({ month: monthOf(2024, 4), value: 3 });
  });

  test('without any file the page says so', () => {
    expect(sentences('851').length).toBeGreaterThan(0);
    expect(answerSentences(facts('851', new Map()))).toEqual(['Der er ingen tal for Aalborg i filerne her.']);
  });

  test('the country is not compared with itself', () => {
    const told = answerSentences(facts(COUNTRY)).join(' ');
    expect(told).not.toContain('end i hele landet');
    expect(told).not.toContain('; i hele landet er det');
    expect(facts(COUNTRY).change).toBeNull();
  });

  test('a kommune without a row in the file has no number and no month of its own', async () => {
    const rows = ['2026M05', '2026M06'].map((month) => `Odense;${month};Ydelsesgrupper i alt;9`);
    const [first, ...gaps] = answerSentences(facts('851', await smallTables(rows, [])));
    expect(first).toBe('Antallet af langtidsledige i Aalborg er ikke offentliggjort for juni 2026.');
    expect(gaps[0]).toBe(
      'Antallet af langtidsledige er ikke offentliggjort for nogen af de 2 måneder fra maj 2026 til juni 2026.',
    );
  });
});

describe('sentence by sentence', () => {
  const number = (value: number, more: Partial<AnswerNumber> = {}): AnswerNumber => ({
    ...{ code: '851', month: monthOf(2026, 6), value, yearAgo: Number.NaN, country: Number.NaN },
    ...more,
  });
  const whole = {
    first: monthOf(2026, 1),
    last: monthOf(2026, 6),
    months: 6,
    newest: { month: monthOf(2026, 6), value: 1 },
  };
  const none: AnswerFacts = {
    ...{ code: '851', count: null, share: null, change: null, rate: null, graduates: null, weeks: null },
  };
  const told = (more: Partial<AnswerFacts>) => answerSentences({ ...none, ...more }).join(' ');
  const count = (value: number, yearAgo: number) =>
    told({ count: { ...number(value, { yearAgo }), published: whole } });

  test.each([
    [1, 3, 'I juni 2026 var 1 fuldtidsperson langtidsledig i Aalborg, 2 færre end et år før.'],
    [1234, 1233, 'I juni 2026 var 1.234 fuldtidspersoner langtidsledige i Aalborg, én mere end et år før.'],
    [7, 7, 'I juni 2026 var 7 fuldtidspersoner langtidsledige i Aalborg, lige så mange som et år før.'],
    [7, Number.NaN, 'I juni 2026 var 7 fuldtidspersoner langtidsledige i Aalborg.'],
  ])('count %d after %d', (value, before, text) => {
    expect(count(value, before)).toBe(text);
  });

  test('gaps: few missing, many missing, the newest missing', () => {
    const gap = (months: number, value: number) =>
      told({ count: { ...number(value), published: { ...whole, months } } });
    expect(gap(5, 9)).toContain(
      'Antallet af langtidsledige mangler for 1 af de 6 måneder fra januar 2026 til juni 2026.',
    );
    expect(gap(2, 9)).toContain('er kun offentliggjort for 2 af de 6 måneder');
    expect(gap(2, Number.NaN)).toContain('; det nyeste tal er 1 fuldtidsperson i juni 2026.');
    expect(gap(6, 9)).not.toContain('offentliggjort');
  });

  test.each([
    ['highest', 'Det er 26,3 pct. af de ledige, den højeste andel i landet; i hele landet er det 19,3 pct.'],
    ['among-highest', 'Det er 26,3 pct. af de ledige, blandt de højeste andele i landet; i hele landet'],
    ['middle', 'Det er 26,3 pct. af de ledige; i hele landet er det 19,3 pct.'],
    ['among-lowest', 'Det er 26,3 pct. af de ledige, blandt de laveste andele i landet;'],
    ['lowest', 'Det er 26,3 pct. af de ledige, den laveste andel i landet;'],
  ] as const)('share, %s', (standing, text) => {
    expect(told({ share: { ...number(26.3, { country: 19.3 }), standing } })).toContain(text);
  });

  test('share without the country, and of the country', () => {
    expect(told({ share: { ...number(26.3), standing: 'middle' } })).toBe('Det er 26,3 pct. af de ledige.');
    const own = { ...number(19.3, { code: COUNTRY, yearAgo: 18.9 }), standing: 'middle' as const };
    expect(told({ code: COUNTRY, share: own })).toBe(
      'Det er 19,3 pct. af de ledige, 0,4 procentpoint højere end et år før.',
    );
  });

  test.each([
    ['distinct', 14.4, 'tydeligt forskellig fra landets: det svarer til 14 fuldtidspersoner flere, end hvis'],
    ['distinct', -1, 'tydeligt forskellig fra landets: det svarer til 1 fuldtidsperson færre, end hvis'],
    ['usual', 3, 'inden for de normale udsving'],
    ['undecidable', 3, 'Tallene er for små til at afgøre'],
  ] as const)('change, %s %d', (verdict, persons, text) => {
    expect(told({ change: { verdict, persons } })).toContain(text);
  });

  test.each([
    [4.2, 3, '4,2 pct. af arbejdsstyrken i juni 2026, 1,2 procentpoint højere end i hele landet (3,0 pct.).'],
    [2, 3, ', 1,0 procentpoint lavere end i hele landet (3,0 pct.).'],
    [3.04, 3, ', det samme som i hele landet.'],
    [3, Number.NaN, 'Ledigheden var 3,0 pct. af arbejdsstyrken i juni 2026.'],
  ])('rate %d against %d', (value, country, text) => {
    expect(told({ rate: number(value, { country }) })).toContain(text);
  });

  test('graduates and weeks of the region name the region; of the kommune itself they do not', () => {
    const region = { code: '081', country: 24.6 };
    expect(told({ graduates: number(30.3, { code: '081', yearAgo: 30.3 }) })).toBe(
      'Dimittender udgjorde 30,3 pct. af de dagpengeledige i Region Nordjylland i juni 2026, det samme som et år før.',
    );
    expect(told({ weeks: number(22.8, region) })).toBe(
      'De dagpengeforløb, der sluttede i juni 2026, havde i Region Nordjylland i gennemsnit varet 22,8 uger, mod 24,6 i hele landet.',
    );
    expect(told({ graduates: number(30.3), weeks: number(22.8) })).not.toContain('Region');
  });
});
