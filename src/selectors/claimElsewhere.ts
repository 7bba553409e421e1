/** (4) and (5) of a claim: other places, and the usual swings. */

import type { AreaCode } from '../domain/area.ts';
import { COUNTRY } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimElsewhere, ClaimSwings, WindowChange } from '../language/claimFacts.ts';
import { rank, tiedWith } from '../statistics/rank.ts';
import { compareRates } from '../statistics/rateRatio.ts';
import { defaultCompareView } from '../viewState/compareView.ts';
import { rowFor } from './areaRows.ts';
import { changeVerdicts } from './changeVerdicts.ts';
import { changeIn, changeOf, sizeOf } from './claimData.ts';
import { comparison } from './comparison.ts';
import { personsOf, planSwings } from './goalSwings.ts';
import { groupValue } from './groupValue.ts';
import type { IndicatorData } from './indicatorData.ts';

/** The same window in the country, the region and similar kommuner, and the place among all of its kind. */
export function claimElsewhere(
  claim: Claim,
  data: IndicatorData,
  similar: readonly AreaCode[] | null,
): ClaimElsewhere {
  const { from, to, area } = claim;
  const { kind, region } = areaOf(area);
  const change = (code: AreaCode): WindowChange =>
    changeIn(rowFor(code, data).values, data.value.firstMonth, from, to);
  const known = <T extends WindowChange>(found: T): T | null => (Number.isNaN(found.points) ? null : found);
  const group = (members: readonly AreaCode[]): WindowChange =>
    changeOf(groupValue(members, data, from), groupValue(members, data, to));
  return {
    country: area === COUNTRY ? null : known(change(COUNTRY)),
    region: kind === 'municipality' && region !== null ? known({ ...change(region), code: region }) : null,
    similar: similar === null || similar.length === 0 ? null : known({ ...group(similar), members: similar }),
    rank: rankOf(claim, data, change),
  };
}

function rankOf(
  { area, direction }: Claim,
  { indicator }: IndicatorData,
  change: (code: AreaCode) => WindowChange,
): ClaimElsewhere['rank'] {
  const { kind } = areaOf(area);
  const peers = kind === 'municipality' ? municipalities : kind === 'region' ? regions : [];
  const at = peers.findIndex(({ code }) => code === area);
  if (at < 0) return null;
  const sizes = peers.map(({ code }) => sizeOf(change(code), indicator));
  const table = rank(sizes, direction === 'fald' ? 'ascending' : 'descending');
  const place = table.ranks[at] ?? 0;
  return place === 0 ? null : { place, of: table.count, ties: tiedWith(table, at) };
}

/** Whether the change is more than the area's figures usually swing, and unlike the others' change. */
export function claimSwings(claim: Claim, data: IndicatorData): ClaimSwings {
  const { area, indicator, benefit, from, to } = claim;
  const { values } = rowFor(area, data);
  const change = changeIn(values, data.value.firstMonth, from, to);
  const compared = comparison(data, {
    ...defaultCompareView,
    maal: indicator,
    ydelse: benefit,
    omr: [area],
    fra: { kind: 'month', month: from },
    til: { kind: 'month', month: to },
  });
  const line = { code: area, name: areaOf(area).name, slot: 0 };
  const [others] =
    area === COUNTRY ? [] : changeVerdicts(compared, [line], { from: { kind: 'month', month: from }, to });
  const persons = (value: number): number => personsOf(value, area, to, data);
  return {
    chance: compareRates({ x1: persons(change.end), n1: 1, x2: persons(change.start), n2: 1, phi: 1 })
      .verdict,
    own: planSwings(change.end, change.start, area, to, to - from, data),
    others: others ?? null,
    season: (to - from) % 12 === 0 ? null : otherYears(values, claim, data),
  };
}

/** The same two calendar months of other years; null unless at least half of them moved the same way. */
function otherYears(
  values: ArrayLike<number>,
  { from, to }: Pick<Claim, 'from' | 'to'>,
  { value: { firstMonth, monthCount } }: IndicatorData,
): ClaimSwings['season'] {
  const own = changeIn(values, firstMonth, from, to).points;
  const reach = Math.ceil(monthCount / 12);
  const others = Array.from({ length: 2 * reach + 1 }, (_, i) => 12 * (i - reach))
    .filter((shift) => shift !== 0)
    .map((shift) => changeIn(values, firstMonth, from + shift, to + shift).points)
    .filter((points) => !Number.isNaN(points));
  const same = others.filter((points) => points * own > 0).length;
  return same > 0 && 2 * same >= others.length ? { years: others.length, same } : null;
}
