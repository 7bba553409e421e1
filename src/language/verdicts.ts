/** `Tydelig forskel`, `inden for de normale udsving`, `kan ikke afgøres`: always with persons and a way to see why. */
import type { Unit } from '../domain/unit.ts';
import { countedWord } from './countedWords.ts';
import { differenceText } from './differenceText.ts';
import { formatNumber } from './format.ts';
import { capital, type NamedPlace, nameOf, where } from './places.ts';
import { type PairUndecidable, whyUndecidable } from './verdictReasons.ts';

export interface PairVerdictFacts {
  /** As they are asked about. */
  readonly first: NamedPlace;
  readonly second: NamedPlace;
  /** As they are answered about: the kommune where the other is a larger area, else the one with the higher number. */
  readonly subject: NamedPlace;
  readonly other: NamedPlace;
  /** The subject has the higher number. */
  readonly over: boolean;
  readonly verdict: 'distinct' | 'usual' | 'undecidable';
  readonly because: PairUndecidable | null;
  /** Apart by so much in the indicator's unit, never negative. */
  readonly difference: number;
  readonly decimals: number;
  readonly unit: Unit;
  /** So many more, or fewer, persons than at the other's share; NaN where the figures do not say. */
  readonly persons: number;
  /** What the persons are counted in. */
  readonly counted: Unit;
  /** The persons behind the subject's number and the other's. */
  readonly counts: readonly [number, number];
  readonly smoothed: boolean;
  /** Months in which both have figures, and in how many of them it was the other way round or both were the same. */
  readonly months: number;
  readonly reversed: number;
  readonly equal: number;
  /** 95 per cent limits of the ratio of the shares. */
  readonly limits: readonly [number, number];
  /** The other holds the subject, which was taken out of it. */
  readonly withoutSubject: boolean;
}

export const pairChoiceTexts = {
  compare: 'Sammenlign',
  with: 'med',
  before: 'et år før',
  changeOf: 'Vis ændringen for',
} as const;

export function pairQuestion({ first, second }: PairVerdictFacts): string {
  return `Er forskellen mellem ${nameOf(first)} og ${nameOf(second)} reel?`;
}

export function pairAnswer(facts: PairVerdictFacts): string {
  const { because, verdict } = facts;
  const reason = because === null ? '' : ` ${whyUndecidable(because, facts)}`;
  if (because === 'counts') return `${moreOf(facts)}${reason}`;
  const answer = `${apart(facts)}${personsApart(facts)}`;
  return verdict === 'undecidable' ? `${answer}${reason}` : answer;
}

/** `Sønderborg ligger 7,0 procentpoint over hele landet.` */
function apart({ subject, other, over, difference, decimals, unit }: PairVerdictFacts): string {
  const name = capital(nameOf(subject));
  const size = differenceText(difference, { unit, decimals });
  if (size === '') return `${name} og ${nameOf(other)} ligger lige.`;
  return `${name} ligger ${size} ${over ? 'over' : 'under'} ${nameOf(other)}.`;
}

/** ` Det svarer til 58 fuldtidspersoner i Sønderborg.` Where too few are counted, how many there are. */
function personsApart(facts: PairVerdictFacts): string {
  const { subject, other, because, counted, smoothed, counts } = facts;
  const mean = smoothed ? ' i gennemsnit' : '';
  if (because === 'few-persons') {
    const [own, its] = counts.map((count) => formatNumber(count, 0));
    return ` Det er${mean} ${own} ${countedWord(counted, counts[0])} ${where(subject)} og ${its} ${where(other)}.`;
  }
  if (Number.isNaN(facts.persons) || differenceText(facts.difference, facts) === '') return '';
  const persons = Math.round(facts.persons);
  if (persons === 0) return ` Det svarer${mean} til under én ${countedWord(counted, 1)} ${where(subject)}.`;
  return ` Det svarer${mean} til ${formatNumber(persons, 0)} ${countedWord(counted, persons)} ${where(subject)}.`;
}

/** `Aalborg har 530 flere end Sønderborg.` */
function moreOf({ subject, other, persons }: PairVerdictFacts): string {
  const size = Math.round(persons);
  const [name, its] = [capital(nameOf(subject)), nameOf(other)];
  if (size === 0) return `${name} og ${its} har lige mange.`;
  return `${name} har ${size === 1 ? 'én mere' : `${formatNumber(size, 0)} flere`} end ${its}.`;
}
