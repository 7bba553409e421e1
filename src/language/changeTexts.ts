/** *Ændring* in words: one computed sentence over the figure, and the small texts in it. No causes. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit, Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import {
  CHANGE_UNITS,
  type ChangeFacts,
  type ChangeKind,
  type Direction,
  directionOf,
} from './changeFormat.ts';
import { sizeText } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, placeName, where } from './places.ts';
import { indexPhrase, titleInSentence } from './titles.ts';

export interface ChangeHeadlineFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly example: boolean;
  readonly problem: 'one-month' | 'already-change' | 'no-numbers' | null;
  readonly kind: ChangeKind;
  readonly decimals: number;
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  /** The last month is the newest there is. */
  readonly newest: boolean;
  readonly smoothed: boolean;
  /** The chosen ones with numbers in both months. */
  readonly chosen: readonly ChangeFacts[];
  readonly benchmark: ChangeFacts | null;
  readonly missing: readonly { readonly code: AreaCode | null; readonly name: string }[];
  readonly allChosen: boolean;
  /** All peers: largest fall and largest rise, in per cent for counts. */
  readonly spread: { readonly low: number; readonly high: number; readonly of: number } | null;
  readonly municipalities: boolean;
}

const DONE = { up: 'steget', down: 'faldet' } as const;
const DID = { up: 'steg', down: 'faldt' } as const;
const COUNTED = ['', 'én', 'to', 'tre', 'fire', 'fem', 'seks'];

/** The sentence without its full stop. */
export function changeHeadline(facts: ChangeHeadlineFacts): string {
  if (facts.example) return exampleHeadline(facts.indicator);
  if (facts.problem !== null) return `${capital(subject(facts))}: ingen ændring at vise`;
  const { chosen, benchmark } = facts;
  const [first] = chosen;
  if (first !== undefined)
    return (chosen.length === 1 ? single(first, facts) : several(facts)) + against(facts);
  if (facts.missing.length > 0) {
    const names = facts.missing.map((area) => (area.code === null ? area.name : placeName(area.code)));
    return `Der er ikke tal for ${formatList(names)} i både ${formatMonth(facts.firstMonth)} og ${formatMonth(facts.lastMonth)}`;
  }
  if (benchmark !== null) return single(benchmark, facts);
  return spreadSentence(facts);
}

/** `andelen af langtidsledige`, `indekset for ledigheden`. */
function subject({ indicator, benefit, kind, smoothed }: ChangeHeadlineFacts): string {
  const mean = smoothed ? ' (gennemsnit over 12 måneder)' : '';
  if (kind === 'index') return `${indexPhrase(indicator, benefit)}${mean}`;
  return `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}${mean}`;
}

const pronoun = ({ indicator, kind }: ChangeHeadlineFacts): string =>
  kind === 'index' ? 'det' : indicatorText(indicator).pronoun;

const period = ({ firstMonth, lastMonth }: ChangeHeadlineFacts): string =>
  `fra ${formatMonth(firstMonth)} til ${formatMonth(lastMonth)}`;

const directionIn = (change: number, facts: ChangeHeadlineFacts): Direction =>
  directionOf(change, facts.decimals);

/** `I Aalborg er andelen af langtidsledige faldet 1,2 procentpoint fra juni 2025 til juni 2026`. */
function single(area: ChangeFacts, facts: ChangeHeadlineFacts): string {
  const place = capital(where(area));
  const direction = directionIn(area.change, facts);
  const persons = Math.abs(Math.round(area.change));
  const noun = facts.indicator.own === null;
  if (facts.kind === 'count' && persons !== 1 && noun) return `${place} ${countClause(area, persons, facts)}`;
  const size =
    facts.kind === 'count' && noun ? 'med én person' : amount(area.change, facts) + inPercent(area);
  const verb = facts.newest ? 'er' : 'var';
  if (direction === 'same') return `${place} ${verb} ${subject(facts)} uændret ${period(facts)}`;
  return facts.newest
    ? `${place} er ${subject(facts)} ${DONE[direction]} ${size} ${period(facts)}`
    : `${place} ${DID[direction]} ${subject(facts)} ${size} ${period(facts)}`;
}

/** ` (6,7 pct.)` of counts; empty where there is no per cent, or none to speak of. */
function inPercent({ percent }: ChangeFacts): string {
  const size = Number.isNaN(percent) ? '' : sizeText(percent, 'pct.', 1);
  return size === '' ? '' : ` (${size})`;
}

/** `er der 54 færre langtidsledige i juni 2026 end i juni 2025, et fald på 6,7 pct.` */
function countClause(area: ChangeFacts, persons: number, facts: ChangeHeadlineFacts): string {
  const { indicator, benefit, smoothed, firstMonth, lastMonth, newest } = facts;
  const mean = smoothed ? ' (gennemsnit over 12 måneder)' : '';
  const who = `${titleInSentence(indicator)}${benefitPhrase(benefit)}${mean}`;
  const [from, to] = [formatMonth(firstMonth), formatMonth(lastMonth)];
  const start = newest ? 'er der' : 'var der';
  if (persons === 0) return `${start} lige så mange ${who} i ${to} som i ${from}`;
  const more = area.change < 0 ? 'færre' : 'flere';
  const size = Number.isNaN(area.percent) ? '' : sizeText(area.percent, 'pct.', 1);
  const percent = size === '' ? '' : `, ${area.change < 0 ? 'et fald' : 'en stigning'} på ${size}`;
  return `${start} ${formatNumber(persons, 0)} ${more} ${who} i ${to} end i ${from}${percent}`;
}

