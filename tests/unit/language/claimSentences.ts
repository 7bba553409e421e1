/** Every sentence of a check, as its page would show them. */
import {
  arithmeticAnswer,
  arithmeticWhy,
  dataAnswer,
  dataWhy,
} from '../../../src/language/claimDataTexts.ts';
import {
  elsewhereAnswer,
  elsewhereWhy,
  swingsAnswer,
  swingsWhy,
  windowsAnswer,
  windowsWhy,
} from '../../../src/language/claimElsewhereTexts.ts';
import type { ClaimCheck } from '../../../src/language/claimFacts.ts';

export const ORIGIN = {
  source: 'Kilde: STAR, Jobindsats.dk, tabel y25i09.',
  link: 'https://example.org/#/faktatjek',
};

/** (1) to (5), empty where there is nothing to say. */
export const answers = (check: ClaimCheck): readonly string[] => [
  arithmeticAnswer(check),
  dataAnswer(check),
  windowsAnswer(check),
  elsewhereAnswer(check),
  swingsAnswer(check),
];

export const whys = (check: ClaimCheck): readonly string[] => [
  arithmeticWhy(check),
  ...dataWhy(check),
  windowsWhy(check),
  elsewhereWhy(check),
  ...swingsWhy(check),
];
