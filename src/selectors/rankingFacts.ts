/** The headline of *Rangliste*, worked out from the ranking it stands over. */
import { exampleHeadline } from '../language/headlines.ts';
import { missingHeadline, withoutNumbers } from '../language/missingHeadline.ts';
import { rankingHeadline } from '../language/rankingHeadline.ts';
import type { Comparison } from './comparison.ts';
import { facts } from './headlineFacts.ts';
import { missingChosen } from './missingChosen.ts';
import { placeOf, type Ranking } from './ranking.ts';

export function ranksHeadline(comparison: Comparison, ranking: Ranking): string {
  const { data, selected, benchmark, unit } = comparison;
  if (data.example) return exampleHeadline(data.indicator);
  const month = comparison.firstMonth + comparison.monthCount - 1;
  const highest = ranking.ranked[0];
  const lowest = ranking.ranked.at(-1);
  if (highest === undefined || lowest === undefined) return missingHeadline(null, month, null);
  const missing = missingChosen(comparison);
  const sentence = rankingHeadline({
    indicator: data.indicator,
    benefit: data.benefit,
    unit,
    smoothed: comparison.smoothed,
    month,
    newest: comparison.provisional,
    lowest: lowest.value,
    highest: highest.value,
    of: ranking.ranked.length,
    kind: comparison.peers.areas.length > 5 ? 'municipalities' : 'regions',
    chosen: selected
      .map((line) => placeOf(ranking, line.code))
      .filter((area) => area !== undefined)
      .sort((a, b) => a.place - b.place),
    benchmark: benchmark === null || missing.length > 0 ? null : facts(benchmark),
  });
  return sentence + withoutNumbers(missing);
}
