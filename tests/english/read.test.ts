/** Sentences as readers meet them, to be read aloud whenever one changes. */
import { expect, test } from 'vitest';
import { COUNTRY } from '../../src/domain/area.ts';
import { areaOf, municipalities } from '../../src/domain/areas.ts';
import { indicatorOf } from '../../src/domain/indicatorRegistry.ts';
import { answerOf } from '../../src/language/answerTexts.ts';
import { averageAnswer, averageQuestion, averageWhy } from '../../src/language/durationTexts.ts';
import { funnelExplanation, funnelHeadline } from '../../src/language/funnelTexts.ts';
import { mapTexts } from '../../src/language/mapTexts.ts';
import { multiplesHeadline } from '../../src/language/multiplesTexts.ts';
import { noteText } from '../../src/language/notes.ts';
import { profileHeadline } from '../../src/language/profileTexts.ts';
import { sourceLine } from '../../src/language/source.ts';
import { officialEntries } from '../../src/queries/catalogue.ts';
import { answerFacts } from '../../src/selectors/answer.ts';
import { durationModel } from '../../src/selectors/durationModel.ts';
import { profile } from '../../src/selectors/profile.ts';
import { profileFacts } from '../../src/selectors/profileTable.ts';
import { smallMultiples } from '../../src/selectors/smallMultiples.ts';
import type { CompareView } from '../../src/viewState/compareView.ts';
import { headlines, sentences } from '../unit/language/allSentences.ts';
import { compareOwn, type OwnName } from '../unit/language/ownFigures.ts';
import { pageOf } from '../unit/selectors/municipalities.ts';
import { compare, dataOf, month, official, withExamples } from '../unit/selectors/realData.ts';
import { sentenceFaults } from './rules.ts';

type Choice = Partial<CompareView>;

const address = (choice: object): string => JSON.stringify(choice).replaceAll('"', '');
const file = (blocks: readonly (readonly string[])[]): string =>
  `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;

const OVER: readonly Choice[] = [
  {},
  { omr: ['540'] },
  { omr: ['400', '851'], mod: 'gruppe' },
  { omr: ['480'], mod: 'region', glat: '12mdr', til: month(2025, 1) },
  { omr: ['825'] },
  { omr: ['851', '540', '751'], vis: 'indeks' },
  { omr: ['851'], vis: 'aendring', til: month(2025, 1) },
  { maal: 'langtidsledige-antal', omr: ['851', '540'], ydelse: 'kontanthjaelp' },
  { maal: 'langtidsledige-antal', omr: ['492'], vis: 'aendring' },
  { maal: 'ledige-pct', omr: ['482', '147', '101', '751'] },
  { maal: 'dimittender-andel', omr: ['851'] },
  { maal: 'varighed-uger', omr: ['851', '101'] },
  { maal: 'varighed-uger', omr: ['851'], vis: 'aendring', glat: '12mdr' },
];

test('over the charts', async () => {
  const blocks = OVER.map((choice) => {
    const said = Object.entries(headlines(compare(choice)));
    return [`# ${address(choice)}`, ...said.map(([figure, text]) => `${figure}: ${text}`)];
  });
  await expect(file(blocks)).toMatchFileSnapshot('over.txt');
});

const BESIDE: readonly Choice[] = [
  { omr: ['159', '151'] },
  { omr: ['851'], mod: 'gruppe', fra: month(2020, 1) },
  { omr: ['825', '563', '741'] },
  { maal: 'langtidsledige-antal', omr: ['825'], mod: 'naboer', vis: 'aendring', til: month(2025, 12) },
  { maal: 'dimittender-andel', omr: ['851', '825', '101'], mod: 'gruppe', ydelse: 'dagpenge' },
  { maal: 'varighed-uger', omr: ['851'] },
];

