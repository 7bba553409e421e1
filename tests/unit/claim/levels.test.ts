/**
 * Sentences about how high a number is, as press releases have them: what must be found, argued from numbers read off
 * the published files by hand.
 */
import { describe, expect, test } from 'vitest';
import type { ClaimVerdict } from '../../../src/domain/claim.ts';
import { monthCode } from '../../../src/domain/period.ts';
import { levelWording } from '../../../src/language/levelAnswerTexts.ts';
import type { LevelBut } from '../../../src/language/levelFacts.ts';
import { levelHeadline } from '../../../src/language/levelTexts.ts';
import { checkLevels, readsAs } from './levelling.ts';

describe('one place, one number', () => {
  test.each<[string, string]>([
    // 748 in the file.
    [
      'I juni 2026 var der 748 langtidsledige i Aalborg.',
      'Stemmer: antallet af langtidsledige i Aalborg var 748 i juni 2026.',
    ],
    // 3,6 pct.
    [
      'Ledigheden i Aalborg er 3,9 pct. i juni 2026.',
      'Stemmer ikke med Jobindsats’ tal: ledigheden i Aalborg var 3,6 pct. i juni 2026, ikke 3,9 pct.',
    ],
    // 31 per mille is 3,1 pct.
    [
      'Ledigheden er 31 promille i Randers i juni 2026.',
      'Stemmer: ledigheden i Randers var 3,1 pct. i juni 2026.',
    ],
    // 224 of 1.105 is 20,3 pct.
    [
      'Hver femte ledige i Gladsaxe er langtidsledig.',
      'Stemmer: andelen af langtidsledige i Gladsaxe var 20,3 pct. i juni 2026.',
    ],
    // How long is published for regions only.
    [
      'Ledighedslængden er 24 uger i Aalborg, mens regionen ligger på 26.',
      'Kan ikke afgøres: tallene findes her kun for regioner, og Aalborg ligger i Region Nordjylland.',
    ],
  ])('%s', (text, headline) => expect(levelHeadline(checkLevels(text))).toBe(headline));

  test('a year and a quarter are means of their months', () => {
    expect(readsAs('I 2025 var ledigheden i Odense 3,9 pct.')).toMatchObject({ months: 12, assumed: false });
    const quarter = readsAs('I 2. kvartal 2026 var der 17.400 langtidsledige i Danmark.');
    expect(quarter).toMatchObject({ months: 3 });
    expect(monthCode(quarter!.month)).toBe('2026M06');
    const [check] = checkLevels('I 2. kvartal 2026 var der 17.500 langtidsledige i Danmark.');
    // 17.346 in June alone.
    expect(check!.value).not.toBe(17346);
  });

  test('without a month, what fits another month is not called false', () => {
    // 3,3 pct. in November 2025, 3,6 in June 2026.
    const [check] = checkLevels('Ledigheden i Aalborg er 3,3 pct.');
    expect(check).toMatchObject({ verdict: 'kan-ikke-afgoeres', dependsOnMonth: true });
    expect(checkLevels('Ledigheden i Aalborg er 3,3 pct. i juni 2026.')[0]!.verdict).toBe('stemmer-ikke');
  });
});

describe('a number says what is measured', () => {
  test('20 pct. is of the unemployed, 0,6 of the labour force', () => {
    const checks = checkLevels('Langtidsledigheden i Gladsaxe er 20 procent i juni 2026.');
    expect(checks.map(({ indicator }) => indicator.id)).toEqual(['langtidsledige-andel']);
    expect(levelHeadline(checks)).toBe(
      'Stemmer: andelen af langtidsledige i Gladsaxe var 20,3 pct. i juni 2026.',
    );
    const [small] = checkLevels('Langtidsledigheden i Gladsaxe er 0,6 procent i juni 2026.');
    expect(small!.indicator.id).toBe('langtidsledige-pct');
  });

  test('where none is near, all are told', () => {
    expect(checkLevels('Langtidsledigheden i Gladsaxe er 5 procent i juni 2026.').length).toBeGreaterThan(1);
  });
});

