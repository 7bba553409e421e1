/** How a verdict on two areas came about, for the reader who opens `Why?`; fetched then. */
import type { PairUndecidable } from '../verdictReasons.ts';
import type { PairVerdictFacts } from '../verdicts.ts';
import { formatNumber } from './format.ts';
import { capital, nameOf } from './places.ts';

/** The 95 per cent limits and the months, or what a verdict would take. */
export function pairWhy(facts: PairVerdictFacts): string {
  if (facts.because !== null) return whyUndecidableLong(facts.because);
  const [low, high] = facts.limits;
  return [
    `With 95 per cent confidence, the ratio of the two shares lies between ${formatNumber(low, 2)} and ${formatNumber(high, 2)} (1 = equal), ` +
      'allowing for chance and for how much municipalities’ figures usually swing over a year beyond the national trend.',
    ...(facts.withoutSubject
      ? ['The municipality’s own figures have been subtracted, so that it is not compared with itself.']
      : []),
    monthsReversed(facts),
  ].join(' ');
}

function monthsReversed({ subject, over, months, reversed, equal }: PairVerdictFacts): string {
  if (months === 1) return 'The period is only one month.';
  const start = `${capital(nameOf(subject))} ${subject.code === null ? 'were' : 'was'}`;
  const [now, then] = over ? ['above', 'below'] : ['below', 'above'];
  const dependent = 'the months are not independent of one another.';
  if (reversed > 0)
    return `${start} ${then} in ${reversed} of the ${months} months of the period; ${dependent}`;
  if (equal > 0)
    return `${start} level in ${equal} of the ${months} months of the period and ${now} in the rest; ${dependent}`;
  return `${start} ${now} in all ${months} months of the period; ${dependent}`;
}

/** What it would take to settle it. */
export function whyUndecidableLong(because: PairUndecidable): string {
  switch (because) {
    case 'few-persons':
      return 'There must be at least 5 persons in both places before a difference can be told from random swings.';
    case 'few-areas':
    case 'few-months':
      return 'A difference is clear when it is larger than what chance and ordinary swings produce. How large the ordinary swings are can only be seen when many areas are followed over several years: that can be done for the municipalities, but not for larger areas. The figures are full counts; the only thing left open is whether the difference is more than a swing.';
    case 'counts':
      return 'A large municipality has more unemployed than a small one, even when the risk of being unemployed is the same. The difference between two numbers therefore says nothing in itself.';
    case 'averages':
      return 'Two averages can lie far apart when just a few spells are very long. Without knowing the spread, that cannot be told from a difference that holds for most.';
    case 'no-persons':
      return 'A difference in per cent can be ten persons or a thousand. Without the number, it cannot be told from a random swing.';
  }
}