/** `2,2 procentpoint`, `med 3`: the size without its sign. */
function amount(change: number, facts: ChangeHeadlineFacts): string {
  const unit = CHANGE_UNITS[facts.kind];
  return `${unit === '' ? 'med ' : ''}${formatNumber(Math.abs(change), facts.decimals)}${unit}`;
}

interface Measured extends ChangeFacts {
  readonly direction: Direction;
  readonly size: string;
  readonly order: number;
}

/** Counts by per cent where all have one, else by persons. */
function measured(areas: readonly ChangeFacts[], facts: ChangeHeadlineFacts): readonly Measured[] {
  const byPercent =
    facts.kind === 'count' &&
    areas.every(
      ({ change, percent }) =>
        Math.round(change) === 0 || (Math.abs(percent) >= 0.05 && !Number.isNaN(percent)),
    );
  return areas.map((area) => {
    const order = byPercent && Math.round(area.change) !== 0 ? area.percent : area.change;
    const size = byPercent ? `${formatNumber(Math.abs(order), 1)} pct.` : amount(area.change, facts);
    return { ...area, direction: directionIn(area.change, facts), size, order };
  });
}

/** `Fra juni 2025 til juni 2026 er andelen … steget 2,2 procentpoint i Sønderborg og faldet 1,2 procentpoint i Aalborg`. */
function several(facts: ChangeHeadlineFacts): string {
  const areas = [...measured(facts.chosen, facts)].sort((a, b) => b.order - a.order);
  const [high, low] = [areas[0]!, areas.at(-1)!];
  const start = `${capital(period(facts))} `;
  if (areas.every((area) => area.direction === high.direction)) {
    const [most, least] = high.direction === 'down' ? [low, high] : [high, low];
    const all = facts.allChosen
      ? `alle ${COUNTED[areas.length]} valgte`
      : `de ${COUNTED[areas.length]} valgte med tal`;
    const everywhere = areas.length === 2 ? `både ${where(high)} og ${where(low)}` : `i ${all}`;
    if (high.direction === 'same' || most.size === least.size)
      return start + clauses([{ ...most, where: everywhere }], facts);
    if (areas.length > 2) {
      const range = `${everywhere}, fra ${least.size.replace(/^med /, '')} ${where(least)} til ${unitless(most.size).replace(/^med /, '')} ${where(most)}`;
      return start + clauses([{ ...most, size: '', where: range }], facts);
    }
    const second = { ...least, size: unitless(least.size), where: where(least), verbless: true };
    return start + clauses([{ ...most, where: where(most) }, second], facts);
  }
  const size = high.direction === 'same' ? low.size : unitless(low.size);
  return (
    start +
    clauses(
      [
        { ...high, where: where(high) },
        { ...low, size, where: where(low) },
      ],
      facts,
    )
  );
}

/** The unit in full is said once in a sentence; per cent is short and stays. */
function unitless(size: string): string {
  return size.replace(/ (procentpoint|indekspoint|uger)$/, '');
}

interface Clause {
  readonly direction: Direction;
  readonly size: string;
  readonly where: string;
  /** Goes on with the verb of the clause before. */
  readonly verbless?: boolean;
}

/** `er Q steget A i Y og faldet B i X`; of the past `steg Q A i Y og faldt B i X`. */
function clauses(parts: readonly Clause[], facts: ChangeHeadlineFacts): string {
  const { newest } = facts;
  const said = parts.map(({ direction, size, where: at, verbless }, i) => {
    const rest = size === '' || direction === 'same' ? at : `${size} ${at}`;
    if (verbless) return rest;
    if (direction === 'same') return `${newest || i === 0 ? '' : 'var '}uændret ${rest}`;
    if (newest) return `${DONE[direction]} ${rest}`;
    return i === 0 ? rest : `${DID[direction]} ${rest}`;
  });
  const [first] = parts;
  const verb = newest
    ? 'er'
    : first?.direction === 'same'
      ? 'var'
      : DID[first?.direction === 'up' ? 'up' : 'down'];
  return `${verb} ${subject(facts)} ${said.join(' og ')}`;
}

/** `; i hele landet er den steget 0,4 procentpoint`. Empty without a benchmark that is another area. */
function against(facts: ChangeHeadlineFacts): string {
  const { benchmark, newest, chosen } = facts;
  if (benchmark === null || chosen.some((area) => area.code !== null && area.code === benchmark.code))
    return '';
  const [area] = measured([benchmark], facts);
  // After `54 færre langtidsledige` there is no noun that `det` could stand for.
  const [first] = chosen;
  const persons =
    chosen.length === 1 &&
    facts.kind === 'count' &&
    facts.indicator.own === null &&
    Math.abs(Math.round(first!.change)) !== 1;
  const it = persons ? 'antallet' : pronoun(facts);
  const place = where(benchmark);
  const said = chosen.some((other) => directionIn(other.change, facts) !== 'same');
  const size = said ? unitless(area!.size) : area!.size;
  if (area!.direction === 'same') return `; ${place} ${newest ? 'er' : 'var'} ${it} uændret`;
  return newest
    ? `; ${place} er ${it} ${DONE[area!.direction]} ${size}`
    : `; ${place} ${DID[area!.direction]} ${it} ${size}`;
}

function spreadSentence(facts: ChangeHeadlineFacts): string {
  if (facts.spread === null) return capital(subject(facts));
  const { low, high, of } = facts.spread;
  const unit = facts.kind === 'count' ? ' pct.' : CHANGE_UNITS[facts.kind];
  const decimals = facts.kind === 'count' ? 1 : facts.decimals;
  const kind = facts.municipalities ? 'kommuner' : 'regioner';
  return `Ændringen i ${subject(facts)} ${period(facts)} går fra ${formatSigned(low, decimals)} til ${formatSigned(high, decimals)}${unit} i ${of} ${kind}`;
}
