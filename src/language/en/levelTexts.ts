/** A sentence about how high a number is: its verdict in one sentence. Facts in, English out; no causes. */

import type { LevelBut, LevelCheck } from '../levelFacts.ts';
import { dependsHeadline, otherReadingText, readAsText } from './claimOtherTexts.ts';
import { saidText } from './claimWords.ts';
import { formatList, formatMonth, formatNumber, fullStop, ordinal } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import { alone, endWord, gapSaid, subjectOf, timesText, whenText, whyNot, whyOpen } from './levelWords.ts';
import { capital, inPlace, placeName } from './places.ts';

/** The claim as it was understood. */
export function levelSentence(check: LevelCheck): string {
  const { level, indicator } = check;
  const { other, relation, gap, superlative } = level;
  const own = level.level === null ? '' : ` ${saidText('end', level.level, indicator)}`;
  const size = gap === null ? '' : ` ${gapSaid(gap, indicator)}`;
  const its = other?.level == null ? '' : ` (${saidText('end', other.level, indicator)})`;
  const against =
    other === null
      ? ''
      : gap?.kind === 'times'
        ? `${own === '' ? '' : ','} ${timesText(gap.said)} the figure ${inPlace(other.area)}${its}`
        : relation === null
          ? `, and${its === '' ? '' : ` ${its.slice(2, -1)}`} ${inPlace(other.area)}`
          : `${own === '' ? '' : ','}${size} ${relation === 'over' ? 'above' : 'below'} the figure ${inPlace(other.area)}${its}`;
  const best =
    superlative === null
      ? ''
      : superlative.kind === 'rank'
        ? `${own === '' ? '' : ','} ${placeSaid(superlative)} ${inPlace(superlative.within)}`
        : `${own === '' ? '' : ','} the ${endWord(superlative.end)} ${superlative.since === null ? 'ever' : `since ${formatMonth(superlative.since)}`}`;
  return fullStop(`${capital(whenText(check))}, ${subjectOf(check)} was${own}${against}${best}`);
}

/** `the highest of all municipalities`, `among the 10 highest of all municipalities`. */
function placeSaid({ end, among }: NonNullable<LevelCheck['level']['superlative']>): string {
  if (among === null) return `the ${endWord(end)} of all municipalities`;
  const many = among.count === null ? '' : `${formatNumber(among.count, 0)} `;
  return `among the ${many}${endWord(end)} of all municipalities`;
}

/** The verdict; of several readings the usual first, and that it hangs on them where it does. */
export function levelHeadline(checks: readonly LevelCheck[]): string {
  const [usual, ...others] = checks;
  if (usual === undefined) return '';
  const holds = usual.verdict.startsWith('stemmer') && usual.verdict !== 'stemmer-ikke';
  const other = others.find(({ verdict }) =>
    holds ? verdict === 'stemmer-ikke' : usual.verdict === 'stemmer-ikke' && /^stemmer(-men)?$/.test(verdict),
  );
  return other === undefined ? single(usual) : dependsHeadline(titleOf(usual), titleOf(other), holds);
}

const titleOf = ({ indicator }: LevelCheck): string => readAsText(indicatorText(indicator).title, null);

/** What each reading ends with, where there is more than one. */
export function levelReadings(checks: readonly LevelCheck[]): readonly string[] {
  return checks.length < 2
    ? []
    : checks.slice(1).map((check) => otherReadingText(titleOf(check), single(check)));
}

function single(check: LevelCheck): string {
  switch (check.verdict) {
    case 'stemmer':
      return fullStop(`Holds: ${alone(check)}`);
    case 'stemmer-men':
      return fullStop(`Holds, but ${formatList(check.buts.slice(0, 2).map((but) => butText(but, check)))}`);
    case 'stemmer-ikke':
      return fullStop(`Does not hold${byStar(check)}: ${whyNot(check)}`);
    case 'kan-ikke-afgoeres':
      return fullStop(`Cannot be settled: ${whyOpen(check)}`);
  }
}

/** Danmarks Statistik counts the same differently, and the sentence does not say whose numbers it has. */
function byStar({ indicator: { topic, own, id } }: LevelCheck): string {
  const others = topic === 'langtidsledighed' || topic === 'ledighed';
  return others && own === null && !id.includes('-dst-') ? ' with the figures of Jobindsats' : '';
}

/** What a true sentence leaves out beyond the two of its headline. */
export function levelMore(checks: readonly LevelCheck[]): readonly string[] {
  const [usual] = checks;
  const told = usual === undefined || levelHeadline(checks) === single(usual) ? 2 : 0;
  return (usual?.buts ?? []).slice(told).map((but) => fullStop(capital(butText(but, usual!))));
}

/** As the rest of `Stemmer, men …`. */
function butText(but: LevelBut, check: LevelCheck): string {
  const { nearby, rank, level, area } = check;
  switch (but) {
    case 'near':
      return 'it does so only within rounding and the revisions that the figures usually get';
    case 'cause':
      return 'the figures do not show why';
    case 'into-work':
      return 'the figures do not show whether anyone has found work';
    case 'counts':
      return 'two numbers mostly tell how large the two places are';
    case 'chance':
      return 'the difference is within the usual swings';
    case 'month':
      return nearby === null
        ? 'it depends on the month'
        : `it is so in only ${formatNumber(nearby.way, 0)} of the ${formatNumber(nearby.of, 0)} months around`;
    case 'few-persons':
      return 'a share of so few people does not say much';
    case 'among':
      return `“among the ${endWord(level.superlative?.end ?? 'highest')}” does not say how many: ${placeName(area)} is ${ordinal(rank?.place ?? 0)} of ${rank?.of} (1st = ${endWord(level.superlative?.end ?? 'highest')})`;
    case 'close':
      return 'the distance to the next is within the usual swings';
    case 'tied':
      return `${formatNumber(rank?.ties ?? 1, 0)} other ${rank?.ties === 1 ? 'municipality has' : 'municipalities have'} the same figure`;
  }
}
