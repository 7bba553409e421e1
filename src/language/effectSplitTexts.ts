/** The change taken apart: country, similar kommuner, and a remainder that nothing here explains. */
import type { AreaCode } from '../domain/area.ts';
import { moreOrFewer } from './differenceText.ts';
import type { EffectSubject, LikenessBy, SplitFacts } from './effectFacts.ts';
import { formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
import { inPlace, placeName } from './places.ts';

export const splitTexts = {
  heading: 'Hvor meget skete overalt?',
  country: 'Som i resten af landet',
  similar: 'Lignende kommuner mod landet',
  own: 'Uforklaret rest',
  total: 'Ændring i alt',
  axis: 'ændring i personer',
  similarHeading: 'De lignende kommuner',
  columnArea: 'Kommune',
  howShort:
    'Opdelingen er ren regning: tre dele, der giver ændringen helt præcist. Den siger ikke, hvorfor delene er, som de er.',
  how: 'Landets del er kommunens antal før gange den relative ændring i resten af landet, uden kommunen selv. De lignende kommuners del er det samme antal gange forskellen mellem deres ændring tilsammen og landets. Resten er det, de to ikke forklarer. Delene er rundet til hele personer, så de stadig giver ændringen. Fremgangsmåden er som i en shift-share-analyse (Dunn 1960), med lignende kommuner i stedet for brancher.',
} as const;

/** The three parts in words. */
export function splitText({ area }: Pick<EffectSubject, 'area'>, split: SplitFacts): string {
  const country = moreOrFewer(split.country);
  const similar = moreOrFewer(split.similar);
  const own = moreOrFewer(split.own);
  const first =
    country === ''
      ? `Var det gået ${inPlace(area)} som i resten af landet, ville antallet være det samme.`
      : `Var det gået ${inPlace(area)} som i resten af landet, ville der være ${country}.`;
  const second =
    similar === ''
      ? 'I lignende kommuner gik det som i landet.'
      : `I lignende kommuner gik det anderledes end i landet: det svarer til ${similar}.`;
  const third =
    own === ''
      ? 'Der er ikke noget tilbage, som kun skete her.'
      : `Tilbage er en uforklaret rest på ${own}: alt, der kun skete her, også tilfældigheder.`;
  return `${first} ${second} ${third}`;
}

/** `372 færre i alt fra december 2014 til december 2016`, for the drawing's own summary. */
export function splitSummary(split: SplitFacts): string {
  const total = moreOrFewer(split.x1 - split.x0) || 'uændret';
  const part = (persons: number): string => formatSigned(persons, 0);
  return `${total} fra ${formatMonth(split.from)} til ${formatMonth(split.to)}: ${splitTexts.country.toLocaleLowerCase('da')} ${part(split.country)}, ${splitTexts.similar.toLocaleLowerCase('da')} ${part(split.similar)}, ${splitTexts.own.toLocaleLowerCase('da')} ${part(split.own)}.`;
}

/** `Resten af landet: −14,5 pct. Lignende kommuner: −12,1 pct.` */
export function growthText({ countryGrowth, similarGrowth }: SplitFacts): string {
  const percent = (growth: number): string => `${formatSigned(100 * growth, 1)} pct.`;
  return `Resten af landet: ${percent(countryGrowth)} Lignende kommuner tilsammen: ${percent(similarGrowth)}`;
}

const BY: Readonly<Record<LikenessBy, string>> = {
  'ledige-pct': 'arbejdsstyrkens størrelse, ledigheden i de 12 måneder før og kommunegruppen',
  'langtidsledige-dst-pct':
    'arbejdsstyrkens størrelse, langtidsledigheden i de 12 måneder før (Danmarks Statistik) og kommunegruppen',
  own: 'antallet i de 12 måneder før og kommunegruppen; tal for ledigheden går ikke så langt tilbage',
};

/** Who they are, and that they were chosen on earlier figures alone. */
export function similarText({ area, start }: EffectSubject, { by, leftOut }: SplitFacts): string {
  const left = leftOut.length === 0 ? '' : ` Uden tal i begge måneder og derfor ikke med: ${names(leftOut)}.`;
  return `Valgt på tal fra før ${formatMonth(start)}: de nærmeste til ${placeName(area)} i ${BY[by]}.${left}`;
}

export function sizeHeading(by: LikenessBy): string {
  return by === 'own' ? 'Antal' : 'Arbejdsstyrke, personer (ca.)';
}

export function levelHeading(by: LikenessBy): string {
  return by === 'langtidsledige-dst-pct' ? 'Langtidsledighed, pct.' : 'Ledighed, pct.';
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
