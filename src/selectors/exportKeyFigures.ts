/** The key figures of a kommune as one table: a row for each, with change, place and what stands beside it. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { observation } from '../domain/observation.ts';
import { monthCode } from '../domain/period.ts';
import type { ShareCell, ShareTable } from '../domain/shareTable.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { indicatorText, unitText } from '../language/indicatorTexts.ts';
import { keyFigureColumns, keyFigureTexts } from '../language/keyFigureTexts.ts';
import { columnTexts } from '../language/shareTexts.ts';
import type { KeyFigure } from './keyFigures.ts';
import { numberCell, textCell, textColumn, withRemarks } from './tableCells.ts';

const BLANK: ShareCell = { kind: 'blank' };

export function exportKeyFigures(code: AreaCode, figures: readonly KeyFigure[]): ShareTable {
  const texts = keyFigureColumns;
  const number = (heading: string) => ({ heading, decimals: 0 });
  return withRemarks(
    [
      ...[columnTexts.area, columnTexts.period, texts.keyFigure].map(textColumn),
      ...[texts.value, texts.monthChange, texts.yearChange].map(number),
      ...[columnTexts.place, texts.ties, texts.of, texts.country, texts.similar].map(number),
    ],
    figures.map((figure) => {
      const { indicator, month, place } = figure;
      const { unit } = indicator;
      const decimals = isCount(unit) ? 0 : Math.max(1, indicator.decimals);
      const value = (of: number): ShareCell =>
        Number.isNaN(of) ? BLANK : { kind: 'value', value: of, decimals };
      return [
        textCell(areaOf(code).name),
        { kind: 'period', period: { frequency: 'month', start: month } },
        textCell(named(indicator)),
        Number.isNaN(figure.value) ? reasonOf(figure) : value(figure.value),
        value(figure.monthChange),
        value(figure.yearChange),
        ...(place === null ? [BLANK, BLANK, BLANK] : [place.place, place.ties, place.of].map(numberCell)),
        value(figure.country),
        // As on the page: a sum of several kommuner's persons says nothing beside one's own.
        isPercent(unit) ? value(figure.similar) : BLANK,
      ];
    }),
  );
}

/** `kommunekurven-noegletal-851-2026M06`. */
export function exportKeyFiguresName(code: AreaCode, figures: readonly KeyFigure[]): string {
  return `kommunekurven-${keyFigureTexts.fileName}-${code}-${monthCode(Math.max(...figures.map(({ month }) => month)))}`;
}

function named(indicator: KeyFigure['indicator']): string {
  const { title } = indicatorText(indicator);
  const unit = unitText({ kind: 'unit', unit: indicator.unit });
  return title.endsWith(unit) ? title : `${title} (${unit})`;
}

function reasonOf({ line }: KeyFigure): ShareCell {
  return observation(line.values.at(-1) ?? Number.NaN, line.status.at(-1)!);
}
