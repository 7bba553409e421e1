/** The change taken apart: country, similar municipalities, and a remainder that nothing here explains. */
import type { AreaCode } from '../../domain/area.ts';
import type { EffectSubject, LikenessBy, SplitFacts } from '../effectFacts.ts';
import { moreOrFewer } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
import { inPlace, placeName } from './places.ts';

export const splitTexts = {
  heading: 'How much happened everywhere?',
  country: 'As in the rest of the country',
  similar: 'Similar municipalities against it',
  own: 'Unexplained remainder',
  total: 'Change in all',
  axis: 'change in persons',
  similarHeading: 'The similar municipalities',
  columnArea: 'Municipality',
  howShort:
    'The split is plain arithmetic: three parts that add up to the change exactly. It does not say why the parts are as they are.',
  how: 'The country’s part is the municipality’s number before, times the relative change in the rest of the country without it. The similar municipalities’ part is the same number times the difference between their change together and the country’s. What remains is what those two do not explain. The parts are rounded to whole persons so that they still add up to the change. The approach is that of a shift-share analysis (Dunn 1960), with similar municipalities in the place of industries.',
};

/** The three parts in words. */
export function splitText({ area }: Pick<EffectSubject, 'area'>, split: SplitFacts): string {
  const country = moreOrFewer(split.country);
  const similar = moreOrFewer(split.similar);
  const own = moreOrFewer(split.own);
  const first =
    country === ''
      ? `Had it gone ${inPlace(area)} as in the rest of the country, the number would be the same.`
      : `Had it gone ${inPlace(area)} as in the rest of the country, there would be ${country}.`;
  const second =
    similar === ''
      ? 'Similar municipalities went as the country did.'
      : `Similar municipalities did not go as the country did: that amounts to ${similar}.`;
  const third =
    own === ''
      ? 'Nothing remains that happened here alone.'
      : `What remains is an unexplained ${own}: everything that happened here alone, chance included.`;
  return `${first} ${second} ${third}`;
}

/** `372 fewer from December 2014 to December 2016: …`, for the drawing's own summary. */
export function splitSummary(split: SplitFacts): string {
  const total = moreOrFewer(split.x1 - split.x0) || 'unchanged';
  const part = (persons: number): string => formatSigned(persons, 0);
  return `${total} from ${formatMonth(split.from)} to ${formatMonth(split.to)}: ${splitTexts.country.toLocaleLowerCase('en')} ${part(split.country)}, ${splitTexts.similar.toLocaleLowerCase('en')} ${part(split.similar)}, ${splitTexts.own.toLocaleLowerCase('en')} ${part(split.own)}.`;
}

/** `Rest of the country: −14.5 per cent. Similar municipalities together: −12.1 per cent.` */
export function growthText({ countryGrowth, similarGrowth }: SplitFacts): string {
  const percent = (growth: number): string => `${formatSigned(100 * growth, 1)} per cent.`;
  return `Rest of the country: ${percent(countryGrowth)} Similar municipalities together: ${percent(similarGrowth)}`;
}

const BY: Readonly<Record<LikenessBy, string>> = {
  'ledige-pct':
    'the size of the labour force, the unemployment rate in the 12 months before and the type of municipality',
  'langtidsledige-dst-pct':
    'the size of the labour force, the long-term unemployment rate in the 12 months before (Statistics Denmark) and the type of municipality',
  own: 'the number in the 12 months before and the type of municipality; figures for unemployment do not go back that far',
};

/** Who they are, and that they were chosen on earlier figures alone. */
export function similarText({ area, start }: EffectSubject, { by, leftOut }: SplitFacts): string {
  const left =
    leftOut.length === 0 ? '' : ` Without figures in both months and therefore left out: ${names(leftOut)}.`;
  return `Chosen on figures from before ${formatMonth(start)}: the nearest to ${placeName(area)} in ${BY[by]}.${left}`;
}

export function sizeHeading(by: LikenessBy): string {
  return by === 'own' ? 'Number' : 'Labour force, persons (approx.)';
}

export function levelHeading(by: LikenessBy): string {
  return by === 'langtidsledige-dst-pct' ? 'Long-term unemployed, %' : 'Unemployment, %';
}

/** No closer than it is known. */
export function sizeText(persons: number, by: LikenessBy): string {
  const step = by === 'own' ? 1 : persons >= 10_000 ? 100 : 10;
  return formatNumber(Math.round(persons / step) * step, 0);
}

export function levelText(percent: number): string {
  return Number.isNaN(percent) ? '–' : formatNumber(percent, 1);
}

function names(codes: readonly AreaCode[]): string {
  return formatList(codes.map(placeName));
}
