/** `Tydelig forskel`, `inden for de normale udsving`, `kan ikke afgøres`: always with persons and a way to see why. */
import type { AreaCode } from '../domain/area.ts';
import type { Unit } from '../domain/unit.ts';
import { formatNumber } from './format.ts';
import { capital, placeName } from './places.ts';

export interface PairVerdictFacts {
  readonly first: AreaCode;
  readonly second: AreaCode;
  /** Of the two, the one with the higher share in the month. */
  readonly high: AreaCode;
  readonly low: AreaCode;
  readonly verdict: 'distinct' | 'usual' | 'undecidable';
  /** Percentage points. */
  readonly points: number;
  readonly decimals: number;
  /** How many fewer persons `high` would have at the share of `low`. */
  readonly persons: number;
  /** Months in which both have figures, and in how many of them `high` lay below. */
  readonly months: number;
  readonly below: number;
  /** 95 per cent limits of the ratio of the shares. */
  readonly limits: readonly [number, number];
  readonly unit: Unit;
}

export const verdictTexts = {
  distinct: 'Tydelig forskel.',
  usual: 'Inden for de normale udsving.',
  undecidable: 'Kan ikke afgøres.',
} as const;

export function pairQuestion(facts: PairVerdictFacts): string {
  return `Er forskellen mellem ${placeName(facts.first)} og ${placeName(facts.second)} reel?`;
}

export function pairAnswer(facts: PairVerdictFacts): string {
  const [high, low] = [capital(placeName(facts.high)), placeName(facts.low)];
  const points = formatNumber(facts.points, Math.max(1, facts.decimals));
  if (/^[0,]+$/.test(points)) return `${high} og ${low} ligger lige.`;
  const persons = Math.round(facts.persons);
  const difference = `${high} ligger ${points} procentpoint over ${low}.`;
  if (facts.verdict === 'undecidable') return `${difference} Tallene er for små til at sige mere.`;
  const count =
    persons === 0
      ? 'Det svarer til under én person.'
      : `Det svarer til ${formatNumber(persons, 0)} ${persons === 1 ? 'person' : 'personer'}.`;
  return `${difference} ${count}`;
}

/** How the verdict came about, for the reader who asks. */
export function pairWhy(facts: PairVerdictFacts): string {
  if (facts.verdict === 'undecidable') {
    return 'Der skal være mindst 5 personer begge steder, før en forskel kan skilles fra tilfældige udsving.';
  }
  const [low, high] = facts.limits;
  const below =
    facts.below === 0
      ? `${capital(placeName(facts.high))} lå over i alle ${facts.months} måneder`
      : `${capital(placeName(facts.high))} lå under i ${facts.below} af ${facts.months} måneder`;
  return (
    `Forholdet mellem de to andele ligger med 95 pct. sikkerhed mellem ${formatNumber(low, 2)} og ${formatNumber(high, 2)} (1 = ens), ` +
    'når der tages højde for tilfældigheder og for, hvor meget kommuners tal plejer at svinge på et år ud over landets udvikling. ' +
    `${below} i perioden; månederne er ikke uafhængige af hinanden.`
  );
}
