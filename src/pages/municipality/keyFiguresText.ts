/** The key figures of a kommune in words: what a tile says of changes, and all tiles as text to paste, one on a line. */
import type { AreaCode } from '../../domain/area.ts';
import { isCount, isPercent } from '../../domain/unit.ts';
import { countedUnit, countedWord } from '../../language/countedWords.ts';
import { formatValue, fullStop } from '../../language/format.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { keyFigureTexts } from '../../language/keyFigureTexts.ts';
import {
  changeText,
  keyFigureMonth,
  municipalityTexts,
  newestText,
  placeText,
  SINCE_MONTH,
  SINCE_YEAR,
} from '../../language/municipalityTexts.ts';
import type { KeyFigure } from '../../selectors/keyFigures.ts';

/** The newest number where the last month has none; from the month before; from the same month last year. */
export function changesOf(figure: KeyFigure): readonly string[] {
  const { indicator, newest } = figure;
  return [
    newest === null ? null : newestText(withUnit(indicator, newest.value), newest.month),
    changeText(figure.monthChange, indicator, SINCE_MONTH),
    changeText(figure.yearChange, indicator, SINCE_YEAR),
  ].filter((text) => text !== null);
}

/** With the newest month of each, where they differ. */
export function keyFiguresHeadline(code: AreaCode, figures: readonly KeyFigure[]): string {
  const months = figures.map(({ month }) => month);
  return keyFigureTexts.headline(code, Math.min(...months), Math.max(...months));
}

export function keyFiguresText(code: AreaCode, figures: readonly KeyFigure[]): string {
  return [fullStop(keyFiguresHeadline(code, figures)), ...figures.map(lineOf)].join('\n');
}

/** `Ledige i pct., juni 2026, foreløbig: 3,1 pct.; uændret fra måneden før. Nr. 12 af 96, 1 = højest. Hele landet 2,9 pct.` */
function lineOf(figure: KeyFigure): string {
  const { indicator, country, similar, place } = figure;
  const number = Number.isNaN(figure.value) ? municipalityTexts.noNumber : value(indicator, figure.value);
  const said = [number, ...changesOf(figure)].join('; ');
  const sentences = [
    `${indicatorText(indicator).title}, ${keyFigureMonth(figure.month, figure.provisional)}: ${said}`,
    ...(place === null ? [] : [placeText(place)]),
    ...(Number.isNaN(country) ? [] : [`${municipalityTexts.country} ${value(indicator, country)}`]),
    ...(Number.isNaN(similar) || !isPercent(indicator.unit)
      ? []
      : [`${municipalityTexts.similar} ${value(indicator, similar)}`]),
  ];
  return sentences.map(fullStop).join(' ');
}

/** `7,0 pct.`, `3 fuldtidspersoner`. */
function withUnit(indicator: KeyFigure['indicator'], number: number): string {
  const text = value(indicator, number);
  return isCount(indicator.unit) ? `${text} ${countedWord(countedUnit(indicator), number)}` : text;
}

function value({ unit, decimals }: KeyFigure['indicator'], number: number): string {
  return formatValue(number, { kind: 'unit', unit }, decimals);
}
