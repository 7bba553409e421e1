/** Two versions of one table in words: what was revised, up or down, and what came or went. No causes. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import type { Period } from '../domain/period.ts';
import { isCount, isPercent, type Unit } from '../domain/unit.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';
import { indicatorTexts } from './indicatorTexts.ts';
import { capital, inPlace, placeName } from './places.ts';

/** A pair of numbers, before and after the revision. */
export interface RevisedNumber {
  readonly before: number;
  readonly after: number;
  /** `after` − `before`, both at the decimals that the two versions share. */
  readonly change: number;
  /** Of `before`; NaN for shares and averages, and where `before` is below 10. */
  readonly percent: number;
}

/** What happened in one period that both versions have. Cells of the peers, not of the country. */
export interface RevisedPeriod {
  readonly period: Period;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Suppressed before, a number now; and the other way round. */
  readonly unhidden: number;
  readonly hidden: number;
  /** No figure at all before, a number now; and the other way round. Areas new to the whole table do not count. */
  readonly appeared: number;
  readonly disappeared: number;
  /** Null where a version has no number for the country. */
  readonly country: RevisedNumber | null;
  /** The one peer that has numbers in both, where there is just one. */
  readonly only: (RevisedNumber & { readonly area: AreaCode }) | null;
}

export type Peers = 'municipality' | 'region' | 'landsdel';

export interface RevisionFacts {
  /** What is counted, as in a sentence: `antallet af ledige`. */
  readonly quantity: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly peers: Peers;
  /** Of periods that both versions have, in their order. */
  readonly periods: readonly RevisedPeriod[];
  readonly newPeriods: readonly Period[];
  readonly removedPeriods: readonly Period[];
  readonly newAreas: readonly AreaCode[];
  readonly removedAreas: readonly AreaCode[];
}

/** A number of the country or of a peer is another than before. */
export function isRevised({ up, down, country }: RevisedPeriod): boolean {
  return up + down > 0 || (country !== null && country.change !== 0);
}

/** `Antallet af ledige i juni 2026 er opjusteret med 2,1 pct. på landsplan; tallet steg i 96 af 98 kommuner`. */
export function revisionHeadline(facts: RevisionFacts): string {
  const { periods, quantity } = facts;
  const revised = periods.findLast(isRevised);
  if (revised === undefined) return unrevised(facts);
  const subject = `${capital(quantity)} i ${formatPeriod(revised.period)}`;
  const { country, only, up, down } = revised;
  if (country === null) {
    return only === null
      ? `${subject} er ${adjustedAreas(revised, facts)}`
      : `${capital(quantity)} ${inPlace(only.area)} i ${formatPeriod(revised.period)} er ${adjusted(only, facts)}`;
  }
  const areas = areasClause(revised, facts);
  if (country.change === 0) return `${subject} er uændret på landsplan, men ${areas}`;
  const said = `${subject} er ${adjusted(country, facts)} på landsplan`;
  if (areas !== '') return `${said}; ${areas}`;
  const compared = up + down + revised.same;
  return compared < 2 ? said : `${said}; ingen af de ${many(compared, facts)} er ændret`;
}

function unrevised({ periods, quantity }: RevisionFacts): string {
  const [first] = periods;
  if (first === undefined) return `De to udgaver har ingen perioder til fælles for ${quantity}`;
  const { only, several } = nounFor(periods.map(({ period }) => period));
  return periods.length === 1
    ? `${capital(quantity)} er uændret i ${formatPeriod(first.period)}, ${only}, begge udgaver har`
    : `${capital(quantity)} er uændret i ${periods.length === 2 ? 'de' : 'alle de'} ${formatNumber(periods.length, 0)} ${several}, begge udgaver har`;
}

/** `opjusteret med 2,1 pct.`, `nedjusteret fra 12 til 9`. */
function adjusted(number: RevisedNumber, { unit, decimals }: RevisionFacts): string {
  const verb = number.change < 0 ? 'nedjusteret' : 'opjusteret';
  const size = formatNumber(Math.abs(number.change), decimals);
  if (isPercent(unit)) return `${verb} med ${size} procentpoint`;
  if (unit === 'weeks') return `${verb} med ${size} ${size === '1' ? 'uge' : 'uger'}`;
  if (Number.isNaN(number.percent) || !isCount(unit))
    return `${verb} fra ${formatNumber(number.before, decimals)} til ${formatNumber(number.after, decimals)}`;
  const percent = formatNumber(Math.abs(number.percent), 1);
  return `${verb} med ${/^[0,]+$/.test(percent) ? 'under 0,1' : percent} pct.`;
}

/** `tallet steg i 63 og faldt i 20 af 98 kommuner`; empty when it did neither. */
function areasClause(revised: RevisedPeriod, facts: RevisionFacts): string {
  const { up, down, only, country } = revised;
  if (up + down === 0) return '';
  if (only !== null) return `tallet ${up > 0 ? 'steg' : 'faldt'} ${inPlace(only.area)}`;
  const parts = [
    ...(up > 0 ? [{ verb: 'steg', count: up }] : []),
    ...(down > 0 ? [{ verb: 'faldt', count: down }] : []),
  ];
  // What the country did comes first.
  if (country !== null && country.change < 0) parts.reverse();
  return `tallet ${countedParts(parts, revised, facts)}`;
}

