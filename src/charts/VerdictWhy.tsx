/** What stands under `Hvorfor?`. */

import type { PairVerdictFacts } from '../language/verdicts.ts';
import { pairWhy } from '../language/verdictWhy.ts';

export default function VerdictWhy({ facts }: { facts: PairVerdictFacts }) {
  return <p>{pairWhy(facts)}</p>;
}
