/** Places, what is counted, and which way it went. */
import { describe, expect, test } from 'vitest';
import { read } from './readings.ts';

describe('places', () => {
  test.each([
    ['i Aalborg Kommune', '851'],
    ['Aalborgs ledige', '851'],
    ['i Ålborg', '851'],
    ['i aalborg', '851'],
    ['Randers’ ledige', '730'],
    ['Københavns Kommune', '101'],
    ['i Ringkøbing-Skjern', '760'],
    ['i Ringkøbing-Skjern Kommunes budget', '760'],
    ['i Lyngby-Taarbæk', '173'],
    ['på Bornholm', '400'],
    ['i Region Nordjylland', '081'],
    ['Region Syddanmarks tal', '083'],
    ['i hele landet', '000'],
    ['i Danmark', '000'],
    ['på landsplan', '000'],
    ['i Vejen', '575'],
    ['i Aarhus i forhold til hele landet', '751'],
    ['hele landet, men især Aarhus', '751'],
  ])('%s', (text, code) => {
    expect(read(text).area?.value).toBe(code);
  });

  test.each([
    'på vejen mod flere job',
    'en skive brød',
    'fulde tønder',
    '851 ledige færre',
    'Danmarks Statistik',
  ])('%s is no place', (text) => {
    expect(read(text).area).toBeNull();
  });

  test.each([
    ['i Alborg', '851'],
    ['i Aabenra', '580'],
    ['Gladsakse Kommune', '159'],
    ['i Sønderbog', '540'],
  ])('a name one slip away is a guess: %s', (text, code) => {
    const { area, doubts } = read(text);
    expect(area?.value).toBe(code);
    expect(doubts).toContain('spelling');
  });

  test('a region’s bare name may be the landsdel', () => {
    const { area, doubts } = read('i Nordjylland');
    expect(area).toMatchObject({ value: '081', alternatives: ['11'] });
    expect(doubts).toContain('region-or-landsdel');
  });

  test('two places: the first, the other as an alternative', () => {
    const { area, doubts } = read('Gladsaxe og Ballerup har færre ledige');
    expect(area).toMatchObject({ value: '159', alternatives: ['151'] });
    expect(doubts).toContain('several-areas');
  });
});

describe('what is counted, and for whom', () => {
  test.each([
    ['langtidsledige', 'langtidsledige-antal'],
    ['de langtidsarbejdsløse', 'langtidsledige-antal'],
    ['langtidsledigheden faldt 3 pct.', 'langtidsledige-antal'],
    ['langtidsledigheden faldt 0,3 procentpoint', 'langtidsledige-pct'],
    ['andelen af langtidsledige faldt', 'langtidsledige-andel'],
    ['langtidsledige i pct. af arbejdsstyrken', 'langtidsledige-pct'],
    ['andelen af de ledige, der er langtidsledige', 'langtidsledige-andel'],
    ['ledige', 'ledige-antal'],
    ['dagpengeledigheden faldt 0,2 procentpoint', 'ledige-pct'],
    ['arbejdsløsheden er faldet', 'ledige-pct'],
    ['ledigheden faldt 0,3 procentpoint', 'ledige-pct'],
    ['ledigheden faldt med 300 personer', 'ledige-antal'],
    ['bruttoledigheden faldt til 3 pct.', 'ledige-pct'],
    ['dimittendledige', 'dimittender-antal'],
    ['dimittendledigheden faldt 3 procentpoint', 'dimittender-andel'],
    ['nyuddannede ledige', 'dimittender-antal'],
    ['ledighedslængden', 'varighed-uger'],
    ['den gennemsnitlige varighed', 'varighed-uger'],
    ['ledigheden ifølge Danmarks Statistik', 'ledige-dst-pct'],
  ])('%s', (text, id) => {
    expect(read(text).indicator?.value).toBe(id);
  });

  test.each([
    ['på dagpenge', 'dagpenge'],
    ['de dagpengeledige', 'dagpenge'],
    ['for de forsikrede ledige', 'dagpenge'],
    ['a-dagpengemodtagere', 'dagpenge'],
    ['på kontanthjælp', 'kontanthjaelp'],
    ['kontanthjælpsmodtagerne', 'kontanthjaelp'],
    ['uforsikrede', 'kontanthjaelp'],
    ['for forsikrede og for folk på kontanthjælp', 'ialt'],
    ['ledige dimittender på dagpenge', 'ialt'],
  ])('%s', (text, benefit) => {
    expect(read(text).benefit.value).toBe(benefit);
  });

  test('people who fell ill or found work are not counted here', () => {
    const { indicator } = read('400 flere er kommet i job');
    expect(indicator).toBeNull();
  });
});

describe('up or down', () => {
  test.each([
    ['er faldet', 'fald'],
    ['færre ledige', 'fald'],
    ['er gået ned', 'fald'],
    ['lavere ledighed', 'fald'],
    ['er reduceret', 'fald'],
    ['halveret', 'fald'],
    ['steg', 'stigning'],
    ['flere ledige', 'stigning'],
    ['er gået op', 'stigning'],
    ['er vokset', 'stigning'],
    ['fordoblet', 'stigning'],
    ['12 ledige mere', 'stigning'],
    ['5 pct. mindre', 'fald'],
  ])('%s', (text, direction) => {
    expect(read(text).direction?.value).toBe(direction);
  });

  test('`op mod`, `flere gange` and `flere penge` are no direction', () => {
    for (const text of ['op mod 400 ledige', 'flere gange', 'flere penge til jobcentret'])
      expect(read(text).direction).toBeNull();
  });

  test('with `ikke` beside it nothing is taken, and it is said', () => {
    for (const text of ['Ledigheden er ikke faldet', 'Ledigheden faldt ikke', 'Der er ingen stigning']) {
      expect(read(text).direction).toBeNull();
      expect(read(text).doubts).toContain('negated');
    }
  });

  test('both ways: the first, the other as an alternative', () => {
    const { direction, doubts } = read('Ledigheden faldt, men er siden steget');
    expect(direction).toMatchObject({ value: 'fald', alternatives: ['stigning'] });
    expect(doubts).toContain('both-directions');
  });
});

test.each([
  ['Der er 372 færre langtidsledige aalborgensere end i juni 2024', '851'],
  ['372 aarhusianere er langtidsledige', '751'],
  ['Ledigheden blandt københavnerne er faldet', '101'],
  ['Odenseanernes ledighed', '461'],
])('who lives there: %s', (text, code) => {
  expect(read(text).area?.value).toBe(code);
});
