/** The words of *Kort*: headline, readings, legend, help. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit, Indicator, KnownIndicatorId } from '../domain/indicator.ts';
import type { MissingReason } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { isCount, type ShownUnit } from '../domain/unit.ts';
import { formatBare, formatList, formatMonth, formatNumber, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { missingTexts } from './notes.ts';
import { capital, placeName } from './places.ts';

export interface RegionCount {
  readonly name: string;
  readonly count: number;
}

export interface MapHeadlineFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly unit: ShownUnit;
  readonly month: Month;
  readonly newest: boolean;
  readonly kind: 'municipalities' | 'regions';
  readonly highest: { readonly name: string; readonly value: number };
  readonly lowest: { readonly name: string; readonly value: number };
  /** How many the upper fifth is, ties included, and its lowest value. */
  readonly upper: number;
  readonly upperLowest: number;
  /** Where the upper fifth lies, most first. */
  readonly regions: readonly RegionCount[];
  readonly chosen: readonly { readonly code: AreaCode; readonly inUpper: boolean }[];
}

/** `Af de 19 kommuner …`: what the upper fifth has in common. */
const upperTexts: Readonly<Record<KnownIndicatorId, string>> = {
  'langtidsledige-andel': 'med de højeste andele langtidsledige',
  'langtidsledige-antal': 'med flest langtidsledige',
  'langtidsledige-pct': 'med de højeste andele langtidsledige i arbejdsstyrken',
  'dimittender-andel': 'med de højeste andele dimittender',
  'dimittender-antal': 'med flest ledige dimittender',
  'varighed-uger': 'med de længste afsluttede dagpengeforløb',
  'varighed-fordeling': 'med de længste afsluttede dagpengeforløb',
  'varighed-fortsat': 'med de højeste andele fortsat på dagpenge',
  'ledige-pct': 'med de højeste andele ledige',
  'ledige-antal': 'med flest ledige',
  'langtidsledige-dst-pct': 'med de højeste andele langtidsledige i arbejdsstyrken',
  'langtidsledige-dst-antal': 'med flest langtidsledige',
  'ledige-dst-pct': 'med de højeste andele ledige',
};

const upperText = (indicator: Indicator): string =>
  indicator.own === null
    ? upperTexts[indicator.id as KnownIndicatorId]
    : `med de højeste tal for „${indicator.own.title}“`;

export function mapHeadline(facts: MapHeadlineFacts): string {
  if (facts.kind === 'regions') return regionHeadline(facts);
  const { upper, regions, newest } = facts;
  const when = newest ? '' : ` i ${formatMonth(facts.month)}`;
  const lies = `${newest ? 'ligger' : 'lå'}${when}`;
  const inUpper = facts.chosen.filter((one) => one.inUpper).map((one) => placeName(one.code));
  const among =
    inUpper.length === 0 || inUpper.length > 3
      ? ''
      : `; ${formatList(inUpper)} ${newest ? 'er' : 'var'} ${inUpper.length === 1 ? 'en af' : 'blandt'} dem`;
  if (upper < 2) return regionHeadline(facts);
  return `Af de ${upper} kommuner${whichOnes(facts)} ${lies} ${where(regions)}${among}`;
}

/** The region with most, or those that share it; spread when no region stands out by two. */
function where(regions: readonly RegionCount[]): string {
  const most = regions[0]?.count ?? 0;
  const leaders = regions.filter((one) => one.count === most);
  if (leaders.length > 2) return `højst ${most} i samme region`;
  if (leaders.length === 2) return leaders.map((one) => `${most} i ${one.name}`).join(' og ');
  const next = regions.filter((one) => one.count === regions[1]?.count);
  const second = next.length === 1 && next[0]!.count > 1 ? ` og ${next[0]!.count} i ${next[0]!.name}` : '';
  return `${most} i ${leaders[0]?.name ?? ''}${second}`;
}

function whichOnes({ indicator, benefit, unit, upperLowest, month }: MapHeadlineFacts): string {
  if (unit.kind === 'unit') return ` ${upperText(indicator)}${benefitPhrase(benefit)}`;
  const { quantity } = indicatorText(indicator);
  const middle = unit.kind === 'index' ? 100 : 0;
  const since =
    unit.kind !== 'index'
      ? `siden ${formatMonth(month - 12)}`
      : unit.base.kind === 'year'
        ? `siden gennemsnittet af ${unit.base.year}`
        : `siden ${formatMonth(unit.base.month)}`;
  const moved = upperLowest > middle ? 'er steget mest' : 'er steget mest eller faldet mindst';
  return `, hvor ${quantity}${benefitPhrase(benefit)} ${moved} ${since},`;
}

