/** The English sentences about levels, on the bundled figures. */
import { describe, expect, test } from 'vitest';
import { levelAnswers, levelWording } from '../../../../src/language/en/levelAnswerTexts.ts';
import {
  axisText,
  beyondText,
  dotsHeadline,
  dotsSummary,
  levelDifference,
  levelWithVerdict,
  monthsHeadline,
  saidLabel,
  withoutText,
} from '../../../../src/language/en/levelFigureTexts.ts';
import {
  levelHeadline,
  levelMore,
  levelReadings,
  levelSentence,
} from '../../../../src/language/en/levelTexts.ts';
import { checkLevels } from '../../claim/levelling.ts';
import { expectEnglish } from './grammar.ts';

const SENTENCES = [
  'I juni 2026 var der 748 langtidsledige i Aalborg.',
  'Ledigheden i Aalborg er 3,9 pct. i juni 2026.',
  'Ledighedslængden er 24 uger i Aalborg, mens regionen ligger på 26.',
  'Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.',
  'Ledigheden i Ballerup er over landsgennemsnittet i juni 2026.',
  'Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.',
  'Langtidsledigheden i Ishøj er dobbelt så høj som i hele landet.',
  'Ledigheden i Herning er landets laveste i juni 2026.',
  'Antallet af langtidsledige i Aarhus er det laveste i ti år.',
  'Ledigheden i Aalborg er blandt de højeste i landet i juni 2026.',
  'Ledigheden i Gladsaxe er blandt de højeste i landet i juni 2026.',
  'Ledigheden i Gladsaxe er blandt de ti højeste i landet i juni 2026.',
  'I 2. kvartal 2026 var der 17.400 langtidsledige i Danmark.',
];

describe('every sentence is English', () => {
  test.each(SENTENCES)('%s', (text) => {
    const checks = checkLevels(text);
    const [usual] = checks;
    const said = [
      levelHeadline(checks),
      levelSentence(usual!),
      ...levelMore(checks),
      ...levelReadings(checks),
      ...levelAnswers(usual!).flatMap(({ question, answer, why }) => [question, answer, ...why]),
      ...levelWording(usual!, 'Source.', '').slice(0, -1),
    ];
    for (const sentence of said) expectEnglish(sentence);
  });

  test.each(SENTENCES)('the figures of %s', (text) => {
    const [check] = checkLevels(text);
    const { indicator, value } = check!;
    const said = [
      ...(Number.isNaN(value)
        ? []
        : [
            `${dotsHeadline(check!, { place: 3, of: 98, ties: 1 })}.`,
            `${dotsHeadline(check!, null)}.`,
            `${monthsHeadline(check!)}.`,
          ]),
      levelWithVerdict(check!),
      axisText(check!),
      `${dotsSummary({ kind: 'municipality', within: '081' }, [saidLabel('needed', { low: 1, high: 2 }, check!)])}.`,
      beyondText([{ code: '000', value: 17_346 }], indicator),
      beyondText(
        [
          { code: '000', value: 17_346 },
          { code: '082', value: 3437 },
        ],
        indicator,
      ),
      withoutText(['563', '825']),
      withoutText(Array.from({ length: 20 }, () => '563')),
    ];
    for (const sentence of said) expectEnglish(sentence);
    expect(levelDifference(3.6, 3, { ...indicator, unit: 'percent-of-labour-force', decimals: 1 })).toBe(
      '+0.6 percentage points',
    );
  });
});

test('headlines', () => {
  const headline = (text: string): string => levelHeadline(checkLevels(text));
  expect(headline(SENTENCES[1]!)).toBe(
    'Does not hold with the figures of Jobindsats: the unemployment rate in Aalborg was 3.6 per cent in June 2026, not 3.9 per cent.',
  );
  expect(headline(SENTENCES[7]!)).toMatch(/Herning is 21st of 98 \(1st = lowest\) in June 2026/);
});
