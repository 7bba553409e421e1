/** All that is said of a claim, as plain text to take along. */
import { arithmeticAnswer, dataAnswer } from '../../language/claimDataTexts.ts';
import { elsewhereAnswer, swingsAnswer, windowsAnswer } from '../../language/claimElsewhereTexts.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { butSentences, claimSentence } from '../../language/claimTexts.ts';
import { da } from '../../language/da.ts';
import type { OtherReading } from './otherReadings.ts';
import { otherText, readingHeadline, usualText } from './readingsText.ts';

/** A line for the verdict, one for the claim, one for each other reading, and one for each answer there is. */
export function answersText(check: ClaimCheck, others: readonly OtherReading[] = []): string {
  const answers = [
    arithmeticAnswer(check),
    dataAnswer(check),
    windowsAnswer(check),
    elsewhereAnswer(check),
    swingsAnswer(check),
  ];
  return [
    readingHeadline(check, others),
    claimPageTexts.understood(claimSentence(check.claim, check.indicator)),
    ...[usualText(check, others)].filter((text) => text !== null),
    ...butSentences(check).slice(2),
    ...others.map(otherText),
    ...answers.flatMap((answer, i) => (answer === '' ? [] : [`${i + 1}. ${answer}`])),
    da.noJobs,
  ].join('\n');
}