/** `opjusteret i 96 og nedjusteret i én af 98 kommuner`. */
function adjustedAreas(revised: RevisedPeriod, facts: RevisionFacts): string {
  const parts = [
    ...(revised.up > 0 ? [{ verb: 'opjusteret', count: revised.up }] : []),
    ...(revised.down > 0 ? [{ verb: 'nedjusteret', count: revised.down }] : []),
  ];
  return countedParts(parts, revised, facts);
}

function countedParts(
  parts: readonly { readonly verb: string; readonly count: number }[],
  { up, down, same }: RevisedPeriod,
  facts: RevisionFacts,
): string {
  const compared = up + down + same;
  const [first] = parts;
  if (parts.length === 1 && first!.count === compared)
    return `${first!.verb} i ${compared === 2 ? 'begge' : `alle ${formatNumber(compared, 0)}`} ${plural(facts)}`;
  const said = parts.map(({ verb, count }) => `${verb} i ${count === 1 ? 'én' : formatNumber(count, 0)}`);
  return `${said.join(' og ')} af ${many(compared, facts)}`;
}

/** What else there is to say, sentence by sentence. */
export function revisionSentences(facts: RevisionFacts): readonly string[] {
  const { periods, newPeriods, removedPeriods, newAreas, removedAreas } = facts;
  const sum = (of: 'unhidden' | 'hidden' | 'appeared' | 'disappeared'): number =>
    periods.reduce((total, period) => total + period[of], 0);
  return [
    ...otherPeriods(periods.filter(isRevised).map(({ period }) => period)),
    ...(newPeriods.length > 0 ? [`${capital(periodsPhrase(newPeriods))} er kommet til.`] : []),
    ...(removedPeriods.length > 0 ? [`${capital(periodsPhrase(removedPeriods))} er ikke længere med.`] : []),
    ...(newAreas.length > 0 ? [`Tal for ${areasPhrase(newAreas, facts)} er kommet til.`] : []),
    ...(removedAreas.length > 0 ? [`Tal for ${areasPhrase(removedAreas, facts)} er ikke længere med.`] : []),
    ...cells(sum('unhidden'), 'der var skjult, er nu offentliggjort'),
    ...cells(sum('hidden'), 'der var offentliggjort, er nu skjult'),
    ...cells(sum('appeared'), 'der manglede, er kommet til'),
    ...cells(sum('disappeared'), 'der var med, mangler nu'),
  ];
}

function cells(count: number, what: string): readonly string[] {
  if (count === 0) return [];
  return [`${count === 1 ? 'Ét' : formatNumber(count, 0)} tal, ${what}.`];
}

/** The headline is about the newest of them. */
function otherPeriods(revised: readonly Period[]): readonly string[] {
  const others = revised.slice(0, -1).reverse();
  if (others.length === 0) return [];
  if (others.length <= 3) return [`Også ${formatList(others.map(formatPeriod))} er ændret.`];
  const { several } = nounFor(others);
  return [
    `Også ${formatNumber(others.length, 0)} andre ${several} er ændret, tilbage til ${formatPeriod(others.at(-1)!)}.`,
  ];
}

function periodsPhrase(periods: readonly Period[]): string {
  if (periods.length <= 2) return formatList(periods.map(formatPeriod));
  const { several } = nounFor(periods);
  return `${formatNumber(periods.length, 0)} ${several} fra ${formatPeriod(periods[0]!)} til ${formatPeriod(periods.at(-1)!)}`;
}

function areasPhrase(areas: readonly AreaCode[], facts: RevisionFacts): string {
  if (areas.length <= 4) return formatList(areas.map(placeName));
  const counted = areas.every((code) => areaOf(code).kind === facts.peers) ? plural(facts) : 'områder';
  return `${formatNumber(areas.length, 0)} ${counted}`;
}

const PEERS: Readonly<Record<Peers, string>> = {
  municipality: 'kommuner',
  region: 'regioner',
  landsdel: 'landsdele',
};

const plural = ({ peers }: RevisionFacts): string => PEERS[peers];

const many = (count: number, facts: RevisionFacts): string => `${formatNumber(count, 0)} ${plural(facts)}`;

interface Noun {
  readonly only: string;
  readonly several: string;
}

const NOUNS: Readonly<Record<Period['frequency'] | 'mixed', Noun>> = {
  month: { only: 'den eneste måned', several: 'måneder' },
  quarter: { only: 'det eneste kvartal', several: 'kvartaler' },
  'half-year': { only: 'det eneste halvår', several: 'halvår' },
  year: { only: 'det eneste år', several: 'år' },
  week: { only: 'den eneste uge', several: 'uger' },
  'rolling-year': { only: 'den eneste periode', several: 'perioder' },
  mixed: { only: 'den eneste periode', several: 'perioder' },
};

function nounFor(periods: readonly Period[]): Noun {
  const frequency = periods[0]?.frequency ?? 'mixed';
  return NOUNS[periods.every((period) => period.frequency === frequency) ? frequency : 'mixed'];
}

/** A publisher's measure in a sentence: `antallet af ledige`, or its name quoted where the app has no word for it. */
export function measureQuantity(measure: string, unit: Unit, members: readonly string[]): string {
  const known = indicators.find(
    ({ source, unit: own }) =>
      own === unit &&
      ((source.kind === 'measure' && source.value.measure === measure) ||
        (source.kind === 'published-rate' && source.rate.measure === measure)),
  );
  const part = members.length > 0 ? ` (${members.join(', ')})` : '';
  return `${known === undefined ? `tallet for „${measure}“` : indicatorTexts[known.id].quantity}${part}`;
}
