/** *Fordeling* in words: one computed sentence, and the small texts in the figure. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit, Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isCount, type ShownUnit } from '../domain/unit.ts';
import { formatList, formatMonth, formatNumber, formatSigned, formatValue } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { withoutNumbers } from './missingHeadline.ts';
import { capital, where } from './places.ts';
import { indexPhrase } from './titles.ts';

export interface Quartiles {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** How many lie under `low` and over `high`: not exactly a quarter where values are equal. */
  readonly under: number;
  readonly over: number;
  readonly of: number;
}

interface Placed {
  readonly code: AreaCode | null;
  readonly name: string;
  readonly value: number;
}

export interface DistributionFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly example: boolean;
  readonly unit: ShownUnit;
  readonly smoothed: boolean;
  readonly month: Month;
  readonly newest: boolean;
  readonly municipalities: boolean;
  readonly quartiles: Quartiles | null;
  readonly lowest: number;
  readonly highest: number;
  readonly of: number;
  /** Lowest first. */
  readonly chosen: readonly Placed[];
  readonly benchmark: Placed | null;
  /** The chosen ones, where none of them has a number. */
  readonly missing: readonly AreaCode[];
}

/** Half, give or take this share of them, is called half. */
const CLOSE = 0.03;

/** `I halvdelen af de 96 kommuner er andelen af langtidsledige mellem 16,2 og 21,4 pct.; i Sønderborg er den 26,3 pct.` */
export function distributionHeadline(facts: DistributionFacts): string {
  if (facts.example) return exampleHeadline(facts.indicator);
  const { newest, quartiles, chosen, benchmark } = facts;
  const verb = newest ? 'er' : 'var';
  const when = newest ? '' : ` i ${formatMonth(facts.month)}`;
  if (facts.of === 0) return `Der er ingen tal for ${subject(facts)} i ${formatMonth(facts.month)}`;
  const kind = facts.municipalities ? 'kommuner' : 'regioner';
  const spread =
    quartiles === null
      ? spreadOf(facts, kind) + when
      : `${half(quartiles)} af de ${facts.of} ${kind} ${verb} ${subject(facts)} mellem ${range(quartiles.low, quartiles.high, 'og', facts)}${when}`;
  // A count of the country is no yardstick for a kommune's.
  const told = chosen.length > 0 ? chosen : benchmark === null || isCounted(facts) ? [] : [benchmark];
  return spread + (withoutNumbers(facts.missing) || places(told, facts, verb));
}

function half({ under, over, of }: Quartiles): string {
  const inside = (of - under - over) / of;
  return Math.abs(inside - 0.5) <= CLOSE ? 'I halvdelen' : 'I omkring halvdelen';
}

function subject({ indicator, benefit, unit, smoothed }: DistributionFacts): string {
  const mean = smoothed ? ' (gennemsnit over 12 måneder)' : '';
  if (unit.kind === 'index') return `${indexPhrase(indicator, benefit)}${mean}`;
  const of = unit.kind === 'unit' ? '' : 'ændringen på et år i ';
  return `${of}${indicatorText(indicator).quantity}${benefitPhrase(benefit)}${mean}`;
}

function pronoun({ indicator, unit }: DistributionFacts): string {
  if (unit.kind === 'unit') return indicatorText(indicator).pronoun;
  return unit.kind === 'index' ? 'det' : 'den';
}

function value(number: number, { unit, indicator }: DistributionFacts): string {
  return formatValue(number, unit, indicator.decimals);
}

function isCounted({ unit }: DistributionFacts): boolean {
  return unit.kind === 'unit' && isCount(unit.unit);
}

/** Of few: `Dimittendernes andel går fra 14,6 til 30,5 pct. i 5 regioner`. */
function spreadOf(facts: DistributionFacts, kind: string): string {
  const { lowest, highest, newest, of } = facts;
  const what = capital(subject(facts));
  if (value(lowest, facts) === value(highest, facts))
    return `${what} ${newest ? 'er' : 'var'} ${value(lowest, facts)} i alle ${of} ${kind}`;
  return `${what} ${newest ? 'går' : 'gik'} fra ${range(lowest, highest, 'til', facts)} i ${of} ${kind}`;
}

/** The unit once: `16,2 og 21,4 pct.` */
function range(low: number, high: number, word: 'og' | 'til', facts: DistributionFacts): string {
  const [first, second] = [value(low, facts), value(high, facts)];
  const unit = /( \D+)$/.exec(second)?.[1] ?? '';
  const shared = unit !== '' && first.endsWith(unit);
  return `${shared ? first.slice(0, -unit.length) : first} ${word} ${second}`;
}

