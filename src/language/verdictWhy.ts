/** How a verdict on two areas came about, for the reader who opens `Hvorfor?`; fetched then. */
import { formatNumber } from './format.ts';
import { capital, nameOf } from './places.ts';
import type { PairUndecidable } from './verdictReasons.ts';
import type { PairVerdictFacts } from './verdicts.ts';

/** The 95 per cent limits and the months, or what a verdict would take. */
export function pairWhy(facts: PairVerdictFacts): string {
  if (facts.because !== null) return whyUndecidableLong(facts.because);
  const [low, high] = facts.limits;
  return [
    `Forholdet mellem de to andele ligger med 95 pct. sikkerhed mellem ${formatNumber(low, 2)} og ${formatNumber(high, 2)} (1 = ens), ` +
      'når der tages højde for tilfældigheder og for, hvor meget kommuners tal plejer at svinge på et år ud over landets udvikling.',
    ...(facts.withoutSubject
      ? ['Kommunens egne tal er trukket fra, så den ikke sammenlignes med sig selv.']
      : []),
    monthsReversed(facts),
  ].join(' ');
}

function monthsReversed({ subject, over, months, reversed, equal }: PairVerdictFacts): string {
  if (months === 1) return 'Perioden er kun én måned.';
  const name = capital(nameOf(subject));
  const [now, then] = over ? ['over', 'under'] : ['under', 'over'];
  const dependent = 'i perioden; månederne er ikke uafhængige af hinanden.';
  if (reversed > 0) return `${name} lå ${then} i ${reversed} af ${months} måneder ${dependent}`;
  if (equal > 0) return `${name} lå lige i ${equal} og ${now} i resten af ${months} måneder ${dependent}`;
  return `${name} lå ${now} i alle ${months} måneder ${dependent}`;
}

/** What it would take to decide it. */
export function whyUndecidableLong(because: PairUndecidable): string {
  switch (because) {
    case 'few-persons':
      return 'Der skal være mindst 5 personer begge steder, før en forskel kan skilles fra tilfældige udsving.';
    case 'few-areas':
    case 'few-months':
      return 'En forskel er tydelig, når den er større end det, tilfældigheder og almindelige udsving giver. Hvor store de almindelige udsving er, kan kun ses, når mange områder følges over flere år: for kommunerne kan det lade sig gøre, for større områder ikke. Tallene er optalte; det er kun, om forskellen er mere end et udsving, der står åbent.';
    case 'counts':
      return 'En stor kommune har flere ledige end en lille, også når risikoen for at være ledig er den samme. Derfor siger forskellen mellem to antal ikke i sig selv noget.';
    case 'averages':
      return 'To gennemsnit kan ligge langt fra hinanden, når blot nogle få forløb er meget lange. Uden at kende spredningen kan det ikke skilles fra en forskel, der gælder de fleste.';
    case 'no-persons':
      return 'En forskel i pct. kan være ti personer eller tusind. Uden antallet kan den ikke skilles fra et tilfældigt udsving.';
  }
}
