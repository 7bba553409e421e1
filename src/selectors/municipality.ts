/** Everything one kommune's page is made of: the comparisons of its topics, each worked out once. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { KnownIndicatorId } from '../domain/indicator.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { defaultCompareView } from '../viewState/compareView.ts';
import { NO_COMPANIES } from './areaRows.ts';
import { type Comparison, comparison } from './comparison.ts';
import { indicatorData, type Tables } from './indicatorData.ts';
import { type Ranking, ranking } from './ranking.ts';
import { companyOf } from './similar.ts';

/** An indicator with the kommune (or its region, where that is all there is) chosen and the country beside it. */
export interface Topic {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
}

export interface Municipality {
  readonly code: AreaCode;
  readonly share: Topic | null;
  readonly count: Topic | null;
  readonly rate: Topic | null;
  readonly unemployed: Topic | null;
  readonly graduates: Topic | null;
  readonly weeks: Topic | null;
  /** Kommuner like it; null when the figures for finding them are not at hand. */
  readonly similar: readonly AreaCode[] | null;
  /** Whether any of them is of a like size, so that their figure is one to hold its own against. */
  readonly alike: boolean;
}

/** The tables a page is made of; those that are missing leave their topics out. */
export const MUNICIPALITY_TABLES = ['y25i09', 'y25i01', 'y01dia02', 'y01a27'] as const;

export function municipality(code: AreaCode, tables: Tables): Municipality {
  const company = areaOf(code).kind === 'municipality' ? companyOf(code, tables) : null;
  return {
    code,
    share: topic('langtidsledige-andel', code, tables),
    count: topic('langtidsledige-antal', code, tables),
    rate: topic('ledige-pct', code, tables),
    unemployed: topic('ledige-antal', code, tables),
    graduates: topic('dimittender-andel', code, tables),
    weeks: topic('varighed-uger', code, tables),
    similar: company?.similar ?? null,
    alike: company?.alike === true,
  };
}

/** The country by itself, for the front page. */
export function countryTopics(tables: Tables): Municipality {
  return municipality(COUNTRY, tables);
}

function topic(id: KnownIndicatorId, code: AreaCode, tables: Tables): Topic | null {
  const data = indicatorData(indicatorOf(id), 'ialt', tables);
  if (data === null) return null;
  const compared = comparison(data, { ...defaultCompareView, maal: id, omr: [code] }, NO_COMPANIES);
  let ranked: Ranking | null = null;
  return {
    comparison: compared,
    // Many topics are shown without their places.
    get ranking() {
      ranked ??= ranking(compared);
      return ranked;
    },
  };
}
