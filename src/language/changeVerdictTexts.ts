/** Whether a change is larger than the others' in words: with persons, and how it was found out. */
import type { AreaCode } from '../domain/area.ts';
import type { Indicator, Topic } from '../domain/indicator.ts';
import { formatNumber } from './format.ts';
import { capital, placeName } from './places.ts';

export type UndecidableBecause = 'few-persons' | 'no-country' | 'few-areas';

export interface ChangeVerdictFacts {
  readonly code: AreaCode;
  readonly slot: number;
  readonly verdict: 'distinct' | 'usual' | 'undecidable';
  readonly because: UndecidableBecause | null;
  /** Persons in the first and in the last month. */
  readonly start: number;
  readonly end: number;
  /** Persons more than if the number had moved as the country's did. */
  readonly persons: number;
  /** 1 for the most extreme at its end, relative to the country and to size. */
  readonly place: number;
  readonly towards: 'rise' | 'fall';
  /** How many are compared, this one included. */
  readonly of: number;
  readonly kind: 'municipalities' | 'regions';
}

const WHO: Readonly<Record<Topic, string>> = {
  langtidsledighed: 'langtidsledige',
  ledighed: 'ledige',
  dimittender: 'ledige dimittender',
  varighed: 'ledige',
  egne: 'personer',
};

export const changeVerdictTexts = {
  heading: 'Er ændringen i antal personer anderledes end de andres?',
  headingOne: (code: AreaCode) =>
    `Er ændringen i antal personer i ${placeName(code)} anderledes end de andres?`,
  why: 'Hvorfor?',
} as const;

/** `Fra 68 til 115 langtidsledige. Det er 44 flere, end hvis antallet havde fulgt hele landet.` */
export function changeVerdictAnswer(facts: ChangeVerdictFacts, indicator: Indicator): string {
  const who = WHO[indicator.topic];
  const moved = `Fra ${formatNumber(facts.start, 0)} til ${formatNumber(facts.end, 0)} ${who}.`;
  switch (facts.because) {
    case 'few-persons':
      return `${moved} Det er for få: der skal være mindst 5 i begge måneder.`;
    case 'no-country':
      return `${moved} Hele landets tal mangler i en af månederne.`;
    case 'few-areas': {
      const kind = facts.kind === 'municipalities' ? 'kommuner' : 'regioner';
      return `${moved} Kun ${facts.of} ${kind} kan sammenlignes; der skal mindst 40 til.`;
    }
    case null: {
      const persons = Math.round(facts.persons);
      if (persons === 0) return `${moved} Det er, som hvis antallet havde fulgt hele landet.`;
      const size = Math.abs(persons) === 1 ? 'én' : formatNumber(Math.abs(persons), 0);
      return `${moved} Det er ${size} ${persons < 0 ? 'færre' : 'flere'}, end hvis antallet havde fulgt hele landet.`;
    }
  }
}

/** `Tårnby: nr. 1 af 95 fra den ende, hvor antallet er steget mest i forhold til hele landet.` Empty if undecided. */
export function changeVerdictPlace(facts: ChangeVerdictFacts): string {
  if (facts.verdict === 'undecidable') return '';
  const end =
    facts.towards === 'rise' ? 'steget mest (eller faldet mindst)' : 'faldet mest (eller steget mindst)';
  return `${capital(placeName(facts.code))}: nr. ${facts.place} af ${facts.of} fra den ende, hvor antallet er ${end}.`;
}

/** How the verdict comes about. `of` is the largest number of kommuner that were compared. */
export function changeVerdictMethod(of: number): string {
  const flagged = 2 * Math.floor(of / 40);
  return (
    'Ændringen i antallet af personer ses i forhold til hele landets over de samme måneder og til, hvor meget så små eller store tal svinger af sig selv. ' +
    'En tydelig forskel er at ligge blandt de 2,5 pct. af kommunerne, der ligger længst ude i samme ende. ' +
    `Så langt ude ligger altid ${flagged} af ${of}, også når ingen er særlige: det er et sted at se nærmere, ikke et bevis, og det siger intet om årsagen.`
  );
}
