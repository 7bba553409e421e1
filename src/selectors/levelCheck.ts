/** Is a sentence about how high a number is true? Against the figures of its month, and of the months around. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { ClaimVerdict } from '../domain/claim.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { LevelReading } from '../domain/levelReading.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { ClaimOutcome } from '../language/claimFacts.ts';
import type { LevelBut, LevelCheck, LevelNearby } from '../language/levelFacts.ts';
import type { PairVerdictFacts } from '../language/verdicts.ts';
import { defaultCompareView } from '../viewState/compareView.ts';
import { rowFor } from './areaRows.ts';
import { numbersUnclear } from './claimData.ts';
import { availableMonths, comparison } from './comparison.ts';
import type { IndicatorData } from './indicatorData.ts';
import { levelParts, relationOf } from './levelParts.ts';
import { meanAt, placeOf, rankIn, recordOf } from './levelPlaces.ts';
import { pairVerdict } from './pairVerdict.ts';

/** Months that are looked at before and after the one that was said. */
const BEFORE = 12;
const AFTER = 6;
/** True in fewer than so many of them, it hangs on the month. */
const FRAGILE = 0.8;
/** A share of fewer persons says little. */
const FEWEST_PERSONS = 10;

/** `data` must be that of the indicator, in the benefit where the files have it; null without files. Never throws. */
export function levelCheck(
  level: LevelReading,
  indicator: Indicator,
  data: IndicatorData | null,
): LevelCheck {
  const area = level.reading.area?.value ?? COUNTRY;
  const benefit = level.reading.benefit.value;
  const months = Array.from({ length: level.months }, (_, back) => level.month - back);
  const asked = [area, ...(level.other === null ? [] : [level.other.area])];
  const unclearArea =
    asked.find((code) => numbersUnclear({ area: code, benefit }, months, data) !== null) ?? area;
  const shared = { level, area, indicator, benefit, unclearArea };
  const unclear = numbersUnclear({ area: unclearArea, benefit }, months, data);
  if (unclear !== null || data === null)
    return {
      ...shared,
      ...NOTHING,
      unclear: unclear ?? { kind: 'not-in-files' },
      verdict: 'kan-ikke-afgoeres',
    };
  const value = meanAt(area, level, data);
  const other = level.other === null ? Number.NaN : meanAt(level.other.area, level, data);
  const parts = levelParts(level, value, other, data);
  const relation = relationOf(level, value, other, indicator);
  const ranked = rankIn(level, area, data);
  const record = recordOf(level, area, data);
  const outcome = worst([
    ...parts.map((part) => part.outcome),
    ...(relation === null ? [] : [relation === 'holds' ? ('holds' as const) : ('fails' as const)]),
    ...(ranked === null ? [] : [ranked.holds ? ('holds' as const) : ('fails' as const)]),
    ...(record === null ? [] : [record.beaten === null ? ('holds' as const) : ('fails' as const)]),
  ]);
  const nearby = level.months === 1 && level.superlative === null ? nearbyOf(level, area, data) : null;
  const dependsOnMonth = outcome === 'fails' && level.assumed && (nearby?.holds ?? 0) > 0;
  const unreached = outcome !== 'fails' && record !== null && record.first > (level.superlative?.since ?? 0);
  const pair =
    level.months === 1 && level.other !== null ? pairOf(area, level.other.area, level.month, data) : null;
  const persons = isCount(indicator.unit) ? Number.NaN : personsIn(area, level.month, data);
  const buts =
    outcome === 'fails' || unreached
      ? []
      : butsOf({
          level,
          indicator,
          outcome,
          value,
          persons,
          nearby,
          pair,
          relation,
          rank: ranked,
        });
  const verdict: ClaimVerdict =
    dependsOnMonth || unreached
      ? 'kan-ikke-afgoeres'
      : outcome === 'fails'
        ? 'stemmer-ikke'
        : buts.length > 0
          ? 'stemmer-men'
          : 'stemmer';
  const { kind, region } = areaOf(area);
  return {
    ...shared,
    ...{ verdict, value, persons, other, parts, relation, nearby, dependsOnMonth, pair, buts },
    rank: ranked,
    record,
    unclear: unreached ? { kind: 'before', first: record.first } : null,
    place: kind === 'municipality' ? placeOf(area, level, data) : null,
    country: area === COUNTRY ? Number.NaN : meanAt(COUNTRY, level, data),
    region:
      kind === 'municipality' && region !== null
        ? { code: region, value: meanAt(region, level, data) }
        : null,
    newest: level.month === availableMonths(data.value).last,
  };
}

