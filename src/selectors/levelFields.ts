/** A claim about a level as the reader's own fields have it, over what their sentence says. */
import { COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { LevelRelation } from '../domain/claim.ts';
import type { ClaimReading } from '../domain/claimReading.ts';
import type { LevelReading } from '../domain/levelReading.ts';
import type { Month } from '../domain/period.ts';
import type { ClaimView } from '../viewState/claimView.ts';

/** What the fields begin with where no sentence says a level; one about a change has its place, measure and end. */
export function blankLevel(reading: ClaimReading | null, newest: Month): LevelReading {
  return {
    month: reading?.to?.value ?? newest,
    months: 1,
    assumed: reading?.to == null || reading.to.spans.length === 0,
    level: reading?.end?.value ?? null,
    ...{ other: null, relation: null, gap: null, superlative: null },
    reading: reading ?? EMPTY,
  };
}

const EMPTY: ClaimReading = {
  ...{ area: null, indicator: null, from: null, to: null, direction: null },
  ...{ percent: null, count: null, points: null, start: null, end: null },
  benefit: { value: 'ialt', spans: [], alternatives: [] },
  ...{ unread: [], doubts: [] },
};

/** A field is what the sentence says until the reader chooses. */
export function correctedLevel(
  level: LevelReading,
  { kommune, ydelse, til, slut, forhold, mod }: ClaimView,
  newest: Month,
): LevelReading {
  const { reading } = level;
  const chosen = til === null ? null : til.kind === 'newest' ? newest : til.month;
  const found: LevelReading = {
    ...level,
    ...(chosen === null ? {} : { month: chosen, months: 1, assumed: false }),
    ...(slut === null ? {} : { level: slut === 'ingen' ? null : slut }),
    reading: {
      ...reading,
      area: kommune === null ? reading.area : { value: kommune, spans: [], alternatives: [] },
      benefit: ydelse === null ? reading.benefit : { value: ydelse, spans: [], alternatives: [] },
    },
  };
  return forhold === null && mod === null
    ? found
    : held(found, forhold ?? relationIn(level), mod ?? wholeOf(level));
}

function held(level: LevelReading, relation: LevelRelation, whole: string): LevelReading {
  const alone = { ...level, other: null, relation: null, gap: null, superlative: null };
  if (relation === 'ingen') return alone;
  if (relation === 'over' || relation === 'under') {
    const its = level.other?.area === whole ? level.other.level : null;
    return { ...alone, other: { area: whole, level: its }, relation, gap: level.gap };
  }
  const own = level.reading.area?.value;
  // Kommuner are ranked in the country or in their own region.
  const within = own !== undefined && areaOf(own).region === whole ? whole : COUNTRY;
  const end = relation === 'hoejest' ? 'highest' : 'lowest';
  return { ...alone, superlative: { kind: 'rank', end, since: null, among: null, within } };
}

/** How the sentence holds it against another place. */
export function relationIn({ relation, superlative }: LevelReading): LevelRelation {
  if (superlative?.kind === 'rank') return superlative.end === 'highest' ? 'hoejest' : 'lavest';
  return relation ?? 'ingen';
}

export function wholeOf({ other, superlative }: LevelReading): string {
  return other?.area ?? superlative?.within ?? COUNTRY;
}

/** What a claim about a level cannot do without. `said`: a number or a comparison; `other`: a place that is another. */
export type NeededOfLevel = 'area' | 'municipality' | 'indicator' | 'said' | 'other';

/** What is still to be filled in, in the order of the form. */
export function missingOfLevel(level: LevelReading, { maal }: ClaimView): readonly NeededOfLevel[] {
  const area = level.reading.area?.value;
  const ranked = level.superlative?.kind === 'rank';
  return [
    ...(area === undefined
      ? ['area' as const]
      : ranked && areaOf(area).kind !== 'municipality'
        ? ['municipality' as const]
        : []),
    ...(maal === null && level.reading.indicator === null ? ['indicator' as const] : []),
    ...(area !== undefined && level.other?.area === area ? ['other' as const] : []),
    ...(level.level === null && level.other === null && level.superlative === null ? ['said' as const] : []),
  ];
}
