/** Whether a difference or a change is real, in a word; and why it cannot be settled: the sentence beside it. */
import { areaOf } from '../../domain/areas.ts';
import type { NamedPlace } from '../places.ts';
import type { PairUndecidable } from '../verdictReasons.ts';
import { indicatorTexts } from './indicatorTexts.ts';

export type { PairUndecidable } from '../verdictReasons.ts';

export const verdictTexts = {
  distinct: 'Clear difference.',
  usual: 'Within the usual swings.',
  undecidable: 'Cannot be settled.',
} as const;

/** The reason as a sentence, to follow the numbers. */
export function whyUndecidable(
  because: PairUndecidable,
  { subject, other }: { readonly subject: NamedPlace; readonly other: NamedPlace },
): string {
  switch (because) {
    case 'few-persons':
      return 'That is too few to say more.';
    case 'few-areas':
      return tooFew(subject.code === null ? other : subject);
    case 'few-months':
      return 'The figures cover too few years to show how much they usually swing.';
    case 'counts':
      return 'A number follows the size of the municipality. Choose a measure in per cent to compare.';
    case 'averages':
      return `To settle it, one would have to know how much individual spells differ; see “${indicatorTexts['varighed-fordeling'].short}”.`;
    case 'no-persons':
      return 'The file does not say how many persons are behind the figures.';
  }
}

/** `There are only five regions, too few to show how much the figures usually swing.` */
export function tooFew({ code }: NamedPlace): string {
  const kind = code === null ? null : areaOf(code).kind;
  if (kind === 'region')
    return 'There are only five regions, too few to show how much the figures usually swing.';
  if (kind === 'landsdel')
    return 'There are only 11 provinces, too few to show how much the figures usually swing.';
  const others = kind === 'country' ? 'other countries' : 'other groups of the same kind';
  return `There are no ${others} in the figures to show how much they usually swing.`;
}
