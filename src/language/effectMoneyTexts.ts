/** The calculator: an example in kroner under rates that the reader can change. */

import { yearOf } from '../domain/period.ts';
import { moreOrFewer } from './differenceText.ts';
import type { EffectSubject, MoneyFacts, Range } from './effectFacts.ts';
import { formatMonth, formatNumber } from './format.ts';
import { benefitTexts } from './indicatorTexts.ts';
import { placeName } from './places.ts';

export const moneyTexts = {
  heading: 'Hvad er det værd i kroner?',
  mark: 'Regneeksempel',
  formHeading: 'Forudsætninger, som du kan ændre',
  dagpenge: 'Dagpenge, kr. om måneden',
  kontanthjaelp: 'Kontanthjælp, kr. om måneden',
  refund: 'Statens refusion, pct.',
  rateUnclear: 'Skriv et helt beløb i kroner om måneden, fx 12.326.',
  refundUnclear: 'Skriv et helt tal fra 0 til 100.',
  usual: 'Tilbage til udgangspunktet',
  noAmount: 'Skriv beløbet om året ovenfor, så regnes det ud, hvor mange færre på ydelse der skal til.',
  quote: 'Til at citere',
  copy: 'Kopiér sætningen',
  howShort: 'Personer gange kommunens egen udgift til ydelsen; intet andet er med.',
  how: 'Udgangspunktet er Beskæftigelsesministeriets satser for 2024: kontanthjælp fra 30 år uden børn 12.326 kr. og højeste dagpenge 20.359 kr. om måneden. Satserne ændres hver januar, og kontanthjælpen blev lagt om i juli 2025. Staten refunderer 80 pct. de første 4 uger, 40 pct. til uge 26, 30 pct. til uge 52 og 20 pct. derefter (lov nr. 994 af 30. august 2015, fra 2016); for langtidsledige regnes med de 20 pct., for andre med gennemsnittet af et første år. Budgetgarantien og bloktilskuddet er ikke med, og heller ikke aktivering, skat, eller hvad personerne lever af i stedet. Færre på én ydelse kan være flere på en anden. Spændet er afstanden til sammenligningen, fratrukket det udsving, som 9 af 10 andre kommuner holder sig inden for, regnet om til kommunens størrelse.',
  oldRules: 'Starten ligger før 2016, da andre regler for refusion gjaldt.',
} as const;

/** `10 mio. kr.`, `2,5 mio. kr.`, `750.000 kr.`; to the nearest thousand from 10,000. */
function kroner(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 999_500)
    return `${formatNumber(amount / 1_000_000, Number.isInteger(amount / 1_000_000) ? 0 : 1)} mio. kr.`;
  const step = size >= 10_000 ? 1000 : 1;
  return `${formatNumber(Math.round(amount / step) * step, 0)} kr.`;
}

/** What was typed into the form before: `10 mio.`, `750.000`. */
export function amountForField(amount: number): string {
  return amount >= 1_000_000 && amount % 100_000 === 0
    ? `${formatNumber(amount / 1_000_000, amount % 1_000_000 === 0 ? 0 : 1)} mio.`
    : formatNumber(amount, 0);
}

/** What one person on benefit costs the kommune for a year. */
export function perPersonText({ benefit, perPerson, refund, ratesYear }: MoneyFacts): string {
  const rates = ratesYear === null ? 'dine satser' : `satser fra ${ratesYear}`;
  const who = benefit === 'ialt' ? 'kontanthjælp eller dagpenge' : benefitTexts[benefit];
  return `Én fuldtidsperson på ${who} koster kommunen ${span(perPerson, kroner)} om året (${rates}, statens refusion ${refund} pct.).`;
}

/** How many fewer would pay for the amount. */
export function breakEvenText({ amount, breakEven }: MoneyFacts): string | null {
  if (amount === null || breakEven === null) return null;
  const { low, high } = breakEven;
  // People come whole: as many as are at least needed.
  const whole = { low: Math.ceil(low - 1e-9), high: Math.ceil(high - 1e-9) };
  return `${kroner(amount)} om året er tjent ind, hvis ${changed(whole, -1)} er på ydelse hele året.`;
}

/** What the distance from the comparison is worth; null without one. */
export function savedText({ fewer, saved }: MoneyFacts): string | null {
  if (fewer === null || saved === null) return null;
  const { low, high } = fewer;
  if (low > 0)
    return `Afstanden til sammenligningen svarer, når udsving er trukket fra, til ${changed(fewer, -1)} på ydelse, eller ${span(saved, kroner)} om året, som kommunen ikke betaler.`;
  if (high < 0)
    return `Afstanden til sammenligningen svarer, når udsving er trukket fra, til ${changed({ low: -high, high: -low }, 1)} på ydelse, eller ${span({ low: -saved.high, high: -saved.low }, kroner)} om året, som kommunen betaler mere.`;
  return `Afstanden til sammenligningen ligger, når udsving regnes med, mellem ${changed({ low: Math.abs(low), high: Math.abs(low) }, 1)} og ${changed({ low: high, high }, -1)} på ydelse: fra ${kroner(Math.abs(saved.low))} mere til ${kroner(saved.high)} mindre om året. Tallene kan altså ikke sige, om der er sparet noget.`;
}

/** The amount taken off; null without an amount or a distance. */
export function netText({ amount, net }: MoneyFacts): string | null {
  if (amount === null || net === null) return null;
  const { low, high } = net;
  if (low >= 0)
    return `Når ${kroner(amount)} om året er betalt, er der ${span(net, kroner)} om året tilbage.`;
  if (high <= 0)
    return `Det dækker ikke de ${kroner(amount)} om året: der mangler ${span({ low: -high, high: -low }, kroner)} om året.`;
  return `Når ${kroner(amount)} om året er betalt, ligger resultatet mellem ${kroner(-low)} i minus og ${kroner(high)} i plus om året.`;
}

/** One sentence with all that makes it true. */
export function moneyQuote({ area, start }: EffectSubject, facts: MoneyFacts): string {
  const parts = [perPersonText(facts), breakEvenText(facts), savedText(facts), netText(facts)].filter(
    (text) => text !== null,
  );
  return `${moneyTexts.mark} (${placeName(area)}, fra ${formatMonth(start)}): ${parts.join(' ')} Budgetgaranti og bloktilskud er ikke med.`;
}

/** What must be known of the rates. */
export function moneyCautions({ start }: MoneyFacts): readonly string[] {
  return yearOf(start) < 2016 ? [moneyTexts.oldRules] : [];
}

function span({ low, high }: Range, text: (value: number) => string): string {
  const [from, to] = [text(low), text(high)];
  return from === to
    ? from
    : `${from.replace(/ (?:mio\. )?kr\.$/, (unit) => (to.endsWith(unit) ? '' : unit))}–${to}`;
}

/** `52–85 færre`, `én mere`, `ingen flere`; `sign` −1 for fewer. */
function changed({ low, high }: Range, sign: 1 | -1): string {
  const [from, to] = [formatNumber(low, 0), formatNumber(high, 0)];
  if (from === '0' && to !== '0') return `op til ${moreOrFewer(sign * high)}`;
  if (from !== to) return `${from}–${to} ${sign < 0 ? 'færre' : 'flere'}`;
  return moreOrFewer(sign * high) || `ingen ${sign < 0 ? 'færre' : 'flere'}`;
}
