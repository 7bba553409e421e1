/** (6) A fair wording of what the figures say, to be copied, with source and link. */
import { isCount } from '../domain/unit.ts';
import { breakKey } from './breakTexts.ts';
import { personsText, unclearText, whatHappened } from './claimDataTexts.ts';
import type { ClaimCheck } from './claimFacts.ts';
import { claimSentence } from './claimTexts.ts';
import { claimWindow, movedText } from './claimWords.ts';
import { formatMonth, fullStop } from './format.ts';
import { indicatorText, unitText } from './indicatorTexts.ts';
import { capital } from './places.ts';

export interface Origin {
  /** The source line, with its full stop. */
  readonly source: string;
  /** The address that shows the same. */
  readonly link: string;
}

/** Sentences with their full stops; the last is the source and the link. */
export function fairWording(check: ClaimCheck, { source, link }: Origin): readonly string[] {
  return [...(check.data === null ? undecided(check) : told(check)), `${source} ${link}`.trim()];
}

function undecided(check: ClaimCheck): readonly string[] {
  const { claim, indicator, unclear, arithmetic } = check;
  return [
    `Påstanden: „${claimSentence(claim, indicator)}“`,
    ...(arithmetic.verdict === 'contradicts' ? ['Påstandens egne tal passer ikke sammen.'] : []),
    fullStop(
      `Om den stemmer med de officielle tal, kan ikke afgøres her${unclear === null ? '' : `: ${unclearText(unclear, check)}`}`,
    ),
  ];
}

function told(check: ClaimCheck): readonly string[] {
  const { claim, indicator, data, elsewhere, swings } = check;
  const counted = isCount(indicator.unit);
  const country = elsewhere?.country == null ? null : movedText(elsewhere.country, indicator);
  const measure = counted ? 'antallet' : indicatorText(indicator).pronoun;
  const people = indicator.topic !== 'varighed' && indicator.own === null;
  return [
    fullStop(capital(whatHappened(check))),
    ...[personsText(check)].filter((text) => text !== ''),
    ...(counted && indicator.own === null
      ? [`Tallene er ${unitText({ kind: 'unit', unit: indicator.unit })}.`]
      : []),
    ...(country === null
      ? elsewhere?.country == null
        ? []
        : [`I hele landet var ${measure} uændret ${claimWindow(claim)}.`]
      : [fullStop(`I hele landet ${country.verb} ${measure} ${country.size} over den samme tid`)]),
    ...(swings?.others?.verdict === 'distinct'
      ? ['Det er en tydelig forskel fra udviklingen i hele landet.']
      : swings?.others?.verdict === 'usual'
        ? ['Holdt op mod hele landet er det inden for de normale udsving.']
        : []),
    ...(data?.seriesBreak == null
      ? []
      : [`I perioden ligger et regelskift (${breakKey(data.seriesBreak)}).`]),
    ...(data?.newest === true && indicator.own === null
      ? [`Tallet for ${formatMonth(claim.to)} er foreløbigt.`]
      : []),
    ...(indicator.own === null ? ['Tallene er ikke sæsonkorrigeret.'] : []),
    ...(indicator.topic === 'varighed' && indicator.own === null ? [indicatorText(indicator).caution] : []),
    ...(people && data?.direction === 'fald' ? ['Tallene viser ikke, om nogen er kommet i job.'] : []),
  ];
}
