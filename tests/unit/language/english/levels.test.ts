/** The English sentences about levels, on the bundled figures. */
import { describe, expect, test } from 'vitest';
import { levelAnswers, levelWording } from '../../../../src/language/en/levelAnswerTexts.ts';
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
});

test('headlines', () => {
  const headline = (text: string): string => levelHeadline(checkLevels(text));
  expect(headline(SENTENCES[1]!)).toBe(
    'Does not hold with the figures of Jobindsats: the unemployment rate in Aalborg was 3.6 per cent in June 2026, not 3.9 per cent.',
  );
  expect(headline(SENTENCES[7]!)).toMatch(/Herning is 21st of 98 \(1st = lowest\) in June 2026/);
});
