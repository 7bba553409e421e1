/** `Tydelig forskel`, `inden for de normale udsving`, `kan ikke afgøres`: always with persons and a way to see why. */
import type { AreaCode } from '../domain/area.ts';
import type { Unit } from '../domain/unit.ts';
import { formatNumber } from './format.ts';
import { capital, inPlace, placeName } from './places.ts';

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
  /** Months in which both have figures, and in how many of them `high` lay below or both were the same. */
  readonly months: number;
  readonly below: number;
  readonly equal: number;
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
  const person = facts.unit === 'percent-of-insured' ? 'person' : 'fuldtidsperson';
  const count =
    persons === 0
      ? `Det svarer til under én ${person} ${inPlace(facts.high)}.`
      : `Det svarer til ${formatNumber(persons, 0)} ${person}${persons === 1 ? '' : 'er'} ${inPlace(facts.high)}.`;
  return `${difference} ${count}`;
}

/** How the verdict came about, for the reader who asks. */
export function pairWhy(facts: PairVerdictFacts): string {
  if (facts.verdict === 'undecidable') {
    return 'Der skal være mindst 5 personer begge steder, før en forskel kan skilles fra tilfældige udsving.';
  }
  const [low, high] = facts.limits;
  return (
    `Forholdet mellem de to andele ligger med 95 pct. sikkerhed mellem ${formatNumber(low, 2)} og ${formatNumber(high, 2)} (1 = ens), ` +
    'når der tages højde for tilfældigheder og for, hvor meget kommuners tal plejer at svinge på et år ud over landets udvikling. ' +
    monthsBelow(facts)
  );
}

function monthsBelow({ high, months, below, equal }: PairVerdictFacts): string {
  if (months === 1) return 'Perioden er kun én måned.';
  const name = capital(placeName(high));
  const dependent = 'i perioden; månederne er ikke uafhængige af hinanden.';
  if (below > 0) return `${name} lå under i ${below} af ${months} måneder ${dependent}`;
  if (equal > 0) return `${name} lå lige i ${equal} og over i resten af ${months} måneder ${dependent}`;
  return `${name} lå over i alle ${months} måneder ${dependent}`;
}
