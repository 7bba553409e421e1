/** The form in which goals are set: labels, what is wrong with a number, and numbers as people write them. */
import type { GoalProblem } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isCount, isPercent } from '../domain/unit.ts';

export const goalFormTexts = {
  indicator: 'mål for',
  bound: 'højst eller mindst',
  month: 'nået i',
  start: 'regnet fra',
  text: 'navn, hvis det har et',
  add: 'Tilføj målet',
  added: 'Målet er tilføjet.',
  removed: 'Målet er fjernet.',
  listLabel: 'Mål',
  remove: (name: string) => `Fjern målet „${name}“`,
  full: (max: number) => `Højst ${max} mål. Fjern ét for at tilføje et andet.`,
  ownFile: 'et mål for tal fra en egen fil',
  unreadable: (raw: string) =>
    `Adressens „maalsaetning=${raw}“ kan ikke læses som mål. Det bliver stående, indtil du tilføjer et mål.`,
  notShown: 'Det viser tallene ikke:',
  chooseArea: 'Vælg en kommune ovenfor for at se, hvordan det går med målet.',
  drawn: (name: string) => `Stiplet: målet, og planen for ${name}, måned for måned rettet for årstiden.`,
  unmeasurableHeading: 'Mål, som tallene her ikke kan vise',
  unmeasurableLead: 'De kræver en anden eksport. Hent den hos udgiveren, og læg den ind under',
} as const;

/** `antal`, `pct.`, `uger`: what the number is, for its field. */
export function valueLabel({ unit }: Indicator): string {
  if (isCount(unit)) return 'antal';
  if (isPercent(unit)) return 'pct.';
  return unit === 'weeks' ? 'uger' : 'tal';
}

/** What is wrong with a number as it was typed. */
export type NumberProblem = 'empty' | 'unclear';

/** A number from `1.650`, `1650`, `3,2`, `17,5 pct.`: comma before decimals, points only between thousands. */
export function readGoalNumber(typed: string): number | NumberProblem {
  const text = typed
    .trim()
    .replace(/\s*(%|pct\.?|procent|personer|uger)$/i, '')
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/g, '.');
  if (text === '') return 'empty';
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (match === null) return 'unclear';
  const [, whole = '', fraction = '0'] = match;
  return Number(`${whole.replaceAll('.', '')}.${fraction}`);
}

/** What a reader is told to mend. */
export function goalProblemText(problem: GoalProblem | NumberProblem, indicator: Indicator): string {
  switch (problem) {
    case 'empty':
      return 'Skriv det tal, der skal nås.';
    case 'unclear':
      return 'Tallet kan ikke læses. Skriv fx 1.650 eller 3,2 med komma før decimalerne.';
    case 'negative':
      return 'Tallet kan ikke være under nul.';
    case 'too-large':
      return isPercent(indicator.unit) ? 'Tallet kan ikke være over 100 pct.' : 'Tallet er for stort.';
    case 'decimals':
      return isCount(indicator.unit)
        ? 'Skriv et helt antal.'
        : indicator.decimals > 1
          ? `Skriv højst ${indicator.decimals} decimaler.`
          : 'Skriv højst én decimal.';
    case 'months':
      return 'Målet skal være nået efter den måned, det regnes fra.';
    case 'too-long':
      return 'Der kan højst være 20 år fra den måned, målet regnes fra.';
    case 'not-monthly':
      return 'Der kan ikke sættes mål for en fordeling; vælg et andet tal.';
  }
}
