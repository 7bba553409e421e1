/** The words of the figures about a level: where it lies among others, and month by month. */
import { COUNTRY } from '../domain/area.ts';
import type { ClaimQuantity, NumberRange } from '../domain/claim.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isCount } from '../domain/unit.ts';
import { claimPageTexts } from './claimPageTexts.ts';
import { asHeadline } from './claimShareTexts.ts';
import { levelText, rangeText, saidText } from './claimWords.ts';
import { differenceText } from './differenceText.ts';
import { formatList, formatMonth, formatNumber } from './format.ts';
import { unitText } from './indicatorTexts.ts';
import type { LevelCheck } from './levelFacts.ts';
import { levelHeadline, levelSentence } from './levelTexts.ts';
import { whatIs, whenText } from './levelWords.ts';
import { capital, inPlace, placeName } from './places.ts';

export const levelFigureTexts = {
  table: 'Tallene i figuren',
  tableHeads: ['Sted eller påstand', 'Tal', 'Plads'],
  number: 'Tal',
  place: 'Placering',
  difference: (name: string) => `Forskel til ${name}`,
  ranked: (place: number, of: number, ties: number) =>
    `${ties > 0 ? 'delt ' : ''}nr. ${place} af ${of} (1 = højest)`,
  lowest: 'Lavest',
  highest: 'Højest',
  logScale: 'Aksen er logaritmisk: samme afstand er samme forhold.',
  band: 'Det stiplede felt er det, som påstandens tal kan være afrundet fra eller stå for.',
  eventMonth: 'Påstandens måned',
  eventBeaten: 'Måneden, der slår den',
  linesNote: (beaten: boolean) =>
    beaten
      ? '1 er den måned, der slår påstandens; 2 er den, som påstanden handler om.'
      : '1 er den måned, som påstanden handler om.',
  columns: { low: 'Påstået mindst', high: 'Påstået højst' },
} as const;

/** `Påstået: 4,3 pct.`, `Påstået om hele landet: 3,1 pct.`, `Påstanden kræver mellem 5,80 og 6,20 pct.` */
export function saidLabel(kind: 'own' | 'other' | 'needed', range: NumberRange, check: LevelCheck): string {
  const { level, indicator } = check;
  const field: ClaimQuantity = 'end';
  if (kind === 'own' && level.level !== null) return `Påstået: ${saidText(field, level.level, indicator)}`;
  if (kind === 'other' && level.other?.level != null)
    return `Påstået om ${placeName(level.other.area)}: ${saidText(field, level.other.level, indicator)}`;
  return `Påstanden kræver ${rangeText(range, indicator)}`;
}

interface Drawn {
  readonly kind: 'municipality' | 'region';
  readonly within: string;
}

/** `Hver prik er en kommune i Region Nordjylland.` */
export function eachDot({ kind, within }: Drawn): string {
  const whole = within === COUNTRY ? '' : ` ${inPlace(within)}`;
  return `Hver prik er en ${kind === 'region' ? 'region' : 'kommune'}${whole}.`;
}

/** `Pct. af arbejdsstyrken i juni 2026.` */
export function axisText(check: LevelCheck): string {
  return `${capital(unitText({ kind: 'unit', unit: check.indicator.unit }))} ${whenText(check)}.`;
}

/** `Hele landet (17.346) ligger uden for aksen.` */
export function beyondText(
  places: readonly { readonly code: string; readonly value: number }[],
  indicator: Indicator,
): string {
  const named = places.map(({ code, value }) => `${placeName(code)} (${levelText(value, indicator)})`);
  return `${capital(formatList(named))} ligger uden for aksen.`;
}

export function withoutText(codes: readonly string[]): string {
  if (codes.length > 8) return `${formatNumber(codes.length, 0)} uden tal er ikke med.`;
  return `Uden tal: ${formatList(codes.map(placeName))}.`;
}

/** What is drawn, for those who hear it. */
export function dotsSummary(drawn: Drawn, named: readonly string[]): string {
  return `${eachDot(drawn)} Lavest til venstre, højest til højre. ${named.join('; ')}`;
}

/** Against the place in question; empty for counts, which say how large the places are. */
export function levelDifference(value: number, own: number, indicator: Indicator): string {
  if (isCount(indicator.unit)) return '';
  const size = differenceText(value - own, indicator);
  if (size === '') return '';
  return `${value > own ? '+' : '−'}${size}`;
}

/** `Ledigheden i Aalborg var 3,6 pct. i juni 2026, mod 3,1 pct. i hele landet; Aalborg er nr. 12 af 98 (1 = højest)` */
export function dotsHeadline(
  check: LevelCheck,
  own: { readonly place: number; readonly of: number; readonly ties: number } | null,
): string {
  const placed =
    own === null
      ? ''
      : `; ${placeName(check.area)} er ${levelFigureTexts.ranked(own.place, own.of, own.ties)}`;
  return asHeadline(`${capital(whatIs(check))}${placed}`);
}

/** `Ledigheden i Aalborg var 3,6 pct. i juni 2026; i april 2025 var det 4,4 pct.` */
export function monthsHeadline(check: LevelCheck): string {
  const beaten = check.record?.beaten ?? null;
  const [low, high] = [check.nearby?.low ?? null, check.nearby?.high ?? null];
  const at = (one: { readonly month: number; readonly value: number }): string =>
    `${levelText(one.value, check.indicator)} i ${formatMonth(one.month)}`;
  const around =
    beaten !== null
      ? `; det var ${at(beaten)}`
      : low === null || high === null
        ? ''
        : `; i månederne omkring gik det fra ${at(low)} til ${at(high)}`;
  return asHeadline(`${capital(whatIs(check))}${around}`);
}

/** The claim as it was understood, and its verdict: below the headline of a figure on its own. */
export function levelWithVerdict(check: LevelCheck): string {
  return `${claimPageTexts.understood(levelSentence(check))} ${levelHeadline([check])}`;
}
