/** The comparison and the others: what the figures show, how they are read, how they are made. */
import type { ControlFacts, EffectSubject, PlaceboFacts } from './effectFacts.ts';
import { formatList, formatMonth, formatMonthRange, formatNumber, fullStop } from './format.ts';
import { placeName } from './places.ts';

export const controlTexts = {
  heading: 'Kommunen og sammenligningen',
  comparisonName: 'Sammenligningen',
  gapHeading: 'Afstanden mellem dem',
  gapName: 'Afstand',
  start: 'start',
  heldOut: 'prøve',
  weightsHeading: 'Hvem sammenligningen er lavet af',
  howShort:
    'Sammenligningen er en fast blanding af andre kommuner, valgt så den følger kommunen før starten, og ført uændret videre efter.',
  how: 'Metoden hedder syntetisk kontrol (Abadie, Diamond og Hainmueller 2010). Hver kommunes tal deles med dens eget gennemsnit før starten, så størrelsen ikke spiller ind. Af de 20, der lå nærmest, findes de vægte, nul eller større og tilsammen 1, som giver den mindste kvadratsum af afstande før starten; en lille straf for store vægte gør løsningen entydig. Kun månederne før starten er brugt. Var noget andet begyndt i kommunen, eller i en af de andre, er det med i afstanden.',
  placeboHeading: 'Er det usædvanligt?',
  placeboName: 'Afstand i pct. af gennemsnittet før starten',
  ratioName: 'Afstand efter starten i forhold til før',
  ratioAxis: 'gange så stor efter som før',
  percentAxis: 'pct.',
  allRatios: 'Alle kommuner, den største afstand først',
  greyLines: 'Grå linjer: de andre kommuner, hver med sin egen sammenligning.',
  placeboShort:
    'Den samme beregning for kommuner, der ikke er spurgt om, viser, hvor store afstande der kommer af sig selv.',
  placebo:
    'Hver af de andre får sin egen blanding, som om den var begyndt i samme måned, og kommunen selv er ikke med i nogen af dem. Målet er den typiske afstand efter starten (kvadratroden af gennemsnittet af kvadraterne) delt med den typiske før, dog mindst den afstand, tilfældigheder giver med så få personer. Der sammenlignes med de 59 nærmeste i størrelse (eller 39 eller 19), og deres tal regnes om til kommunens størrelse, fordi store kommuner svinger mindre. Tydeligt er det, når kommunen er blandt de 5 pct. største (Abadie m.fl. 2010 og 2015).',
  powerHeading: 'Hvad metoden kan se',
  powerShort: 'Små ændringer, og selv store i små kommuner, kan metoden ikke skille fra tilfældigheder.',
  power:
    'I prøver på simulerede kommuner, der svinger som de offentliggjorte tal, fandt metoden en ændring på 20 pct. i 10–20 pct. af tilfældene i de mindste to tredjedele af kommunerne og i 20–40 pct. i de største; en ændring på 30 pct. i 25–45 pct. og i 55–70 pct. Uden nogen ændring slog den fejlagtigt ud i omkring 5 pct. Et svar inden for de normale udsving er derfor ikke et svar om, at der ikke er sket noget.',
} as const;

/** `Aalborg og sammenligningen, juli 2009–december 2016`. */
export function curvesCaption({ area }: EffectSubject, { firstMonth, lastMonth }: ControlFacts): string {
  return `${placeName(area)} og sammenligningen, ${formatMonthRange(firstMonth, lastMonth)}.`;
}

/** The two curves in words, for those who cannot see them. */
export function curvesSummary(subject: EffectSubject, facts: ControlFacts, gap: string): string {
  return `${curvesCaption(subject, facts)} ${gap}`;
}

/** Which months are used where fewer are than there are; empty when all are. */
export function windowText(
  { firstMonth, lastMonth }: ControlFacts,
  limits: { readonly limitBefore: string; readonly limitAfter: string },
): string {
  const why = (limit: string): string =>
    limit === 'break' ? 'skifter reglerne' : limit === 'gap' ? 'mangler en måned' : '';
  const [before, after] = [why(limits.limitBefore), why(limits.limitAfter)];
  const parts = [
    ...(before === '' ? [] : [`før ${formatMonth(firstMonth)} ${before}`]),
    ...(after === '' ? [] : [`efter ${formatMonth(lastMonth)} ${after}`]),
  ];
  if (parts.length === 0) return '';
  return `Kun månederne ${formatMonthRange(firstMonth, lastMonth)} er brugt: ${formatList(parts)}.`;
}

/** How well the two went together before. */
export function followText({ area }: EffectSubject, { beforePercent, monthsBefore }: ControlFacts): string {
  return `I de ${monthsBefore} måneder før starten lå ${placeName(area)} og sammenligningen typisk ${closePercent(beforePercent)} fra hinanden.`;
}

/** How well it foretold the months it had not seen. */
export function fitText({ start }: EffectSubject, { heldOutPercent, heldOutFrom }: ControlFacts): string {
  return `En prøve: laves blandingen uden månederne ${formatMonthRange(heldOutFrom, start - 1)}, rammer den dem med en typisk fejl på ${closePercent(heldOutPercent)} Over 30 pct. ville metoden ikke svare.`;
}

function closePercent(value: number): string {
  return `${formatNumber(value, value < 10 ? 1 : 0)} pct.`;
}

/** `67 pct.`; below a half per cent `under 1 pct.`. */
export function weightText(weight: number): string {
  const percent = 100 * weight;
  return percent < 0.5 ? 'under 1 pct.' : `${formatNumber(percent, 0)} pct.`;
}

/** The many small ones, told together. */
export function otherWeights(count: number, weight: number): string {
  return `${count === 1 ? '1 anden' : `${count} andre`}, tilsammen ${weightText(weight)}`;
}

/** The heaviest in a sentence. */
export function weightsSummary(donors: ControlFacts['donors']): string {
  const first = donors.slice(0, 3).map(({ area, weight }) => `${placeName(area)} ${weightText(weight)}`);
  return fullStop(`De tungeste: ${formatList(first)}`);
}

/** The picture of the others in words. */
export function placeboSummary({ area }: EffectSubject, { smaller, of }: PlaceboFacts): string {
  return `${placeName(area)} og ${of} andre kommuner: afstanden er større end i ${smaller} af ${of}.`;
}

/** Who is not in the picture, and why; empty when all are. */
export function passedOver({ poorFit, leftOut }: PlaceboFacts): string {
  const parts = [
    ...(poorFit === 0
      ? []
      : [`${formatNumber(poorFit, 0)}, hvis tal ikke kunne følges godt nok før starten`]),
    ...(leftOut === 0 ? [] : [`${formatNumber(leftOut, 0)}, der mangler tal i en af månederne`]),
  ];
  return parts.length === 0 ? '' : `Ikke med: ${formatList(parts)}.`;
}

export function ratioText(name: string, ratio: number): string {
  return `${name}: ${formatNumber(ratio, 1)}`;
}
/** A tick of an axis of ratios: `2`, `0,5`. */
export function ratioTick(ratio: number): string {
  return formatNumber(ratio, ratio < 1 ? 1 : 0);
}

/** `−8 pct.`, of the own mean before. */
export function gapPercentText(percent: number): string {
  return `${formatNumber(percent, 0)} pct.`;
}
