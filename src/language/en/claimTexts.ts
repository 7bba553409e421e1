/** A claim's verdict in one sentence, and the claim as it was understood. Facts in, English out; no causes. */
import type { CLAIM_QUANTITIES, Claim, ClaimVerdict } from '../../domain/claim.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isCount } from '../../domain/unit.ts';
import type { ClaimBut, ClaimCheck } from '../claimFacts.ts';
import { breakKey } from './breakTexts.ts';
import { unclearText, whatHappened } from './claimDataTexts.ts';
import { actualText, bigAs, claimNoun, claimSubject, claimWindow, saidText } from './claimWords.ts';
import { formatMonth, formatNumber, fullStop } from './format.ts';
import { capital } from './places.ts';

export const claimVerdictTexts: Readonly<Record<ClaimVerdict, string>> = {
  stemmer: 'holds',
  'stemmer-men': 'holds, but …',
  'stemmer-ikke': 'does not hold',
  'kan-ikke-afgoeres': 'cannot be settled',
};

/** The claim as it was understood: `From June 2024 to June 2026, the number of long-term unemployed in Aalborg fell by 21 per cent, that is 372 fewer.` */
export function claimSentence(claim: Claim, indicator: Indicator): string {
  const { percent, count, points, start, end } = claim;
  const falls = claim.direction === 'fald';
  const sizes = (['percent', 'points'] as const).flatMap((field) => {
    const said = claim[field];
    return said === null ? [] : [saidText(field, said, indicator)];
  });
  const people = isCount(indicator.unit) ? '' : count?.value === 1 ? ' person' : ' people';
  const parts = [
    `${capital(claimWindow(claim))}, ${claimSubject(claim, indicator)} ${falls ? 'fell' : 'rose'}`,
    ...(sizes.length === 0 ? [] : [` by ${sizes.join(', or ')}`]),
    ...(count === null
      ? []
      : percent === null && points === null && people === ''
        ? [` by ${saidText('count', count, indicator)}`]
        : [`, that is ${saidText('count', count, indicator)} ${falls ? 'fewer' : 'more'}${people}`]),
    ...(start === null ? [] : [`, from ${saidText('start', start, indicator)}`]),
    ...(end === null ? [] : [`${start === null ? ',' : ''} to ${saidText('end', end, indicator)}`]),
  ];
  return fullStop(parts.join(''));
}

/** The verdict with what it rests on, in one sentence. */
export function claimHeadline(check: ClaimCheck): string {
  const { verdict, unclear, buts } = check;
  switch (verdict) {
    case 'stemmer':
      return fullStop(`Holds: ${whatHappened(check)}`);
    case 'stemmer-men':
      return fullStop(
        `Holds, but ${buts
          .slice(0, 2)
          .map((but) => butText(but, check))
          .join(', and ')}`,
      );
    case 'stemmer-ikke':
      return fullStop(`Does not hold: ${whyNot(check)}`);
    case 'kan-ikke-afgoeres':
      return fullStop(
        `Cannot be settled: ${unclear === null ? 'the figures are missing' : unclearText(unclear, check)}`,
      );
  }
}

function whyNot(check: ClaimCheck): string {
  const { arithmetic, data, claim, indicator } = check;
  const contradicts = 'the claim’s own numbers do not fit together';
  if (arithmetic.verdict === 'contradicts' && data === null) return contradicts;
  if (data === null || data.direction !== claim.direction || arithmetic.verdict === 'contradicts')
    return `${arithmetic.verdict === 'contradicts' ? `${contradicts}, and ` : ''}${whatHappened(check)}`;
  const wrong = data.parts.filter(({ outcome }) => outcome === 'fails');
  // A percentage of so few persons is not said.
  if (isCount(indicator.unit) && data.start < 10 && wrong.some(({ field }) => field === 'percent'))
    return whatHappened(check);
  const said = wrong.map(
    ({ field, said, actual }) =>
      `${PART_NOUNS[field](claim)} was ${actualText(field, actual, indicator)}, not ${saidText(field, said, indicator)}`,
  );
  return said.join('; ');
}

const PART_NOUNS: Readonly<Record<(typeof CLAIM_QUANTITIES)[number], (claim: Claim) => string>> = {
  percent: ({ direction }) => claimNoun(direction),
  count: ({ direction }) => `${claimNoun(direction)} in numbers`,
  points: ({ direction }) => claimNoun(direction),
  start: ({ from }) => `the figure for ${formatMonth(from)}`,
  end: ({ to }) => `the figure for ${formatMonth(to)}`,
};

/** Everything that a true claim leaves out, most important first, a sentence each. */
export function butSentences(check: ClaimCheck): readonly string[] {
  return check.buts.map((but) =>
    fullStop(capital(`${but === 'near' ? 'it holds ' : ''}${butText(but, check)}`)),
  );
}

/** As the rest of `Holds, but …`. */
function butText(but: ClaimBut, { claim, data, windows }: ClaimCheck): string {
  const noun = claimNoun(claim.direction);
  const kind = claim.direction === 'fald' ? 'fall' : 'rise';
  switch (but) {
    case 'near':
      return 'only within rounding and the revisions that the figures usually get';
    case 'cause':
      return 'the figures do not show why';
    case 'into-work':
      return 'the figures do not show whether anyone has found work';
    case 'break':
      return data?.seriesBreak == null
        ? 'the rules changed during the period'
        : `the rules changed during the period (${breakKey(data.seriesBreak)})`;
    case 'season':
      return `${formatMonth(claim.from)} and ${formatMonth(claim.to)} are not the same time of year`;
    case 'fragile': {
      if (windows === null) return `not all the nearby periods have a ${kind}`;
      const { of, same } = windows.alike;
      return `in ${formatNumber(of - same, 0)} of the ${formatNumber(of, 0)} equally long periods around it there is no ${kind}`;
    }
    case 'picked':
      return `${noun} is rarely so ${bigAs(claim.direction)} in the nearby periods`;
    case 'elsewhere':
      return `${noun} was at least as ${bigAs(claim.direction)} in Denmark as a whole`;
    case 'chance':
      return `${noun} is so small that it may be chance`;
    case 'few-persons':
      return 'a percentage change among so few people says nothing';
  }
}
