/** All that is said of a claim, as plain text to take along. */
import { arithmeticAnswer, dataAnswer } from '../../language/claimDataTexts.ts';
import { elsewhereAnswer, swingsAnswer, windowsAnswer } from '../../language/claimElsewhereTexts.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { butSentences, claimHeadline, claimSentence } from '../../language/claimTexts.ts';
import { da } from '../../language/da.ts';

/** A line for the verdict, one for the claim, `others` as they are, and one for each answer there is. */
export function answersText(check: ClaimCheck, others: readonly string[] = []): string {
  const answers = [
    arithmeticAnswer(check),
    dataAnswer(check),
    windowsAnswer(check),
    elsewhereAnswer(check),
    swingsAnswer(check),
  ];
  return [
    claimHeadline(check),
    claimPageTexts.understood(claimSentence(check.claim, check.indicator)),
    ...butSentences(check).slice(2),
    ...others,
    ...answers.flatMap((answer, i) => (answer === '' ? [] : [`${i + 1}. ${answer}`])),
    da.noJobs,
  ].join('\n');
}
