/** (6) A fair wording of what the figures say, to be copied, with source and link. */
import { isCount } from '../../domain/unit.ts';
import type { ClaimCheck } from '../claimFacts.ts';
import type { Origin } from '../claimWording.ts';
import { breakKey } from './breakTexts.ts';
import { personsText, unclearText, whatHappened } from './claimDataTexts.ts';
import { claimSentence } from './claimTexts.ts';
import { claimWindow, movedText } from './claimWords.ts';
import { formatMonth, fullStop } from './format.ts';
import { indicatorText, unitText } from './indicatorTexts.ts';
import { capital } from './places.ts';

/** Sentences with their full stops; the last is the source and the link. */
export function fairWording(check: ClaimCheck, { source, link }: Origin): readonly string[] {
  return [...(check.data === null ? undecided(check) : told(check)), `${source} ${link}`.trim()];
}

function undecided(check: ClaimCheck): readonly string[] {
  const { claim, indicator, unclear, arithmetic } = check;
  return [
    `The claim: “${claimSentence(claim, indicator)}”`,
    ...(arithmetic.verdict === 'contradicts' ? ['The claim’s own numbers do not fit together.'] : []),
    fullStop(
      `Whether it holds against the official figures cannot be settled here${unclear === null ? '' : `: ${unclearText(unclear, check)}`}`,
    ),
  ];
}

function told(check: ClaimCheck): readonly string[] {
  const { claim, indicator, data, elsewhere, swings } = check;
  const counted = isCount(indicator.unit);
  const country = elsewhere?.country == null ? null : movedText(elsewhere.country, indicator);
  const measure = counted ? 'the number' : 'it';
  const people = indicator.topic !== 'varighed' && indicator.own === null;
  return [
    fullStop(capital(whatHappened(check))),
    ...[personsText(check)].filter((text) => text !== ''),
    ...(counted && indicator.own === null
      ? [`The figures count ${unitText({ kind: 'unit', unit: indicator.unit })}.`]
      : []),
    ...(country === null
      ? elsewhere?.country == null
        ? []
        : [`In Denmark as a whole ${measure} was unchanged ${claimWindow(claim)}.`]
      : [fullStop(`In Denmark as a whole ${measure} ${country.verb} ${country.size} over the same period`)]),
    ...(swings?.others?.verdict === 'distinct'
      ? ['That is a clear difference from the development in Denmark as a whole.']
      : swings?.others?.verdict === 'usual'
        ? ['Compared with Denmark as a whole, it is within the usual swings.']
        : []),
    ...(data?.seriesBreak == null
      ? []
      : [`The rules changed during the period (${breakKey(data.seriesBreak)}).`]),
    ...(data?.newest === true && indicator.own === null
      ? [`The figure for ${formatMonth(claim.to)} is provisional.`]
      : []),
    ...(indicator.own === null ? ['The figures are not seasonally adjusted.'] : []),
    ...(indicator.topic === 'varighed' && indicator.own === null ? [indicatorText(indicator).caution] : []),
    ...(people && data?.direction === 'fald' ? ['The figures do not show whether they found a job.'] : []),
  ];
}
