/** Two versions of one table in words: what was revised, up or down, and what came or went. No causes. */
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { indicators } from '../../domain/indicatorRegistry.ts';
import type { Period } from '../../domain/period.ts';
import { isCount, isPercent, type Unit } from '../../domain/unit.ts';
import type { Peers, RevisedNumber, RevisedPeriod, RevisionFacts } from '../revisionTexts.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';
import { indicatorTexts } from './indicatorTexts.ts';
import { capital, inPlace, placeName } from './places.ts';

/** A number of the country or of a peer is another than before. */
export function isRevised({ up, down, country }: RevisedPeriod): boolean {
  return up + down > 0 || (country !== null && country.change !== 0);
}

/** `The number of unemployed in June 2026 has been revised up by 2.1 per cent nationally; the figure rose in 96 of 98 municipalities`. */
export function revisionHeadline(facts: RevisionFacts): string {
  const { periods, quantity } = facts;
  const revised = periods.findLast(isRevised);
  if (revised === undefined) return unrevised(facts);
  const subject = `${capital(quantity)} in ${formatPeriod(revised.period)}`;
  const { country, only, up, down } = revised;
  if (country === null) {
    return only === null
      ? `${subject} has been revised ${countedParts(upAndDown(revised, 'up', 'down'), revised, facts)}`
      : `${capital(quantity)} ${inPlace(only.area)} in ${formatPeriod(revised.period)} has been ${adjusted(only, facts)}`;
  }
  const areas = areasClause(revised, facts);
  if (country.change === 0) return `${subject} is unchanged nationally, but ${areas}`;
  const said = `${subject} has been ${adjusted(country, facts)} nationally`;
  if (areas !== '') return `${said}; ${areas}`;
  const compared = up + down + revised.same;
  return compared < 2 ? said : `${said}; the figure is unchanged in ${all(compared, facts)}`;
}

function unrevised({ periods, quantity }: RevisionFacts): string {
  const [first] = periods;
  if (first === undefined) return `The two editions have no periods in common for ${quantity}`;
  const { one, several } = nounFor(periods.map(({ period }) => period));
  return periods.length === 1
    ? `${capital(quantity)} is unchanged in ${formatPeriod(first.period)}, the only ${one} that both editions have`
    : `${capital(quantity)} is unchanged in ${periods.length === 2 ? 'the' : 'all'} ${formatNumber(periods.length, 0)} ${several} that both editions have`;
}

/** `revised up by 2.1 per cent`, `revised down from 12 to 9`. */
function adjusted(number: RevisedNumber, { unit, decimals }: RevisionFacts): string {
  const verb = number.change < 0 ? 'revised down' : 'revised up';
  const size = formatNumber(Math.abs(number.change), decimals);
  if (isPercent(unit)) return `${verb} by ${size} percentage point${size === '1' ? '' : 's'}`;
  if (unit === 'weeks') return `${verb} by ${size} week${size === '1' ? '' : 's'}`;
  if (Number.isNaN(number.percent) || !isCount(unit))
    return `${verb} from ${formatNumber(number.before, decimals)} to ${formatNumber(number.after, decimals)}`;
  const percent = formatNumber(Math.abs(number.percent), 1);
  return `${verb} by ${/^[0.]+$/.test(percent) ? 'less than 0.1' : percent} per cent`;
}

/** `the figure rose in 63 and fell in 20 of 98 municipalities`; empty when it did neither. */
function areasClause(revised: RevisedPeriod, facts: RevisionFacts): string {
  const { up, down, only, country } = revised;
  if (up + down === 0) return '';
  if (only !== null) return `the figure ${up > 0 ? 'rose' : 'fell'} ${inPlace(only.area)}`;
  const parts = upAndDown(revised, 'rose', 'fell');
  // What the country did comes first.
  const ordered = country !== null && country.change < 0 ? [...parts].reverse() : parts;
  return `the figure ${countedParts(ordered, revised, facts)}`;
}

interface Part {
  readonly verb: string;
  readonly count: number;
}

function upAndDown({ up, down }: RevisedPeriod, upVerb: string, downVerb: string): readonly Part[] {
  return [
    ...(up > 0 ? [{ verb: upVerb, count: up }] : []),
    ...(down > 0 ? [{ verb: downVerb, count: down }] : []),
  ];
}

function countedParts(
  parts: readonly Part[],
  { up, down, same }: RevisedPeriod,
  facts: RevisionFacts,
): string {
  const compared = up + down + same;
  const [first] = parts;
  if (parts.length === 1 && first!.count === compared) return `${first!.verb} in ${all(compared, facts)}`;
  const said = parts.map(({ verb, count }) => `${verb} in ${count === 1 ? 'one' : formatNumber(count, 0)}`);
  return `${said.join(' and ')} of ${many(compared, facts)}`;
}

