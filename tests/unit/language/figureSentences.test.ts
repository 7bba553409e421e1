/** The sentences of small multiples, spell lengths and overlaid years, for every kommune, indicator and view. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import { VALUE_MODES } from '../../../src/domain/choices.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { breakKey, breakNote } from '../../../src/language/breakTexts.ts';
import { changeVerdictAnswer, changeVerdictSummary } from '../../../src/language/changeVerdictTexts.ts';
import { averageAnswer, averageQuestion, averageWhy } from '../../../src/language/durationTexts.ts';
import { multiplesHeadline, multiplesPersons } from '../../../src/language/multiplesTexts.ts';
import { yearHeadline, yearPersons } from '../../../src/language/yearTexts.ts';
import { durationModel } from '../../../src/selectors/durationModel.ts';
import { profile } from '../../../src/selectors/profile.ts';
import { multiplesVerdicts, smallMultiples } from '../../../src/selectors/smallMultiples.ts';
import { yearOverlay } from '../../../src/selectors/yearOverlay.ts';
import { compare, dataOf, MONTHLY, month, official, withExamples } from '../selectors/realData.ts';

const NEVER =
  /NaN|undefined|null|Infinity| {2}| [.,;:]|\.\.|\b0 (færre|flere|personer|fuldtidspersoner)|(^|[^\d,.])1 (personer|fuldtidspersoner|kommuner|uger|områder)|\b0,0 (procentpoint|uger) (lavere|højere|længere)|\d\.\d{1,2}(?!\d)|\b(skyldes|på grund af)\b|\bi (Bornholm|Læsø|Fanø|Samsø|Ærø)(?!\p{L})/u;

const wrong = (texts: readonly string[]): readonly string[] => texts.filter((text) => NEVER.test(text));
const badHeadlines = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => NEVER.test(text) || !/^\p{Lu}/u.test(text) || /(?<!pct)\.$/.test(text));

const WINDOWS = [{}, { fra: month(2026, 1) }, { fra: month(2026, 6) }, { til: month(2025, 3) }];

describe('small multiples', () => {
  test.each(MONTHLY)('of %s read as Danish', (maal) => {
    const headlines: string[] = [];
    const persons: string[] = [];
    for (const vis of VALUE_MODES) {
      for (const choice of WINDOWS) {
        const all = [...municipalities, ...regions].map(({ code }) => code);
        for (let i = 0; i < all.length; i += 3) {
          const omr = all.slice(i, i + 1 + (i % 4));
          const comparison = compare({ maal, vis, omr, ...choice });
          for (const scope of smallMultiples(comparison, 'valgte').scopes) {
            const { facts } = smallMultiples(comparison, scope);
            headlines.push(multiplesHeadline(facts));
            persons.push(multiplesPersons(facts).trim());
          }
        }
      }
    }
    expect(badHeadlines(headlines)).toEqual([]);
    expect(wrong(persons)).toEqual([]);
  });

  test.each(MONTHLY)('of %s: the verdicts on every panel read as Danish', (maal) => {
    const texts: string[] = [];
    for (const vis of VALUE_MODES)
      for (const choice of WINDOWS)
        for (const { code } of regions) {
          const omr = [municipalities.find(({ region }) => region === code)!.code];
          const comparison = compare({ maal, vis, omr, ...choice });
          for (const scope of smallMultiples(comparison, 'valgte').scopes) {
            const verdicts = multiplesVerdicts(comparison, smallMultiples(comparison, scope));
            texts.push(...changeVerdictSummary(verdicts).map(({ text }) => text));
            texts.push(...verdicts.map((facts) => changeVerdictAnswer(facts, comparison.data.indicator)));
          }
        }
    expect(texts.every((text) => text.endsWith('.'))).toBe(true);
    expect(wrong(texts)).toEqual([]);
  });

  const headlineOf = (omr: readonly string[], scope: string, choice = {}, tables = official): string =>
    multiplesHeadline(smallMultiples(compare({ omr, ...choice }, tables), scope).facts);

  test('say in how many, in words where all numbers are small', () => {
    expect(headlineOf(['159', '151', '851', '540'], 'valgte')).toBe(
      'Andelen af langtidsledige er højere end i juni 2025 i tre af fire valgte kommuner og lavere i én',
    );
    expect(headlineOf(['851'], '081')).toBe(
      'Andelen af langtidsledige er lavere end i juni 2025 i 6 af de 10 kommuner med tal i Region Nordjylland og højere i 4',
    );
    expect(headlineOf(['851'], 'valgte')).toBe(
      'Andelen af langtidsledige er lavere end i juni 2025 i Aalborg',
    );
    expect(headlineOf(['851', '825'], 'valgte')).toBe(
      'Andelen af langtidsledige er lavere end i juni 2025 i den ene valgte kommune med tal',
    );
    expect(headlineOf(['851'], 'regioner', { maal: 'dimittender-antal' })).toMatch(
      /^Antallet af ledige dimittender er lavere end i juli 2025 i (alle fem regioner|\p{L}+ af fem regioner)/u,
    );
  });

  test('of made-up figures carry no number', () => {
    const headline = headlineOf(['851'], '081', { maal: 'dimittender-andel' }, withExamples);
    expect(headline).toMatch(/^Eksempel: /);
    expect(headline).not.toMatch(/\d/);
  });
});

describe('overlaid years', () => {
  test.each(MONTHLY)('of %s read as Danish', (maal) => {
    const texts: string[] = [];
    for (const { code } of [...municipalities, ...regions]) {
      for (const choice of [{}, { til: month(2025, 3) }]) {
        const model = yearOverlay(compare({ maal, omr: [code], ...choice }));
        if (model !== null) texts.push(yearHeadline(model.facts), yearPersons(model.facts).trim() || 'Ingen');
      }
    }
    expect(wrong(texts)).toEqual([]);
  });

  test('name both months', () => {
    expect(yearHeadline(yearOverlay(compare({ maal: 'dimittender-andel', omr: ['851'] }))!.facts)).toBe(
      'I juli 2026 er dimittendernes andel i Region Nordjylland 30,3 pct., 0,4 procentpoint højere end i juli 2025',
    );
    expect(yearHeadline(yearOverlay(compare({ maal: 'dimittender-antal', omr: [] }))!.facts)).toBe(
      'I juli 2026 er antallet af ledige dimittender i hele landet 25.838, 1.040 færre end i juli 2025',
    );
  });
});

describe('averages of completed spells', () => {
  const distribution = profile(indicatorOf('varighed-fordeling'), official)!;
  const weeks = dataOf('varighed-uger');

  test('are compared without calling either worse', () => {
    const texts: string[] = [];
    const known = [...regions, ...municipalities].map(({ code }) => code);
    for (const first of known) {
      for (const second of ['000', '084', '081', '851', '159']) {
        if (first === second) continue;
        const { pair } = durationModel(distribution, weeks, [first, second]);
        if (pair !== null) texts.push(averageQuestion(pair), averageAnswer(pair), averageWhy(pair));
      }
    }
    expect(texts.length).toBeGreaterThan(500);
    expect(wrong(texts)).toEqual([]);
    expect(texts.filter((text) => /\b(værre|bedre|ringere)\b/.test(text))).toEqual([]);
  });

  test('Gladsaxe and Ballerup', () => {
    const pair = durationModel(distribution, weeks, ['159', '151']).pair!;
    expect(averageQuestion(pair)).toBe('Er forskellen mellem Gladsaxe og Ballerup reel?');
    expect(averageAnswer(pair)).toBe(
      'Tallene findes her kun for regioner, og begge kommuner ligger i Region Hovedstaden. Der varede de afsluttede forløb i gennemsnit 25,8 uger.',
    );
  });
});

describe('breaks', () => {
  test('have a mark and a note', () => {
    const reform = { id: 'kontanthjaelpsreform-2025', month: monthOf(2025, 7), topics: [] } as const;
    expect(breakKey(reform)).toBe('Kontanthjælpsreform, juli 2025');
    expect(breakNote(reform)).toMatch(/^Juli 2025: kontanthjælpsreformen trådte i kraft/);
  });
});