function regionHeadline({
  indicator,
  benefit,
  unit,
  highest,
  lowest,
  newest,
  month,
}: MapHeadlineFacts): string {
  const { quantity } = indicatorText(indicator);
  const value = (one: number): string => formatValue(one, unit, indicator.decimals);
  const changed = unit.kind === 'unit' || unit.kind === 'index' ? '' : ', ændring på et år,';
  const index = unit.kind === 'index' ? ' (indeks)' : '';
  const when = newest ? '' : ` i ${formatMonth(month)}`;
  return `${capital(quantity)}${benefitPhrase(benefit)}${index}${changed} ${newest ? 'går' : 'gik'}${when} fra ${value(lowest.value)} i ${lowest.name} til ${value(highest.value)} i ${highest.name}`;
}

/** `nr. 33 af 96 (1 = højest)`, `delt nr. 33 …`. */
export function placeText(place: number, ties: number, of: number): string {
  return `${ties > 0 ? 'delt ' : ''}nr. ${place} af ${of} (1 = højest)`;
}

/** `2,4 procentpoint over hele landet`; empty for counts, whose distance to a larger area says nothing. */
export function distanceText(
  difference: number,
  unit: ShownUnit,
  decimals: number,
  benchmark: string,
): string {
  if (Number.isNaN(difference) || (unit.kind === 'unit' && isCount(unit.unit))) return '';
  const name = benchmark === 'Hele landet' ? 'hele landet' : benchmark;
  const digits = Math.max(1, decimals);
  const size = formatNumber(Math.abs(difference), digits);
  if (/^[0,]+$/.test(size)) return `det samme som ${name}`;
  return `${size} ${distanceUnit(unit)} ${difference > 0 ? 'over' : 'under'} ${name}`;
}

function distanceUnit(unit: ShownUnit): string {
  if (unit.kind === 'index') return 'indekspoint';
  if (unit.kind === 'weeks-change' || (unit.kind === 'unit' && unit.unit === 'weeks')) return 'uger';
  return 'procentpoint';
}

interface LegendClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** For screen readers: what the colours mean, how many are in each, who has no number. */
export function mapSummary(
  classes: readonly LegendClass[],
  unit: ShownUnit,
  decimals: number,
  kind: 'municipalities' | 'regions',
  missing: string,
): string {
  const bare = (value: number): string => formatBare(value, unit, decimals);
  const parts = classes.map(({ from, to, count }) => {
    const range = from === to ? bare(from) : `${bare(from)} til ${bare(to)}`;
    return `${range}: ${counted(count, kind)}`;
  });
  return `Farverne fra lavest til højest: ${parts.join('; ')}. ${missing}`;
}

function counted(count: number, kind: 'municipalities' | 'regions'): string {
  const one = kind === 'municipalities' ? 'kommune' : 'region';
  return count === 1 ? `1 ${one}` : `${count} ${one}${kind === 'municipalities' ? 'r' : 'er'}`;
}

/** `Skraveret: Fanø og Læsø, skjult af hensyn til diskretion.` One sentence per reason; empty when all have a number. */
export function hatchedText(
  areas: readonly { readonly name: string; readonly missing: MissingReason | null }[],
): string {
  const byReason = new Map<MissingReason, string[]>();
  for (const { name, missing } of areas) {
    if (missing !== null) byReason.set(missing, [...(byReason.get(missing) ?? []), name]);
  }
  return [...byReason]
    .map(([reason, names]) => {
      const who = names.length > 8 ? `${names.length} kommuner` : formatList(names);
      return `Skraveret: ${who}, ${missingTexts[reason]}.`;
    })
    .join(' ');
}

export const mapTexts = {
  classesLabel: 'Sådan er farverne delt',
  classModes: { quantile: 'lige mange i hver farve', even: 'lige store trin' },
  /** Around a middle, the two sides have as many colours but not as many kommuner. */
  classModesAround: { quantile: 'lige mange i hver farve på hver side', even: 'lige store trin' },
  viewLabel: 'Sådan er kortet tegnet',
  views: { map: 'Kort', tiles: 'Felter' },
  tilesAre: 'Én firkant pr. kommune, omtrent hvor den ligger.',
  oneDot: { municipalities: 'Én prik er én kommune.', regions: 'Én prik er én region.' },
  credit: 'Omrids efter react-denmark-map, © 2022 Martin Polley, MIT-licens.',
  bornholm: 'Bornholm',
  capitalArea: 'Hovedstadsområdet',
  keys: 'Piletasterne går til nærmeste kommune, bogstaver til et navn, Enter vælger.',
  clickToAdd: 'klik for at vælge',
  clickToRemove: 'klik for at fjerne',
  touchToAdd: 'tryk igen for at vælge',
  touchToRemove: 'tryk igen for at fjerne',
} as const;