/** What else there is to say, sentence by sentence. */
export function revisionSentences(facts: RevisionFacts): readonly string[] {
  const { periods, newPeriods, removedPeriods, newAreas, removedAreas } = facts;
  const sum = (of: 'unhidden' | 'hidden' | 'appeared' | 'disappeared'): number =>
    periods.reduce((total, period) => total + period[of], 0);
  return [
    ...otherPeriods(periods.filter(isRevised).map(({ period }) => period)),
    ...(newPeriods.length > 0
      ? [`${capital(periodsPhrase(newPeriods))} ${newPeriods.length === 1 ? 'has' : 'have'} been added.`]
      : []),
    ...(removedPeriods.length > 0
      ? [
          `${capital(periodsPhrase(removedPeriods))} ${removedPeriods.length === 1 ? 'is' : 'are'} no longer included.`,
        ]
      : []),
    ...(newAreas.length > 0 ? [`Figures for ${areasPhrase(newAreas, facts)} have been added.`] : []),
    ...(removedAreas.length > 0
      ? [`Figures for ${areasPhrase(removedAreas, facts)} are no longer included.`]
      : []),
    ...cells(sum('unhidden'), ['that was hidden is now published', 'that were hidden are now published']),
    ...cells(sum('hidden'), ['that was published is now hidden', 'that were published are now hidden']),
    ...cells(sum('appeared'), ['that was missing has been added', 'that were missing have been added']),
    ...cells(sum('disappeared'), ['that was included is now missing', 'that were included are now missing']),
  ];
}

function cells(count: number, [one, several]: readonly [one: string, several: string]): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? `One figure ${one}.` : `${formatNumber(count, 0)} figures ${several}.`];
}

/** The headline is about the newest of them. */
function otherPeriods(revised: readonly Period[]): readonly string[] {
  const others = revised.slice(0, -1).reverse();
  if (others.length === 0) return [];
  if (others.length <= 3)
    return [
      `${capital(formatList(others.map(formatPeriod)))} ${others.length === 1 ? 'has' : 'have'} changed too.`,
    ];
  const { several } = nounFor(others);
  return [
    `${formatNumber(others.length, 0)} other ${several} have changed too, back to ${formatPeriod(others.at(-1)!)}.`,
  ];
}

function periodsPhrase(periods: readonly Period[]): string {
  if (periods.length <= 2) return formatList(periods.map(formatPeriod));
  const { several } = nounFor(periods);
  return `${formatNumber(periods.length, 0)} ${several} from ${formatPeriod(periods[0]!)} to ${formatPeriod(periods.at(-1)!)}`;
}

function areasPhrase(areas: readonly AreaCode[], facts: RevisionFacts): string {
  if (areas.length <= 4) return formatList(areas.map(placeName));
  const counted = areas.every((code) => areaOf(code).kind === facts.peers) ? PEERS[facts.peers] : 'areas';
  return `${formatNumber(areas.length, 0)} ${counted}`;
}

const PEERS: Readonly<Record<Peers, string>> = {
  municipality: 'municipalities',
  region: 'regions',
  landsdel: 'provinces',
};

const many = (count: number, { peers }: RevisionFacts): string =>
  count === 1
    ? `1 ${peers === 'landsdel' ? 'province' : peers}`
    : `${formatNumber(count, 0)} ${PEERS[peers]}`;

/** `both municipalities`, `all 98 municipalities`. */
const all = (count: number, facts: RevisionFacts): string =>
  count === 1
    ? `the one ${facts.peers === 'landsdel' ? 'province' : facts.peers} there is`
    : count === 2
      ? `both ${PEERS[facts.peers]}`
      : `all ${many(count, facts)}`;

interface Noun {
  readonly one: string;
  readonly several: string;
}

const NOUNS: Readonly<Record<Period['frequency'] | 'mixed', Noun>> = {
  month: { one: 'month', several: 'months' },
  quarter: { one: 'quarter', several: 'quarters' },
  'half-year': { one: 'half-year', several: 'half-years' },
  year: { one: 'year', several: 'years' },
  week: { one: 'week', several: 'weeks' },
  'rolling-year': { one: 'period', several: 'periods' },
  mixed: { one: 'period', several: 'periods' },
};

function nounFor(periods: readonly Period[]): Noun {
  const frequency = periods[0]?.frequency ?? 'mixed';
  return NOUNS[periods.every((period) => period.frequency === frequency) ? frequency : 'mixed'];
}

/** A publisher's measure in a sentence: `the number of unemployed`, or its name quoted where the app has no word for it. */
export function measureQuantity(measure: string, unit: Unit, members: readonly string[]): string {
  const known = indicators.find(
    ({ source, unit: own }) =>
      own === unit &&
      ((source.kind === 'measure' && source.value.measure === measure) ||
        (source.kind === 'published-rate' && source.rate.measure === measure)),
  );
  const part = members.length > 0 ? ` (${members.join(', ')})` : '';
  return `${known === undefined ? `the figure for “${measure}”` : indicatorTexts[known.id].quantity}${part}`;
}
