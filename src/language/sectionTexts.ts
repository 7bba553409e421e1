/** Headlines of the sections whose lines are parts of one kommune. */
import type { AreaCode } from '../domain/area.ts';
import type { MissingReason } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { moreOrFewer } from './differenceText.ts';
import { formatList, formatMonth, formatMonthRange, formatNumber } from './format.ts';
import { missingTexts } from './notes.ts';
import { inPlace } from './places.ts';

const whole = (value: number): string => formatNumber(value, 0);

export interface BenefitFacts {
  readonly code: AreaCode;
  readonly month: Month;
  /** Full-time persons; NaN where there is no number. Each is rounded by itself. */
  readonly total: number;
  readonly dagpenge: number;
  readonly kontanthjaelp: number;
}

/**
 * `Af de 218 langtidsledige i Sønderborg i juni 2026 fik 127 dagpenge og 90 kontanthjælp`. A part that is not published
 * is said to be so and never worked out from the others. Null without a total.
 */
export function benefitHeadline(facts: BenefitFacts): string | null {
  const { code, month, total, dagpenge, kontanthjaelp } = facts;
  if (Number.isNaN(total)) return null;
  const parts = [
    { name: 'dagpenge', count: dagpenge },
    { name: 'kontanthjælp', count: kontanthjaelp },
  ];
  const known = parts.filter(({ count }) => !Number.isNaN(count));
  const hidden = parts.filter(({ count }) => Number.isNaN(count)).map(({ name }) => name);
  const all = `${people(total)} ${inPlace(code)} i ${formatMonth(month)}`;
  if (known.length === 0)
    return `Det er ikke offentliggjort, hvor mange af ${all} der fik ${hidden.join(' eller ')}`;
  const told = known.map(({ name, count }) => `${whole(count)} ${name}`).join(' og ');
  const rest = hidden.map((name) => `; hvor mange der fik ${name}, er ikke offentliggjort`).join('');
  return `Af ${all} fik ${told}${rest}`;
}

/** `de 218 langtidsledige`, `den 1 langtidsledige`. */
function people(total: number): string {
  return `${Math.round(total) === 1 ? 'den' : 'de'} ${whole(total)} langtidsledige`;
}

/** Where the rounded parts do not add up to the rounded whole; null where they do or one of them is missing. */
export function roundingNote({ total, dagpenge, kontanthjaelp }: BenefitFacts): string | null {
  const over = Math.round(dagpenge) + Math.round(kontanthjaelp) - Math.round(total);
  if (Number.isNaN(over) || over === 0) return null;
  const size = `${whole(Math.abs(over))} ${over > 0 ? 'mere' : 'mindre'}`;
  return `Tallene er afrundet hver for sig; derfor giver delene ${size} end det hele.`;
}

/** Months of one line without a number, by reason. */
export interface PartGaps {
  readonly name: string;
  /** Months that the figure shows. */
  readonly of: number;
  readonly reasons: readonly { readonly reason: MissingReason; readonly months: number }[];
}

/** `Kontanthjælp er uden tal i 10 af 36 måneder: skjult …` Null where nothing is missing. */
export function partGapsText({ name, of, reasons }: PartGaps): string | null {
  const months = reasons.reduce((sum, one) => sum + one.months, 0);
  if (months === 0) return null;
  const why =
    reasons.length === 1
      ? missingTexts[reasons[0]!.reason]
      : formatList(reasons.map((one) => `${one.months} ${missingTexts[one.reason]}`));
  return `${name} er uden tal i ${months} af ${of} måneder: ${why}.`;
}

export interface OtherFacts {
  readonly code: AreaCode;
  readonly month: Month;
  readonly other: number;
  readonly otherYearAgo: number;
  readonly longTerm: number;
  readonly longTermYearAgo: number;
}

/** Null where every month has both numbers. */
export function otherGapsText(withNumbers: number, of: number): string | null {
  if (withNumbers === of) return null;
  const start = 'Øvrige ledige kan kun regnes ud, hvor begge tal er offentliggjort';
  return withNumbers === 0
    ? `${start}, og det er de ikke i nogen af månederne.`
    : `${start}: ${withNumbers} af ${of} måneder.`;
}

/** `Fra juni 2025 til juni 2026 blev de øvrige ledige i Sønderborg 20 færre, de langtidsledige 2 flere`. */
export function otherHeadline(facts: OtherFacts): string | null {
  const { code, month, other, otherYearAgo, longTerm, longTermYearAgo } = facts;
  if ([other, otherYearAgo, longTerm, longTermYearAgo].some(Number.isNaN)) return null;
  return `Fra ${formatMonth(month - 12)} til ${formatMonth(month)} blev de øvrige ledige ${inPlace(code)} ${moved(other - otherYearAgo)}, de langtidsledige ${moved(longTerm - longTermYearAgo)}`;
}

function moved(change: number): string {
  return moreOrFewer(change) || 'hverken flere eller færre';
}

/** `Fuldtidspersoner, juli 2023–juni 2026.` */
export function countsSubtitle(first: Month, last: Month): string {
  return `Fuldtidspersoner, ${formatMonthRange(first, last)}.`;
}
