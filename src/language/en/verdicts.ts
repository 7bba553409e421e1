/** `Clear difference`, `within the usual swings`, `cannot be settled`: always with persons and a way to see why. */
import type { NamedPlace } from '../places.ts';
import type { PairVerdictFacts } from '../verdicts.ts';
import { countedWord } from './countedWords.ts';
import { differenceText } from './differenceText.ts';
import { formatNumber } from './format.ts';
import { capital, nameOf, where } from './places.ts';
import { whyUndecidable } from './verdictReasons.ts';

export type { PairVerdictFacts } from '../verdicts.ts';

export const pairChoiceTexts = {
  compare: 'Compare',
  with: 'with',
  before: 'a year earlier',
  changeOf: 'Show the change for',
} as const;

export function pairQuestion({ first, second }: PairVerdictFacts): string {
  return `Is the difference between ${nameOf(first)} and ${nameOf(second)} real?`;
}

export function pairAnswer(facts: PairVerdictFacts): string {
  const { because, verdict } = facts;
  const reason = because === null ? '' : ` ${whyUndecidable(because, facts)}`;
  if (because === 'counts') return `${moreOf(facts)}${reason}`;
  const answer = `${apart(facts)}${personsApart(facts)}`;
  return verdict === 'undecidable' ? `${answer}${reason}` : answer;
}

/** A group has a name in the plural: `rural municipalities are`. */
const isOrAre = ({ code }: NamedPlace): string => (code === null ? 'are' : 'is');

/** `Sønderborg is 7.0 percentage points above Denmark.` */
function apart({ subject, other, over, difference, decimals, unit }: PairVerdictFacts): string {
  const name = capital(nameOf(subject));
  const size = differenceText(difference, { unit, decimals });
  if (size === '') return `${name} and ${nameOf(other)} are level.`;
  return `${name} ${isOrAre(subject)} ${size} ${over ? 'above' : 'below'} ${nameOf(other)}.`;
}

/** ` That corresponds to 58 full-time persons in Sønderborg.` Where too few are counted, how many there are. */
function personsApart(facts: PairVerdictFacts): string {
  const { subject, other, because, counted, smoothed, counts } = facts;
  const mean = smoothed ? 'an average of ' : '';
  if (because === 'few-persons') {
    const [own, its] = counts.map((count) => formatNumber(count, 0));
    const start = smoothed ? 'The average is' : 'The figure is';
    return ` ${start} ${own} ${countedWord(counted, counts[0])} ${where(subject)} and ${its} ${where(other)}.`;
  }
  if (Number.isNaN(facts.persons) || differenceText(facts.difference, facts) === '') return '';
  const persons = Math.round(facts.persons);
  const size = persons === 0 ? 'less than one' : formatNumber(persons, 0);
  return ` That corresponds to ${mean}${size} ${countedWord(counted, Math.max(1, persons))} ${where(subject)}.`;
}

/** `Aalborg has 530 more than Sønderborg.` */
function moreOf({ subject, other, persons }: PairVerdictFacts): string {
  const size = Math.round(persons);
  const [name, its] = [capital(nameOf(subject)), nameOf(other)];
  if (size === 0) return `${name} and ${its} have equally many.`;
  const has = subject.code === null ? 'have' : 'has';
  return `${name} ${has} ${size === 1 ? 'one' : formatNumber(size, 0)} more than ${its}.`;
}
