/** The calculator: what fewer persons on benefit are worth, with the reader's own rates over those it starts with. */
import type { Benefit, Topic } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import type { MoneyFacts, PlaceboFacts, Range } from '../language/effectFacts.ts';
import { ASSUMPTIONS, moneyOf, municipalShare } from '../statistics/money.ts';
import type { EffectView } from '../viewState/effectView.ts';

type Chosen = Pick<EffectView, 'beloeb' | 'dagpenge' | 'kontanthjaelp' | 'refusion'>;

/**
 * Per cent the state pays back when the reader says nothing: of the long-term unemployed that of the last step, of others
 * the mean of the weeks of a first year.
 */
function usualRefund(topic: Topic): number {
  const share =
    topic === 'langtidsledighed' ? municipalShare(53, Number.POSITIVE_INFINITY) : municipalShare(1, 52);
  return Math.round(100 * (1 - share));
}

/** `placebo` null: the method has no answer, so nothing is said of what was saved. */
export function effectMoney(
  chosen: Chosen,
  { topic, benefit, start }: { readonly topic: Topic; readonly benefit: Benefit; readonly start: Month },
  placebo: PlaceboFacts | null,
): MoneyFacts {
  const { benefits } = ASSUMPTIONS;
  const dagpenge = chosen.dagpenge ?? benefits.dagpenge;
  const kontanthjaelp = chosen.kontanthjaelp ?? benefits.kontanthjaelp;
  const refund = chosen.refusion ?? usualRefund(topic);
  const rates =
    benefit === 'dagpenge'
      ? [dagpenge]
      : benefit === 'kontanthjaelp'
        ? [kontanthjaelp]
        : [dagpenge, kontanthjaelp];
  const range = placebo?.range ?? null;
  const known = range !== null && Number.isFinite(range.low) && Number.isFinite(range.high);
  // Below the comparison is fewer persons.
  const measured = known ? { low: -range.high, high: -range.low } : null;
  const fewer = placebo?.verdict === 'usual' && measured !== null ? withNone(measured) : measured;
  const result = moneyOf({
    personsFewer: fewer ?? { low: Number.NaN, high: Number.NaN },
    benefit: { low: Math.min(...rates), high: Math.max(...rates) },
    municipalShare: (100 - refund) / 100,
    ...(chosen.beloeb === null ? {} : { amountPerYear: chosen.beloeb }),
  });
  const ownRates =
    (benefit !== 'kontanthjaelp' && chosen.dagpenge !== null) ||
    (benefit !== 'dagpenge' && chosen.kontanthjaelp !== null);
  return {
    benefit,
    dagpenge,
    kontanthjaelp,
    refund,
    ratesYear: ownRates ? null : benefits.year,
    perPerson: result.perPerson,
    amount: chosen.beloeb,
    // Where the state pays all back, nothing can pay for it.
    breakEven: refund < 100 ? result.breakEvenPersons : null,
    fewer,
    saved: known ? result.saved : null,
    net: known ? result.net : null,
    start,
  };
}

/** A distance that is no more than usual may be none: kroner must not say more than the verdict. */
function withNone({ low, high }: Range): Range {
  return { low: Math.min(low, 0), high: Math.max(high, 0) };
}
