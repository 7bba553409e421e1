/** Every sentence of Ændring, for all kommuner, indicators, windows and ways to show them. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { directionOf, formatChange } from '../../../src/language/changeFormat.ts';
import { changeModel } from '../../../src/selectors/changeModel.ts';
import { compare, MONTHLY, month } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const codes = municipalities.map((area) => area.code);
const WINDOWS = [
  {},
  { fra: month(2025, 6), til: month(2026, 6) },
  { fra: month(2024, 1), til: month(2025, 3) },
  { fra: month(2025, 9), glat: '12mdr' },
] as const;
const headline = (choice: object): string => changeModel(compare(choice)).headline;

describe('changeHeadline', () => {
  test.each(MONTHLY)('%s for every kommune, alone and together, in every window', (maal) => {
    for (const [i, code] of codes.entries()) {
      const window = WINDOWS[i % WINDOWS.length]!;
      const group = codes.slice(i, i + 2 + (i % 5));
      for (const choice of [
        { omr: [code], ...WINDOWS[1] },
        { omr: group, mod: 'gruppe' as const, ...window },
        { omr: group, vis: 'indeks' as const, mod: 'region' as const, ...window },
      ]) {
        expectSentence(headline({ maal, ...choice }));
      }
    }
  });

  const june = { fra: month(2025, 6), til: month(2026, 6) };
  test.each([
    [
      { omr: ['851'] },
      'I Aalborg er andelen af langtidsledige faldet 1,2 procentpoint fra juni 2025 til juni 2026; i hele landet er den faldet 0,4',
    ],
    [
      { omr: ['851', '540'] },
      'Fra juni 2025 til juni 2026 er andelen af langtidsledige steget 2,2 procentpoint i Sønderborg og faldet 1,2 i Aalborg; i hele landet er den faldet 0,4',
    ],
    [
      { omr: [] },
      'I hele landet er andelen af langtidsledige faldet 0,4 procentpoint fra juni 2025 til juni 2026',
    ],
    [
      { omr: ['185'], maal: 'langtidsledige-antal' },
      'I Tårnby er der 47 flere langtidsledige i juni 2026 end i juni 2025, en stigning på 69,1 pct.; i hele landet er antallet steget 4,5 pct.',
    ],
    [{ omr: ['825'] }, 'Der er ikke tal for Læsø i både juni 2025 og juni 2026'],
    [
      { omr: ['851'], til: month(2026, 5), fra: month(2025, 5) },
      expect.stringMatching(/^I Aalborg (steg|faldt) andelen af langtidsledige/),
    ],
  ] as const)('%o', (choice, sentence) => {
    expect(headline({ ...june, ...choice })).toEqual(sentence);
  });
});

describe('formats', () => {
  test('what rounds to nothing is no change', () => {
    expect(directionOf(-0.04, 1)).toBe('same');
    expect(directionOf(-0.06, 1)).toBe('down');
    expect(directionOf(0.5, 0)).toBe('up');
  });

  test('with sign and unit', () => {
    expect(formatChange(2.2, 'points', 1)).toBe('+2,2 procentpoint');
    expect(formatChange(-54, 'count', 0)).toBe('−54');
    expect(formatChange(0, 'count', 0)).toBe('0');
  });
});