test('beside and under them', async () => {
  const blocks = BESIDE.map((choice) => [`# ${address(choice)}`, ...new Set(sentences(compare(choice)))]);
  const made = compare({ maal: 'dimittender-andel', omr: ['851'] }, withExamples);
  const example = ['# made-up figures', headlines(made).lines!, ...made.notes.map(noteText)];
  const source = ['# sources', sourceLine(officialEntries, true), mapTexts.credit];
  await expect(file([...blocks, example, source])).toMatchFileSnapshot('beside.txt');
});

test('distributions, curves, funnels and small charts', async () => {
  const curves = (['varighed-fordeling', 'varighed-fortsat'] as const).flatMap((id) =>
    [['851'], ['000']].map((omr) => profileHeadline(profileFacts(profile(indicatorOf(id), official)!, omr))),
  );
  const distribution = profile(indicatorOf('varighed-fordeling'), official)!;
  const averages = [
    ['159', '151'],
    ['851', '101'],
  ].flatMap((codes) => {
    const pair = durationModel(distribution, dataOf('varighed-uger'), codes).pair!;
    return [averageQuestion(pair), averageAnswer(pair), averageWhy(pair)];
  });
  const at = { month: month(2026, 6).month, newest: true, of: 96, outside: 7, expected: 10 };
  const inside = { code: '851', outside: false };
  const outside = { code: '540', outside: true };
  const funnels = [[], [inside], [outside], [inside, outside], [inside, { ...inside, code: '751' }]].map(
    (chosen) => funnelHeadline({ ...at, chosen, missing: [] }),
  );
  const why = funnelExplanation({
    ...{ of: 96, phi: 4, outside95: 7, outside998: 0, expected95: 10, expected998: 0.2 },
  });
  const scopes = ['valgte', '081', 'regioner'].map((scope) =>
    multiplesHeadline(smallMultiples(compare({ omr: ['159', '151', '851', '540'] }), scope).facts),
  );
  const whole = multiplesHeadline(smallMultiples(compare({ omr: [COUNTRY] }), 'valgte').facts);
  await expect(
    file([
      ['# curves', ...curves],
      ['# averages', ...averages],
      ['# funnels', ...funnels, ...why],
      ['# small charts', ...scopes, whole],
    ]),
  ).toMatchFileSnapshot('more.txt');
});

const OWN_CHOICES: readonly (readonly [OwnName, Choice])[] = [
  ['persons', { omr: ['851'], fra: month(2025, 6), til: month(2026, 6) }],
  ['percent', { omr: ['851', '540'], vis: 'aendring' }],
  ['unknown', { omr: ['851', '751', '461'], vis: 'indeks', fra: month(2025, 6) }],
];

test('of the reader’s own figures', async () => {
  const blocks = OWN_CHOICES.map(([name, choice]) => {
    const comparison = compareOwn(name, choice);
    const said = Object.entries(headlines(comparison)).map(([figure, text]) => `${figure}: ${text}`);
    return [`# ${name} ${address(choice)}`, ...said, ...new Set(sentences(comparison))];
  });
  await expect(file(blocks)).toMatchFileSnapshot('own.txt');
});

test('the answers', async () => {
  const blocks = [COUNTRY, '101', '360', '400', '540', '773', '825', '851'].map((code) => {
    const { lead, more, gaps } = answerOf(answerFacts(pageOf(code)));
    const paragraphs = [lead, more, gaps].filter((part) => part.length > 0).map((part) => part.join(' '));
    return [`# ${areaOf(code).name}`, ...paragraphs];
  });
  await expect(file(blocks)).toMatchFileSnapshot('answers.txt');
});

test('every answer is without a fault', () => {
  const all = [COUNTRY, ...municipalities.map(({ code }) => code)].flatMap((code) => {
    const { lead, more, gaps } = answerOf(answerFacts(pageOf(code)));
    return [...lead, ...more, ...gaps].flatMap(sentenceFaults);
  });
  expect(all).toEqual([]);
});
