/** From the address to the answer: the sentence read, the fields, the figures, the check. */
import { useMemo } from 'react';
import { readClaim } from '../../claim/readClaim.ts';
import type { ListedEntry } from '../../domain/catalogue.ts';
import type { Claim } from '../../domain/claim.ts';
import type { ClaimReading } from '../../domain/claimReading.ts';
import { type Indicator, tablesOf } from '../../domain/indicator.ts';
import { findIndicator, indicatorOf } from '../../domain/indicatorRegistry.ts';
import type { OwnData } from '../../domain/ownData.ts';
import { type Month, monthOf } from '../../domain/period.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { partsFor } from '../../queries/catalogue.ts';
import { useOwnData } from '../../queries/useOwnData.ts';
import { type TablesState, useTables } from '../../queries/useTables.ts';
import { claimCheck } from '../../selectors/claimCheck.ts';
import { type ClaimFields, claimFields, claimOf } from '../../selectors/claimFields.ts';
import { availableMonths } from '../../selectors/comparison.ts';
import { type IndicatorData, indicatorData, type Tables } from '../../selectors/indicatorData.ts';
import { offersBenefit } from '../../selectors/offersBenefit.ts';
import { similarTo } from '../../selectors/similar.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { isUnsupported } from './fieldStates.ts';
import { type OtherReading, otherReadings } from './otherReadings.ts';

/** The table that similar kommuner are found by. */
const SIMILARITY = 'y25i01';
/** What is read before a sentence says what it is about. */
const USUAL = indicatorOf('langtidsledige-antal');
/** Made from that table: dates a claim about figures that are not here. */
const UNEMPLOYED = indicatorOf('ledige-antal');
/** Only until the figures are there: which indicator a sentence is about does not hang on it. */
const BEFORE_FIGURES: Month = monthOf(2026, 6);

export interface ClaimState {
  readonly own: OwnData | null;
  readonly entries: readonly ListedEntry[];
  readonly tables: Tables | null;
  readonly failed: TablesState['failed'];
  readonly reading: ClaimReading | null;
  readonly fields: ClaimFields;
  /** The reader's own indicator whose file is not here. */
  readonly lostIndicator: boolean;
  readonly indicator: Indicator;
  /** One benefit alone can be asked for. */
  readonly byBenefit: boolean;
  readonly newest: Month;
  /** Null while a field is missing, or where the kind of claim cannot be checked. */
  readonly claim: Claim | null;
  readonly unsupported: boolean;
  readonly data: IndicatorData | null;
  /** Null while the figures are on their way too. */
  readonly check: ClaimCheck | null;
  /** Other readings of the sentence, whose answer is another. */
  readonly others: readonly OtherReading[];
}

export function useClaim(view: ClaimView): ClaimState {
  const own = useOwnData();
  const first = useMemo(() => readingOf(view, BEFORE_FIGURES), [view]);
  const about = claimFields(view, first, BEFORE_FIGURES);
  const known =
    about.indicator === null
      ? USUAL
      : (findIndicator(about.indicator) ?? own?.indicators.find(({ id }) => id === about.indicator));
  const indicator = known ?? USUAL;
  const benefit = about.benefit ?? 'ialt';
  const { entries, tables, failed } = useTables(
    [...new Set([...tablesOf(indicator), SIMILARITY])],
    false,
    own,
    benefit !== 'ialt',
  );
  const waiting = benefit === 'ialt' && tablesOf(indicator).some((table) => partsFor(table) !== undefined);
  const offered = useMemo(() => tables !== null && offersBenefit(indicator, tables), [indicator, tables]);
  const data = useMemo(
    () => (tables === null ? null : indicatorData(indicator, offered ? benefit : 'ialt', tables)),
    [indicator, offered, benefit, tables],
  );
  const newest = useMemo(() => {
    const dated = data ?? (tables === null ? null : indicatorData(UNEMPLOYED, 'ialt', tables));
    return dated === null ? BEFORE_FIGURES : availableMonths(dated.value).last;
  }, [data, tables]);
  const reading = useMemo(() => readingOf(view, newest), [view, newest]);
  const fields = useMemo(() => claimFields(view, reading, newest), [view, reading, newest]);
  const unsupported = isUnsupported(view, reading);
  const claim = useMemo(
    () => (unsupported || view.art === 'niveau' ? null : claimOf(fields)),
    [unsupported, view.art, fields],
  );
  const check = useMemo(
    () =>
      claim === null || tables === null || known === undefined
        ? null
        : claimCheck(claim, indicator, data, similarTo(claim.area, tables), reading?.doubts),
    [claim, tables, known, indicator, data, reading],
  );
  const others = useMemo(
    () =>
      check === null || tables === null || reading === null
        ? []
        : otherReadings(view, reading, { newest, tables, own: check }, similarTo(check.claim.area, tables)),
    [view, reading, newest, tables, check],
  );
  return {
    ...{ own, entries, tables, failed, reading, fields, indicator, newest, claim, unsupported, data, check },
    others,
    lostIndicator: known === undefined && own !== null,
    byBenefit: offered || waiting,
  };
}

function readingOf({ tekst }: ClaimView, newest: Month): ClaimReading | null {
  if (tekst === null) return null;
  const reading = readClaim(tekst, { newest });
  // `lavere end i Odense` is no direction over time.
  return reading.doubts.includes('between-places') ? { ...reading, direction: null } : reading;
}
