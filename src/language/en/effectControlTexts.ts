/** The comparison and the others: what the figures show, how they are read, how they are made. */
import type { ControlFacts, EffectSubject, PlaceboFacts } from '../effectFacts.ts';
import { formatList, formatMonth, formatMonthRange, formatNumber, fullStop } from './format.ts';
import { placeName } from './places.ts';

export const controlTexts = {
  heading: 'The municipality and the comparison',
  comparisonName: 'The comparison',
  gapHeading: 'The distance between them',
  gapName: 'Distance',
  start: 'start',
  heldOut: 'test',
  weightsHeading: 'What the comparison is made of',
  howShort:
    'The comparison is a fixed mixture of other municipalities, chosen so that it follows the municipality before the start, and carried on unchanged afterwards.',
  how: 'The method is called synthetic control (Abadie, Diamond and Hainmueller 2010). Each municipality’s figures are divided by their own mean before the start, so that size plays no part. Among the 20 that lay nearest, the weights are found, each nought or more and together 1, that give the smallest sum of squared distances before the start; a small penalty on large weights makes the solution the only one. Only the months before the start are used. If something else began in the municipality, or in one of the others, it is in the distance too.',
  placeboHeading: 'Is it unusual?',
  placeboName: 'Distance in per cent of the mean before the start',
  ratioName: 'Distance after the start compared with before',
  ratioAxis: 'times as large after as before',
  percentAxis: '%',
  allRatios: 'All municipalities, the largest distance first',
  greyLines: 'Grey lines: the other municipalities, each with a comparison of its own.',
  placeboShort:
    'The same calculation for municipalities that nobody asked about shows how large distances come by themselves.',
  placebo:
    'Each of the others gets a mixture of its own, as if it had begun in the same month, and the municipality itself is in none of them. The measure is the typical distance after the start (the root of the mean of the squares) divided by the typical one before, but at least the distance that chance gives with so few persons. It is compared with the 59 nearest in size (or 39 or 19), and their measures are brought to the municipality’s size, because large municipalities swing less. It is clear when the municipality is among the largest 5 per cent (Abadie et al. 2010 and 2015).',
  powerHeading: 'What the method can see',
  powerShort:
    'Small changes, and even large ones in small municipalities, cannot be told apart from chance by the method.',
  power:
    'In trials on simulated municipalities that swing as the published figures do, the method found a change of 20 per cent in 10–20 per cent of cases in the smaller two thirds of the municipalities and in 20–40 per cent in the largest; a change of 30 per cent in 25–45 per cent and in 55–70 per cent. Without any change it raised a false alarm in about 5 per cent. An answer within normal variation is therefore not an answer that nothing happened.',
};

/** `Aalborg and the comparison, July 2009–December 2016.` */
export function curvesCaption({ area }: EffectSubject, { firstMonth, lastMonth }: ControlFacts): string {
  return `${placeName(area)} and the comparison, ${formatMonthRange(firstMonth, lastMonth)}.`;
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
    limit === 'break' ? 'the rules change' : limit === 'gap' ? 'a month is missing' : '';
  const [before, after] = [why(limits.limitBefore), why(limits.limitAfter)];
  const parts = [
    ...(before === '' ? [] : [`before ${formatMonth(firstMonth)} ${before}`]),
    ...(after === '' ? [] : [`after ${formatMonth(lastMonth)} ${after}`]),
  ];
  if (parts.length === 0) return '';
  return `Only the months ${formatMonthRange(firstMonth, lastMonth)} are used: ${formatList(parts)}.`;
}

/** How well the two went together before. */
export function followText({ area }: EffectSubject, { beforePercent, monthsBefore }: ControlFacts): string {
  return `In the ${monthsBefore} months before the start, ${placeName(area)} and the comparison were typically ${closePercent(beforePercent)} apart.`;
}

/** How well it foretold the months it had not seen. */
export function fitText({ start }: EffectSubject, { heldOutPercent, heldOutFrom }: ControlFacts): string {
  return `A test: made without the months ${formatMonthRange(heldOutFrom, start - 1)}, the mixture predicts them with a typical error of ${closePercent(heldOutPercent)}. Above 30 per cent the method would not answer.`;
}

function closePercent(value: number): string {
  return `${formatNumber(value, value < 10 ? 1 : 0)} per cent`;
}

/** `67 per cent`; below a half per cent `under 1 per cent`. */
export function weightText(weight: number): string {
  const percent = 100 * weight;
  return percent < 0.5 ? 'under 1%' : `${formatNumber(percent, 0)}%`;
}

/** The many small ones, told together. */
export function otherWeights(count: number, weight: number): string {
  return `${count === 1 ? '1 other' : `${count} others`}, together ${weightText(weight)}`;
}

/** The heaviest in a sentence. */
export function weightsSummary(donors: ControlFacts['donors']): string {
  const first = donors.slice(0, 3).map(({ area, weight }) => `${placeName(area)} ${weightText(weight)}`);
  return fullStop(`The heaviest: ${formatList(first)}`);
}

/** The picture of the others in words. */
export function placeboSummary({ area }: EffectSubject, { smaller, of }: PlaceboFacts): string {
  return `${placeName(area)} and ${of} other municipalities: the distance is larger than in ${smaller} of ${of}.`;
}

/** Who is not in the picture, and why; empty when all are. */
export function passedOver({ poorFit, leftOut }: PlaceboFacts): string {
  const parts = [
    ...(poorFit === 0
      ? []
      : [`${formatNumber(poorFit, 0)} whose figures could not be followed well enough before the start`]),
    ...(leftOut === 0 ? [] : [`${formatNumber(leftOut, 0)} without figures in one of the months`]),
  ];
  return parts.length === 0 ? '' : `Not included: ${formatList(parts)}.`;
}

export function ratioText(name: string, ratio: number): string {
  return `${name}: ${formatNumber(ratio, 1)}`;
}

/** A tick of an axis of ratios: `2`, `0.5`. */
export function ratioTick(ratio: number): string {
  return formatNumber(ratio, ratio < 1 ? 1 : 0);
}

/** `−8%`, of the own mean before. */
export function gapPercentText(percent: number): string {
  return `${formatNumber(percent, 0)}%`;
}
