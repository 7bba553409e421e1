/** Headlines of the sections whose lines are parts of one kommune. */
import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { formatMonth, formatMonthRange, formatNumber } from './format.ts';
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

/** `Af de 218 langtidsledige i Sønderborg i juni 2026 fik 127 dagpenge og 90 kontanthjælp`; null without numbers. */
export function benefitHeadline(facts: BenefitFacts): string | null {
  const { code, month, total, dagpenge, kontanthjaelp } = facts;
  if ([total, dagpenge, kontanthjaelp].some(Number.isNaN)) return null;
  return `Af de ${whole(total)} langtidsledige ${inPlace(code)} i ${formatMonth(month)} fik ${whole(dagpenge)} dagpenge og ${whole(kontanthjaelp)} kontanthjælp`;
}

export interface OtherFacts {
  readonly code: AreaCode;
  readonly month: Month;
  readonly other: number;
  readonly otherYearAgo: number;
  readonly longTerm: number;
  readonly longTermYearAgo: number;
}

/** `Fra juni 2025 til juni 2026 blev de øvrige ledige i Sønderborg 20 færre, de langtidsledige 2 flere`. */
export function otherHeadline(facts: OtherFacts): string | null {
  const { code, month, other, otherYearAgo, longTerm, longTermYearAgo } = facts;
  if ([other, otherYearAgo, longTerm, longTermYearAgo].some(Number.isNaN)) return null;
  return `Fra ${formatMonth(month - 12)} til ${formatMonth(month)} blev de øvrige ledige ${inPlace(code)} ${moved(other - otherYearAgo)}, de langtidsledige ${moved(longTerm - longTermYearAgo)}`;
}

function moved(change: number): string {
  const size = Math.round(change);
  if (size === 0) return 'lige så mange';
  return `${whole(Math.abs(size))} ${size > 0 ? 'flere' : 'færre'}`;
}

/** `Fuldtidspersoner, juli 2023–juni 2026.` */
export function countsSubtitle(first: Month, last: Month): string {
  return `Fuldtidspersoner, ${formatMonthRange(first, last)}.`;
}
