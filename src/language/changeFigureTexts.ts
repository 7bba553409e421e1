/** The small texts inside *Ændring*: legend, remarks, columns, what is missing and why. */
import type { MissingReason } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { type ChangeKind, formatChange } from './changeFormat.ts';
import { formatMonth, formatNumber } from './format.ts';
import { missingTexts } from './notes.ts';
import { capital } from './places.ts';

const RANKED: Readonly<Record<ChangeKind, string>> = {
  points: ' i procentpoint',
  count: ' i pct. (og antal)',
  weeks: ' i uger',
  index: ' i indekspoint',
  plain: '',
};

export const changeTexts = {
  read: 'Læs område for område med piletasterne.',
  change: 'Ændring',
  inPercent: 'I pct.',
  persons: 'Personer',
  fromTo: (from: string, to: string) => `fra ${from} til ${to}`,
  difference: (name: string) => `Forskel til ${name.replace(/^Hele/, 'hele')}`,
  provisional: 'foreløbig',
  offScale: (name: string) => `${name} er ikke tegnet, fordi antallet er så meget større.`,
  rankingHeading: (of: number, municipalities: boolean) =>
    `${of} ${municipalities ? 'kommuner' : 'regioner'} efter ændring`,
  rankingLegend: (kind: ChangeKind) =>
    `Ændring${RANKED[kind]}, 1 = største stigning (eller mindste fald). Ens ændringer deler nummer.`,
  rankingBenchmark: (name: string, change: string) =>
    `Lodret streg: ${name}, ${change}${change.endsWith('.') ? '' : '.'}`,
  withoutHeading: 'Uden plads på listen',
  missing: (reason: MissingReason, month: Month) =>
    `ingen tal i ${formatMonth(month)}: ${missingTexts[reason]}`,
  smallStart: (start: number, change: number) =>
    `${formatChange(change, 'count', 0)} fra ${formatNumber(start, 0)}; under 10 personer regnes ikke i pct.`,
  seasons: (first: Month, last: Month) =>
    `${capital(formatMonth(first))} og ${formatMonth(last)} er ikke samme måned på året, så noget af ændringen kan være sæson. Vælg samme måned begge år for at undgå det.`,
  shared: (months: number) =>
    `De to gennemsnit over 12 måneder har ${months} ${months === 1 ? 'måned' : 'måneder'} til fælles, som ikke kan vise nogen ændring.`,
  unrounded: 'Ændringen er regnet på de uafrundede tal.',
} as const;

/** Why there is nothing to draw, and what would help. */
export function changeProblemText(problem: 'one-month' | 'already-change' | 'no-numbers'): {
  readonly what: string;
  readonly help: string;
} {
  switch (problem) {
    case 'one-month':
      return {
        what: 'Perioden er kun én måned, så der er ingen ændring at vise.',
        help: 'Vælg en længere periode, eller se tallene som rangliste.',
      };
    case 'already-change':
      return {
        what: 'Tallene viser allerede ændringen på et år, og en ændring af en ændring siger ikke noget.',
        help: 'Vis værdier eller indeks for at se ændringen mellem periodens første og sidste måned.',
      };
    case 'no-numbers':
      return {
        what: 'Ingen områder har tal både i periodens første og sidste måned.',
        help: 'Vælg en anden periode.',
      };
  }
}