test('a fair wording says what was measured, and the place that was said or the right one', () => {
  const wording = (text: string): string => levelWording(checkLevels(text)[0]!, '', '').join(' ');
  // 3,7 pct. in the file, Randers 3,1.
  expect(wording('Aarhus har den højeste ledighed i Region Midtjylland.')).toMatch(
    /^Ledigheden i Aarhus var 3,7 pct\. i juni 2026, højest af 19 kommuner i Region Midtjylland\. Det svarer til /,
  );
  expect(wording('Randers har den højeste ledighed i Region Midtjylland.')).toMatch(
    /^Ledigheden i Randers var 3,1 pct\. i juni 2026\. Det svarer til [\d.]+ fuldtidspersoner\. Randers er nr\. 2 af 19 kommuner i Region Midtjylland \(1 = højest\); nr\. 1 er Aarhus med 3,7 pct\. /,
  );
  expect(wording('Ledigheden i Aarhus er den højeste nogensinde.')).toMatch(
    /^Ledigheden i Aarhus var 3,7 pct\. i juni 2026\. Det svarer til [\d.]+ fuldtidspersoner\. I \S+ \d{4} var det højere: \d,\d pct\. /,
  );
});

test('the rest of the country is the country that the answer names', () => {
  expect(readsAs('Ledigheden i Ringkøbing-Skjern er halvt så høj som i resten af landet.')).toMatchObject({
    relation: 'under',
    other: { area: '000' },
  });
  const [check] = checkLevels('Ledigheden i Ringkøbing-Skjern er lavere end i resten af landet.');
  expect(check!.verdict).toMatch(/^stemmer(-men)?$/);
});

describe('two places', () => {
  test.each<[string, ClaimVerdict, readonly LevelBut[]]>([
    // 3,6 and 3,0 pct., a clear difference.
    ['Ledigheden i Aalborg er 3,6 pct. mod 3,0 pct. i hele landet i juni 2026.', 'stemmer', []],
    ['I juni 2026 har Aalborg en ledighed på 3,6 pct., landet 3,0.', 'stemmer', []],
    ['Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.', 'stemmer-ikke', []],
    // 3,1 against 3,0: within what such numbers swing, and the other way round in most months.
    ['Ledigheden i Ballerup er over landsgennemsnittet i juni 2026.', 'stemmer-men', ['chance', 'month']],
    // 3,0 both.
    ['Ledigheden i Gladsaxe var lavere end landsgennemsnittet i juni 2026.', 'stemmer-ikke', []],
    // 1.395 and 947.
    ['Der var 448 flere langtidsledige i Aarhus end i Odense i juni 2026.', 'stemmer-men', ['counts']],
    ['Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.', 'stemmer-ikke', []],
    // 3,6 is 20 pct. more than 3,0.
    ['Ledigheden i Aalborg er 20 pct. højere end i hele landet i juni 2026.', 'stemmer', []],
  ])('%s', (text, verdict, buts) => {
    const [check] = checkLevels(text);
    expect({ verdict: check!.verdict, buts: check!.buts }).toEqual({ verdict, buts });
  });

  test('a word of two meanings: the headline says which, and which is usual', () => {
    // 1,25 of 0,57 pct. of the labour force; 25,2 of 19,3 pct. of the unemployed.
    expect(
      levelHeadline(checkLevels('Langtidsledigheden i Ishøj er dobbelt så høj som i hele landet.')),
    ).toBe(
      'Stemmer, men kun hvis der menes „Langtidsledige i pct. af arbejdsstyrken“, som er det almindelige: menes der „Langtidsledige i pct. af de ledige“, stemmer det ikke.',
    );
  });
});

