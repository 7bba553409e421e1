/** Whether a difference or a change is real, in a word; and why it cannot be decided: the sentence beside it. */
import { areaOf } from '../domain/areas.ts';
import type { NamedPlace } from './places.ts';

export const verdictTexts = {
  distinct: 'Tydelig forskel.',
  usual: 'Inden for de normale udsving.',
  undecidable: 'Kan ikke afgøres.',
} as const;

/** For two areas. */
export type PairUndecidable =
  | 'few-persons'
  /** Too few areas of the kind to know how their figures swing. */
  | 'few-areas'
  /** Too few years to know it. */
  | 'few-months'
  /** Counts follow the size of the place. */
  | 'counts'
  /** Averages without their spread. */
  | 'averages'
  /** The file does not say how many persons are behind a share. */
  | 'no-persons';

/** The reason as a sentence, to follow the numbers. */
export function whyUndecidable(
  because: PairUndecidable,
  { subject, other }: { readonly subject: NamedPlace; readonly other: NamedPlace },
): string {
  switch (because) {
    case 'few-persons':
      return 'Det er for få til at sige mere.';
    case 'few-areas':
      return tooFew(subject.code === null ? other : subject);
    case 'few-months':
      return 'Tallene rækker over for få år til at se, hvor meget de plejer at svinge.';
    case 'counts':
      return 'Et antal følger kommunens størrelse. Vælg et mål i pct. for at sammenligne.';
    case 'averages':
      return 'For at afgøre det skal man vide, hvor forskellige de enkelte forløb er; se „fordeling efter varighed“.';
    case 'no-persons':
      return 'Filen siger ikke, hvor mange personer der er bag tallene.';
  }
}

/** `Der er kun fem regioner, og det er for få til at se, hvor meget tallene plejer at svinge.` */
export function tooFew({ code }: NamedPlace): string {
  const kind = code === null ? null : areaOf(code).kind;
  if (kind === 'region')
    return 'Der er kun fem regioner, og det er for få til at se, hvor meget tallene plejer at svinge.';
  if (kind === 'landsdel')
    return 'Der er kun 11 landsdele, og det er for få til at se, hvor meget tallene plejer at svinge.';
  const others = kind === 'country' ? 'andre lande' : 'andre grupper af samme slags';
  return `Der er ikke ${others} i tallene, så det kan ikke ses, hvor meget de plejer at svinge.`;
}