/** Up to two by name; of more, the lowest and the highest. */
function places(told: readonly Placed[], facts: DistributionFacts, verb: string): string {
  const [low, high] = [told[0], told.at(-1)];
  if (low === undefined || high === undefined) return '';
  const it = pronoun(facts);
  if (told.length === 1) return `; ${where(low)} ${verb} ${it} ${value(low.value, facts)}`;
  if (told.length === 2) {
    const [a, b] = [high, low];
    return `; ${where(a)} ${verb} ${it} ${value(a.value, facts)} og ${where(b)} ${value(b.value, facts)}`;
  }
  return `; de valgte ${verb === 'var' ? 'gik' : 'går'} fra ${value(low.value, facts)} ${where(low)} til ${value(high.value, facts)} ${where(high)}`;
}

export const distributionTexts = {
  viewsLabel: 'Visning',
  views: { prikker: 'Prikker', tragt: 'Tragtplot (funnel plot)' },
  readDots: 'Læs prik for prik med piletasterne, lavest først; Enter vælger.',
  place: 'Placering',
  ranked: (place: number, of: number, ties: number) =>
    `${ties > 0 ? 'delt ' : ''}nr. ${place} af ${of} (1 = højest)`,
  persons: 'Personer',
  difference: (name: string) => `Forskel til ${name.replace(/^Hele/, 'hele')}`,
  add: 'Klik for at tilføje',
  remove: 'Klik for at fjerne',
  value: 'Tal',
  logScale: 'Aksen er logaritmisk: samme afstand er samme forhold.',
  each: (municipalities: boolean) => `Hver prik er en ${municipalities ? 'kommune' : 'region'}.`,
  offScale: (name: string, value: string) =>
    `${name} (${value}) er ikke tegnet, fordi antallet er så meget større.`,
  /** The reason once where all share it. */
  withoutNumbers: (areas: readonly { readonly name: string; readonly why: string }[]) => {
    const [first] = areas;
    const shared = areas.every((area) => area.why === first?.why);
    const names = areas.map((area) => (shared ? area.name : `${area.name} (${area.why})`));
    return `Uden tal i måneden: ${formatList(names)}${shared ? ` (${first?.why})` : ''}.`;
  },
  nothing: { what: 'Ingen områder har tal i måneden.', help: 'Vælg en anden måned.' },
} as const;

/** The marks of the quarters, each beside its line. */
export function quarterTexts(
  quartiles: Quartiles,
  format: (value: number) => string,
  municipalities: boolean,
): { readonly low: string; readonly middle: string; readonly high: string } {
  const { low, middle, high, under, over, of } = quartiles;
  const kind = municipalities ? 'kommunerne' : 'regionerne';
  const part = (count: number): string =>
    Math.abs(count / of - 0.25) <= CLOSE ? `en fjerdedel af ${kind}` : `${formatNumber(count, 0)} af ${of}`;
  return {
    low: `${part(under)} ligger under ${format(low)}`,
    middle: `midten er ${format(middle)}`,
    high: `${part(over)} ligger over ${format(high)}`,
  };
}

/** The same as one sentence. */
export function quarterSentence(
  quartiles: Quartiles,
  format: (value: number) => string,
  municipalities: boolean,
): string {
  const { low, middle, high } = quarterTexts(quartiles, format, municipalities);
  const said = `${capital(low)}, ${middle}, og ${high}`;
  return said.endsWith('.') ? said : `${said}.`;
}

/** Against the benchmark, in the figure's unit; empty for counts, where the country is no yardstick. */
export function distributionDifference(difference: number, unit: ShownUnit, decimals: number): string {
  if (Number.isNaN(difference) || (unit.kind === 'unit' && isCount(unit.unit))) return '';
  if (unit.kind === 'unit' && unit.unit === 'weeks')
    return formatValue(difference, { kind: 'weeks-change' }, decimals);
  if (unit.kind === 'unit' && unit.unit === 'unknown') return formatSigned(difference, decimals);
  if (unit.kind === 'unit' || unit.kind === 'percent-change')
    return formatValue(difference, { kind: 'point-change' }, Math.max(1, decimals));
  return unit.kind === 'index'
    ? formatNumber(difference, 1)
    : formatValue(difference, unit, unit.kind === 'plain-change' ? decimals : Math.max(1, decimals));
}
