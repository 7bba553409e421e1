/** A number that is not known exactly: from `low` to `high`. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Of a spell on benefit: up to and including this week the state pays this share back to the kommune. */
export interface ReimbursementStep {
  /** Infinity for the last. */
  readonly toWeek: number;
  /** Between 0 and 1. */
  readonly stateShare: number;
}

/**
 * What the calculator starts with; the reader may change every one, and each has its year because rules and rates
 * change (rates each January, kontanthjælp also by the reform of July 2025).
 *
 * Benefits are monthly, before tax, in kroner: kontanthjælp from the age of 30 without children, and the highest dagpenge
 * for a full-time insured, after Beskæftigelsesministeriet's rates for 2024. The steps are those of lov nr. 994 of 30
 * August 2015, § 5, in force from 4 January 2016: 80 per cent for four weeks, 40 up to week 26, 30 up to week 52, then 20.
 */
export const ASSUMPTIONS = {
  benefits: {
    year: 2024,
    kontanthjaelp: 12_326,
    dagpenge: 20_359,
  },
  reimbursement: {
    year: 2016,
    steps: [
      { toWeek: 4, stateShare: 0.8 },
      { toWeek: 26, stateShare: 0.4 },
      { toWeek: 52, stateShare: 0.3 },
      { toWeek: Number.POSITIVE_INFINITY, stateShare: 0.2 },
    ],
  },
} as const satisfies {
  readonly benefits: { readonly year: number; readonly kontanthjaelp: number; readonly dagpenge: number };
  readonly reimbursement: { readonly year: number; readonly steps: readonly ReimbursementStep[] };
};

interface MoneyInput {
  /** Full-time persons fewer, on average over a year; below 0 for more. */
  readonly personsFewer: Span;
  /** Kroner a month for one full-time person. */
  readonly benefit: Span;
  /** What the kommune pays of it itself, between 0 and 1: see municipalShare. */
  readonly municipalShare: number;
  /** What the initiative costs, in kroner a year. */
  readonly amountPerYear?: number;
}

/** Kroner a year, but for the persons. */
export interface MoneyResult {
  /** What one full-time person on the benefit costs the kommune. */
  readonly perPerson: Span;
  /** What the kommune does not pay; below 0 where it pays more. */
  readonly saved: Span;
  /** `saved` less the amount; null when no amount is given. */
  readonly net: Span | null;
  /** How many fewer would pay for the amount, not rounded; null when no amount is given. */
  readonly breakEvenPersons: Span | null;
}

/**
 * What fewer persons on benefit are worth to the kommune, as an example in figures:
 *
 *     perPerson        = 12 · benefit · municipalShare
 *     saved            = personsFewer · perPerson               from the least to the most of all combinations
 *     net              = saved − amountPerYear
 *     breakEvenPersons = amountPerYear / perPerson              few persons at the high cost, many at the low
 *
 * Unit: kroner a year and full-time persons. Source: the rules of reimbursement (see ASSUMPTIONS); the arithmetic is ours.
 *
 * Caveats: an example (`regneeksempel`), no account. Not in it: the budget guarantee and the block grant, by which a
 * kommune's share changes when all kommuner's expenses do; what the persons get instead; activation, taxes, wages of
 * the job centre. Fewer on one benefit may be more on another. A number that is missing (NaN) makes what rests on it NaN.
 *
 *     moneyOf({ personsFewer: { low: 40, high: 60 }, benefit: { low: 12_326, high: 20_359 }, municipalShare: 0.8,
 *               amountPerYear: 10_000_000 })
 *     // perPerson 118,330 to 195,446; saved 4.7 to 11.7 million; net −5.3 to 1.7; break-even 51.2 to 84.5 persons
 */
export function moneyOf({
  personsFewer,
  benefit,
  municipalShare: share,
  amountPerYear,
}: MoneyInput): MoneyResult {
  const perPerson = { low: 12 * benefit.low * share, high: 12 * benefit.high * share };
  const combinations = [personsFewer.low, personsFewer.high].flatMap((persons) => [
    persons * perPerson.low,
    persons * perPerson.high,
  ]);
  const saved = { low: Math.min(...combinations), high: Math.max(...combinations) };
  if (amountPerYear === undefined) return { perPerson, saved, net: null, breakEvenPersons: null };
  return {
    perPerson,
    saved,
    net: { low: saved.low - amountPerYear, high: saved.high - amountPerYear },
    breakEvenPersons: { low: amountPerYear / perPerson.high, high: amountPerYear / perPerson.low },
  };
}

/**
 * The kommune's share of a benefit over some weeks of a spell, one minus the mean of the state's share week by week:
 *
 *     share = 1 − mean over weeks from … to of stateShare(week);   to = Infinity: that of the last step alone
 *
 * Unit: a share between 0 and 1. Weeks count from 1. Source: see ASSUMPTIONS; the weeks of the last three years on any of
 * the benefits count together, so that someone long-term unemployed is as a rule on the last step.
 *
 *     municipalShare(53, Number.POSITIVE_INFINITY)  // 0.8
 *     municipalShare(1, 8)                          // 1 − (4 · 0.8 + 4 · 0.4)/8 = 0.4
 */
export function municipalShare(
  fromWeek: number,
  toWeek: number,
  steps: readonly ReimbursementStep[] = ASSUMPTIONS.reimbursement.steps,
): number {
  const last = steps.at(-1)?.stateShare ?? Number.NaN;
  if (toWeek === Number.POSITIVE_INFINITY) return 1 - last;
  let sum = 0;
  for (let week = fromWeek; week <= toWeek; week++) {
    sum += steps.find((step) => week <= step.toWeek)?.stateShare ?? last;
  }
  return 1 - sum / (toWeek - fromWeek + 1);
}
