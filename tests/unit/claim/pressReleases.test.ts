/** Sentences of press releases that were once read wrongly, or that ask for more than the figures have. */
import { describe, expect, test } from 'vitest';
import { monthCode } from '../../../src/domain/period.ts';
import { isUnsupported } from '../../../src/pages/claim/fieldStates.ts';
import { otherReadings } from '../../../src/pages/claim/otherReadings.ts';
import { otherText, readingHeadline } from '../../../src/pages/claim/readingsText.ts';
import { emptyClaimView } from '../../../src/viewState/claimView.ts';
import { official } from '../selectors/realData.ts';
import { checkText } from './checking.ts';
import { checkLevels, readsAs } from './levelling.ts';
import { NEWEST, read, short } from './readings.ts';

const unsupported = (text: string): boolean => isUnsupported({ ...emptyClaimView, tekst: text }, read(text));

describe('gets no verdict as it stands', () => {
  test.each([
    // The other number is the country's, not that of the year before.
    'Ledigheden i Aalborg er på et år steget til 3,9 pct. mod 3,1 pct. i hele landet.',
    'Ledigheden i Aalborg er på et år steget med 5 pct. mod 7 pct. i hele landet.',
    // Twice as much as elsewhere is no rise of a hundred per cent.
    'Langtidsledigheden i Aalborg er siden juni 2024 steget dobbelt så meget som i hele landet.',
    // The rate of a year's graduates is not among the figures; their part of the unemployed is another number.
    'Dimittendledigheden i Region Hovedstaden er faldet fra 15,2 til 14,1 procent det seneste år.',
    'Ledigheden blandt dimittender i Nordjylland er 20 procent højere end for et år siden.',
    // Three thousand, not three.
    'Unemployment in Aalborg fell by 5 per cent from June 2025 to June 2026.',
    'In Copenhagen 3,000 people are long-term unemployed.',
    'Ledigheden i Aarhus er lavere end i Odense og København.',
    // Of some of the unemployed, or counted otherwise: not what these figures are of.
    'Antallet af unge ledige i Aalborg er faldet 5 pct. siden juni 2025.',
    '8 pct. af de unge i Aalborg er ledige.',
    'Antallet af ledige under 30 år i Aalborg er faldet 12 pct. siden juni 2025.',
    'Den sæsonkorrigerede ledighed i Danmark er 2,9 pct.',
    'AKU-ledigheden i Danmark er steget til 6,4 pct. siden juni 2025.',
  ])('%s', (text) => {
    expect(unsupported(text)).toBe(true);
    expect(readsAs(text)).toBeNull();
  });

  test('graduates in numbers do', () => {
    expect(
      unsupported('Antallet af dimittendledige i Region Nordjylland er faldet 4,4 pct. det seneste år.'),
    ).toBe(false);
  });
});

describe('reads', () => {
  test.each<[string, object]>([
    [
      'Siden regeringen trådte til i december 2022 er antallet af ledige i hele landet steget med 6.000.',
      { from: '2022M12', direction: 'stigning', count: '6000' },
    ],
    [
      'Antallet af langtidsledige i Odense var 947 i juni 2026 mod 980 året før.',
      { from: '2025M06', to: '2026M06', start: '980', end: '947', direction: 'fald' },
    ],
    ['Ledigheden i Randers faldt fra 34 til 31 promille fra juni 2025 til juni 2026.', { end: '3,1' }],
  ])('%s', (text, found) => expect(short(text)).toMatchObject(found));

  test('`for to år siden i juni` is no beginning of a clause', () => {
    expect(read('For to år siden i juni var der 799 langtidsledige i Aalborg.').to?.value).not.toBeNull();
    expect(monthCode(read('Antallet af ledige i Aalborg faldt fra juni 2024 til juni 2025.').to!.value)).toBe(
      '2025M06',
    );
  });
});

describe('a level', () => {
  test('is of the kommune also where the country is named first', () => {
    const [check] = checkLevels('Mens ledigheden i hele landet er 3,0 pct., er den i Aalborg 3,6 pct.');
    expect(check).toMatchObject({ area: '851', verdict: 'stemmer' });
    expect(check!.level.other!.area).toBe('000');
  });

  test('`blandt de laveste` is not the lowest', () => {
    for (const text of [
      'Med en ledighed på bare 1,1 pct. er Samsø blandt de laveste i landet.',
      'Ledigheden i Ishøj er en af landets højeste.',
      'Odense hører til de kommuner i landet, der har højest ledighed.',
    ])
      expect(readsAs(text)!.superlative, text).toMatchObject({ kind: 'rank', among: { count: null } });
    expect(
      readsAs('Aalborg er blandt de fem kommuner i landet med den højeste ledighed.')!.superlative!.among,
    ).toEqual({ count: 5 });
    expect(
      readsAs('Blandt kommunerne i Region Nordjylland har Aalborg den højeste ledighed.')!.superlative,
    ).toMatchObject({ among: null, within: '081' });
    // A year’s mean has no record among months.
    expect(readsAs('I 2025 var ledigheden i Aalborg den laveste nogensinde.')).toBeNull();
    // Of whom, cannot be told.
    expect(readsAs('Blandt de udsatte grupper i Aalborg er ledigheden den højeste i landet.')).toBeNull();
  });

  test('a bare number is of people where the number of them is named', () => {
    expect(checkLevels('Antallet af ledige i Horsens er over 1.000 i juni 2026.')[0]!.parts[0]).toMatchObject(
      {
        said: { value: 1000, hedge: 'over' },
      },
    );
  });
});

test('years may mean their means, and quarters too', () => {
  const headline = (text: string) => {
    const own = checkText(text);
    const context = { newest: NEWEST, tables: official, own };
    const others = otherReadings({ ...emptyClaimView, tekst: text }, read(text), context, null);
    return [readingHeadline(own, others), ...others.map(otherText)];
  };
  expect(
    headline('Fra 2024 til 2025 steg ledigheden i hele landet fra 2,9 til 3,0 pct.'),
  ).toMatchInlineSnapshot(`
    [
      "Stemmer ikke: ledigheden i hele landet var 2,8 pct. i juni 2024 og 2,8 pct. i juni 2025.",
      "I gennemsnit over 2024 var tallet 2,9 pct. og over 2025 2,9 pct.",
    ]
  `);
  expect(
    headline(
      'I 2. kvartal 2026 var der 17.236 langtidsledige i Danmark, en stigning på 5,8 procent i forhold til samme kvartal året før.',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Stemmer, men kun som gennemsnit af hele kvartalet: fra juni 2025 til juni 2026 stemmer det ikke.",
      "I gennemsnit over 2. kvartal 2025 var tallet 16.288 og over 2. kvartal 2026 17.236.",
    ]
  `);
  expect(
    headline('Fra juni 2024 til juni 2025 steg ledigheden i hele landet fra 2,9 til 3,0 pct.')[0],
  ).toMatch(/^Stemmer ikke/);
});