describe('among the highest and the lowest', () => {
  test.each<[string, string]>([
    // 3,6 pct. in Aalborg; seven are higher, the tenth of 98 goes to number ten.
    [
      'Ledigheden i Aalborg er blandt de højeste i landet i juni 2026.',
      'Stemmer: ledigheden i Aalborg var 3,6 pct. i juni 2026, delt nr. 8 af 98 kommuner (1 = højest).',
    ],
    // Within the quarter that goes to number 25.
    [
      'Ledigheden i Gladsaxe er blandt de højeste i landet i juni 2026.',
      'Stemmer, men „blandt de højeste“ siger ikke hvor mange: Gladsaxe er nr. 24 af 98 (1 = højest).',
    ],
    [
      'Ledigheden i Gladsaxe er blandt de ti højeste i landet i juni 2026.',
      'Stemmer ikke med Jobindsats’ tal: Gladsaxe er nr. 24 af 98 (1 = højest) i juni 2026 med 3,0 pct.; nr. 1 er Ishøj med 5,0 pct.',
    ],
    [
      'Ledigheden i Aalborg er blandt landets laveste i juni 2026.',
      'Stemmer ikke med Jobindsats’ tal: Aalborg er nr. 88 af 98 (1 = lavest) i juni 2026 med 3,6 pct.; nr. 1 er Samsø med 1,1 pct.',
    ],
  ])('%s', (text, headline) => expect(levelHeadline(checkLevels(text))).toBe(headline));

  test('a false number beside a true place is what is told', () => {
    expect(
      levelHeadline(checkLevels('Med en ledighed på 1,4 pct. er Samsø blandt de laveste i landet.')),
    ).toMatch(/1,1 pct\. i juni 2026, ikke 1,4 pct\.$/);
  });
});

describe('the highest and the lowest', () => {
  test.each<[string, string]>([
    [
      'Ledigheden i Herning er landets laveste i juni 2026.',
      'Stemmer ikke med Jobindsats’ tal: Herning er nr. 21 af 98 (1 = lavest) i juni 2026 med 2,2 pct.; nr. 1 er Samsø med 1,1 pct.',
    ],
    [
      'Ledigheden i Brøndby er den højeste i Region Hovedstaden i juni 2026.',
      'Stemmer ikke med Jobindsats’ tal: Brøndby er nr. 2 af 29 i Region Hovedstaden (1 = højest) i juni 2026 med 4,8 pct.; nr. 1 er Ishøj med 5,0 pct.',
    ],
    [
      'Antallet af langtidsledige i Aarhus er det laveste i ti år.',
      'Stemmer ikke med Jobindsats’ tal: antallet af langtidsledige i Aarhus var 1.395 i juni 2026, men i oktober 2023 var det lavere: 1.147.',
    ],
    [
      'Der er færre langtidsledige i Esbjerg end nogensinde.',
      'Stemmer ikke med Jobindsats’ tal: antallet af langtidsledige i Esbjerg var 235 i juni 2026, men i oktober 2023 var det lavere: 179.',
    ],
  ])('%s', (text, headline) => expect(levelHeadline(checkLevels(text))).toBe(headline));

  test('a record that the figures do not contradict is not thereby confirmed', () => {
    // Samsø's lowest since August 2021 is not the lowest ever.
    const found = checkLevels('Antallet af langtidsledige i Odense er det højeste nogensinde.')[0]!;
    const beaten = found.record!.beaten;
    expect(found.verdict).toBe(beaten === null ? 'kan-ikke-afgoeres' : 'stemmer-ikke');
    expect(found.record!.first).toBeGreaterThan(0);
  });
});

describe('what is no level', () => {
  test.each([
    'Antallet af langtidsledige i Odense er siden valget faldet med 10 procent.',
    'Ledigheden i Aalborg er faldet til 3,2 pct.',
    'Ledigheden i Aalborg er højere end i 2020.',
    'Ledigheden i Aalborg er ikke højere end i hele landet.',
    'På blot ét år er 372 langtidsledige aalborgensere kommet i arbejde.',
    'København har flere langtidsledige end Aarhus, Odense og Aalborg tilsammen.',
    'Hver femte dimittend er ledig i Region Hovedstaden.',
    'Ledigheden i Aalborg ligger mellem 3 og 4 pct.',
    'Ledigheden i Vejle er halveret.',
    'Vi bruger 10 mio. kr. på langtidsledige i Aalborg.',
    '',
  ])('%s', (text) => expect(readsAs(text)).toBeNull());
});

test('the reader’s own choices go before the sentence', () => {
  const text = 'Ledigheden i Aalborg er 3,6 pct.';
  expect(checkLevels(text)[0]!.verdict).toBe('stemmer');
  expect(checkLevels(text, { kommune: '751' })[0]!.area).toBe('751');
  const [said] = checkLevels(text, { slut: { value: 9, decimals: 0, hedge: null } });
  expect(said!.parts[0]!.outcome).toBe('fails');
});
