/** What the headline of *Kort* is made of: the class with the highest numbers, as it is drawn. */
import { areaOf } from '../domain/areas.ts';
import { exampleHeadline } from '../language/headlines.ts';
import {
  type MapHeadlineFacts,
  mapHeadline,
  mapHeadlineNote,
  type RegionShare,
  type UpperClass,
} from '../language/mapHeadline.ts';
import { missingHeadline } from '../language/missingHeadline.ts';
import type { Comparison } from './comparison.ts';
import type { MapArea, MapModel } from './mapModel.ts';
import { missingChosen } from './missingChosen.ts';

/** A class of fewer kommuner than this says little of places, and a region is not named for fewer than `FEWEST_NAMED`. */
const FEWEST = 5;
const FEWEST_NAMED = 3;
/** A region stands out when its part of the class is this many times its part of all kommuner with numbers. */
const STANDS_OUT = 1.5;

/** The headline, and the note that says why a region is named; empty where there is nothing to explain. */
export function mapWords(
  comparison: Comparison,
  model: MapModel,
): { readonly headline: string; readonly note: string } {
  const { data, unit, provisional } = comparison;
  if (data.example) return { headline: exampleHeadline(data.indicator), note: '' };
  const known = model.areas.filter((area) => area.missing === null);
  const byPlace = [...known].sort((a, b) => a.place - b.place);
  const [top, bottom] = [byPlace[0], byPlace.at(-1)];
  const missing = missingChosen(comparison);
  if (top === undefined || bottom === undefined)
    return { headline: missingHeadline(missing[0] ?? null, model.month, null), note: '' };
  const upper = model.kind === 'regions' ? null : upperClass(model, known);
  const facts: MapHeadlineFacts = {
    indicator: data.indicator,
    benefit: data.benefit,
    unit,
    month: model.month,
    newest: provisional,
    highest: top,
    lowest: bottom,
    of: known.length,
    upper,
    inUpper:
      upper === null
        ? []
        : known
            .filter((area) => area.slot >= 0 && area.classIndex === model.classes.length - 1)
            .sort((a, b) => a.slot - b.slot)
            .map((area) => area.code),
    missing,
  };
  return { headline: mapHeadline(facts), note: mapHeadlineNote(facts) };
}

/** Null where it holds too few to lie anywhere, or more than half of all. */
function upperClass({ classes }: MapModel, known: readonly MapArea[]): UpperClass | null {
  const inside = known.filter((area) => area.classIndex === classes.length - 1);
  if (inside.length < FEWEST || inside.length > known.length / 2) return null;
  const all = countByRegion(known);
  const counts = [...countByRegion(inside)];
  return {
    count: inside.length,
    from: classes.at(-1)!.from,
    regions: counts.length,
    standOut: counts
      .map(([code, count]): RegionShare => ({ code, count, of: all.get(code)! }))
      .filter(({ count, of }) => {
        const expected = (inside.length * of) / known.length;
        return count >= FEWEST_NAMED && count >= STANDS_OUT * expected;
      })
      .sort((a, b) => b.count - a.count),
  };
}

function countByRegion(areas: readonly MapArea[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of areas) {
    const region = areaOf(code).region ?? code;
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
}