const NOTHING = {
  ...{ value: Number.NaN, persons: Number.NaN, other: Number.NaN, parts: [], relation: null, rank: null },
  ...{ record: null, nearby: null, dependsOnMonth: false, place: null, country: Number.NaN, region: null },
  ...{ pair: null, newest: false, buts: [] },
} as const;

function worst(outcomes: readonly ClaimOutcome[]): ClaimOutcome {
  return outcomes.includes('fails') ? 'fails' : outcomes.includes('near') ? 'near' : 'holds';
}

function personsIn(code: AreaCode, month: Month, data: IndicatorData): number {
  return rowFor(code, data).persons?.[month - data.value.firstMonth] ?? Number.NaN;
}

/** The same sentence in the months around. */
function nearbyOf(level: LevelReading, area: AreaCode, data: IndicatorData): LevelNearby | null {
  const found: {
    readonly month: Month;
    readonly value: number;
    readonly holds: boolean;
    readonly way: boolean;
  }[] = [];
  for (let month = level.month - BEFORE; month <= level.month + AFTER; month++) {
    if (month === level.month) continue;
    const there = { ...level, month };
    const value = meanAt(area, there, data);
    const other = level.other === null ? Number.NaN : meanAt(level.other.area, there, data);
    if (Number.isNaN(value) || (level.other !== null && Number.isNaN(other))) continue;
    const relation = relationOf(level, value, other, data.indicator);
    const parts = levelParts(there, value, other, data);
    const way = relation === null || relation === 'holds';
    const holds = way && parts.every(({ outcome }) => outcome !== 'fails');
    found.push({ month, value, holds, way });
  }
  if (found.length === 0) return null;
  const byValue = found.toSorted((a, b) => a.value - b.value);
  const holding = found.filter(({ holds }) => holds);
  return {
    ...{ of: found.length, holds: holding.length, newest: holding.at(-1)?.month ?? null },
    way: found.filter(({ way }) => way).length,
    ...{ low: byValue[0]!, high: byValue.at(-1)! },
  };
}

/** Whether the difference is more than chance and usual swings; null where it cannot be asked. */
function pairOf(area: AreaCode, other: AreaCode, month: Month, data: IndicatorData): PairVerdictFacts | null {
  const { kind } = areaOf(other);
  const compared = comparison(data, {
    ...defaultCompareView,
    ...{ maal: data.indicator.id, ydelse: data.benefit, til: { kind: 'month', month } },
    omr: kind === 'municipality' ? [area, other] : [area],
    mod: other === COUNTRY ? 'landet' : 'region',
  });
  const first = compared.selected.find(({ code }) => code === area);
  const second = compared.selected.find(({ code }) => code === other) ?? compared.benchmark;
  return first === undefined || second?.code !== other ? null : pairVerdict(compared, first, second);
}

interface Answers
  extends Pick<
    LevelCheck,
    'level' | 'indicator' | 'value' | 'persons' | 'nearby' | 'pair' | 'relation' | 'rank'
  > {
  readonly outcome: ClaimOutcome;
}

function butsOf({
  level,
  indicator,
  outcome,
  value,
  persons,
  nearby,
  pair,
  relation,
  rank: ranked,
}: Answers): readonly LevelBut[] {
  const { doubts } = level.reading;
  const counted = isCount(indicator.unit);
  const few = counted ? level.gap?.kind === 'percent' && value < FEWEST_PERSONS : persons < FEWEST_PERSONS;
  const found: readonly (readonly [LevelBut, boolean])[] = [
    ['near', outcome === 'near'],
    ['cause', doubts.includes('cause')],
    ['into-work', doubts.includes('into-work')],
    ['among', ranked?.vague === true],
    ['tied', ranked !== null && ranked.ties > 0 && level.superlative?.among === null],
    ['close', ranked !== null && ranked.ties === 0 && ranked.clear === false],
    ['counts', counted && level.other !== null],
    ['chance', relation !== null && pair?.verdict === 'usual'],
    ['month', relation !== null && nearby !== null && nearby.way < FRAGILE * nearby.of],
    ['few-persons', few],
  ];
  return found.filter(([, applies]) => applies).map(([but]) => but);
}
