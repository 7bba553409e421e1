/** A sentence about how high a number is: its verdict in one sentence. Facts in, Danish out; no causes. */
import { dependsHeadline, otherReadingText, readAsText } from './claimOtherTexts.ts';
import { saidText } from './claimWords.ts';
import { formatList, formatMonth, formatNumber, fullStop } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import type { LevelBut, LevelCheck } from './levelFacts.ts';
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
        ? `${own === '' ? '' : ','} ${timesText(gap.said)} tallet ${inPlace(other.area)}${its}`
        : relation === null
          ? `, og${its === '' ? '' : ` ${its.slice(2, -1)}`} ${inPlace(other.area)}`
          : `${own === '' ? '' : ','}${size} ${relation === 'over' ? 'over' : 'under'} tallet ${inPlace(other.area)}${its}`;
  const best =
    superlative === null
      ? ''
      : superlative.kind === 'rank'
        ? `${own === '' ? '' : ','} ${placeSaid(superlative)} ${inPlace(superlative.within)}`
        : `${own === '' ? '' : ','} ${endWord(superlative.end)} ${superlative.since === null ? 'nogensinde' : `siden ${formatMonth(superlative.since)}`}`;
  return fullStop(`${capital(whenText(check))} var ${subjectOf(check)}${own}${against}${best}`);
}

/** `højest af alle kommuner`, `blandt de ti højeste kommuner`. */
function placeSaid({ end, among }: NonNullable<LevelCheck['level']['superlative']>): string {
  if (among === null) return `${endWord(end)} af alle kommuner`;
  const many = among.count === null ? '' : `${formatNumber(among.count, 0)} `;
  return `blandt de ${many}${endWord(end)}e af alle kommuner`;
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
      return fullStop(`Stemmer: ${alone(check)}`);
    case 'stemmer-men':
      return fullStop(`Stemmer, men ${formatList(check.buts.slice(0, 2).map((but) => butText(but, check)))}`);
    case 'stemmer-ikke':
      return fullStop(`Stemmer ikke${byStar(check)}: ${whyNot(check)}`);
    case 'kan-ikke-afgoeres':
      return fullStop(`Kan ikke afgøres: ${whyOpen(check)}`);
  }
}

/** Danmarks Statistik counts the same differently, and the sentence does not say whose numbers it has. */
function byStar({ indicator: { topic, own, id } }: LevelCheck): string {
  const others = topic === 'langtidsledighed' || topic === 'ledighed';
  return others && own === null && !id.includes('-dst-') ? ' med Jobindsats’ tal' : '';
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
      return 'det er kun inden for afrunding og de revisioner, som tallene plejer at få';
    case 'cause':
      return 'tallene viser ikke hvorfor';
    case 'into-work':
      return 'tallene viser ikke, om nogen er kommet i job';
    case 'counts':
      return 'to antal siger mest om, hvor store de to steder er';
    case 'chance':
      return 'forskellen er inden for de normale udsving';
    case 'month':
      return nearby === null
        ? 'det hænger på måneden'
        : `det gælder kun i ${formatNumber(nearby.way, 0)} af de ${formatNumber(nearby.of, 0)} måneder omkring`;
    case 'few-persons':
      return 'en andel af så få personer siger ikke meget';
    case 'among':
      return `„blandt de ${endWord(level.superlative?.end ?? 'highest')}e“ siger ikke hvor mange: ${placeName(area)} er nr. ${rank?.place} af ${rank?.of} (1 = ${endWord(level.superlative?.end ?? 'highest')})`;
    case 'close':
      return 'afstanden til den næste er inden for de normale udsving';
    case 'tied':
      return `${formatNumber(rank?.ties ?? 1, 0)} ${rank?.ties === 1 ? 'anden kommune har' : 'andre kommuner har'} det samme tal`;
  }
}
