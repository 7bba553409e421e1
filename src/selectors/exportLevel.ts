/** What can be taken along of a level: every place in its month, with place and what was said. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { observation } from '../domain/observation.ts';
import { type Frequency, monthCode, type Period } from '../domain/period.ts';
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import { unitText } from '../language/indicatorTexts.ts';
import type { LevelCheck } from '../language/levelFacts.ts';
import { levelFigureTexts } from '../language/levelFigureTexts.ts';
import { columnTexts } from '../language/shareTexts.ts';
import { benefitTitle } from '../language/titles.ts';
import { rowFor } from './areaRows.ts';
import type { IndicatorData } from './indicatorData.ts';
import type { LevelDotsModel, LevelSaid } from './levelDots.ts';
import { numberCell, textCell, textColumn, withRemarks } from './tableCells.ts';

const BLANK: ShareCell = { kind: 'blank' };

/**
 * The place that the claim is about and what it is held against, then the dots, highest first; last those without a
 * number, and why. A table of observations, which our own reader takes back.
 */
export function levelTable(check: LevelCheck, model: LevelDotsModel, data: IndicatorData): ShareTable {
  const { level, area } = check;
  const { indicator, benefit } = data;
  const { decimals } = indicator;
  const [title, named] = [benefitTitle(indicator, benefit), unitText({ kind: 'unit', unit: indicator.unit })];
  const { low, high } = levelFigureTexts.columns;
  const columns: readonly ShareColumn[] = [
    textColumn(columnTexts.area),
    textColumn(columnTexts.period),
    { heading: title.endsWith(named) ? title : `${title} (${named})`, decimals },
    { heading: columnTexts.place, decimals: 0 },
    ...(model.said.length === 0
      ? []
      : [low, high].map((heading) => ({ heading, decimals: Math.max(1, decimals) }))),
  ];
  const period: ShareCell = { kind: 'period', period: periodOf(level) };
  const saidOf = (code: AreaCode): readonly ShareCell[] => {
    if (model.said.length === 0) return [];
    const own = model.said.find(({ kind }) => (kind === 'other') === (code === level.other?.area));
    const about = code === area || code === level.other?.area ? own : undefined;
    return about === undefined ? [BLANK, BLANK] : ends(about);
  };
  const row = (code: AreaCode, value: ShareCell): ShareCell[] => {
    const dot = model.dots.find((one) => one.code === code);
    const place: ShareCell = dot === undefined ? BLANK : numberCell(dot.place);
    return [textCell(areaOf(code).name), period, value, place, ...saidOf(code)];
  };
  const first = [...model.marks, ...model.beyond].filter(
    ({ code, dot, role }) => !dot || role === 'own' || code === level.other?.area,
  );
  const told = new Set(first.map(({ code }) => code));
  const others = model.dots.filter(({ code }) => !told.has(code)).toReversed();
  return withRemarks(columns, [
    ...[...first, ...others].map(({ code, value }) => row(code, numberCell(value))),
    ...model.without.map((code) => row(code, missing(code, check, data))),
  ]);
}

const ends = ({ low, high }: LevelSaid): readonly ShareCell[] => [
  numberCell(low),
  Number.isFinite(high) ? numberCell(high) : BLANK,
];

/** The first reason in the months that are averaged. */
function missing(code: AreaCode, { level }: LevelCheck, data: IndicatorData): ShareCell {
  const { values, status } = rowFor(code, data);
  const at = level.month - data.value.firstMonth;
  const empty = Array.from({ length: level.months }, (_, back) => at - back).find((m) =>
    Number.isNaN(values[m] ?? Number.NaN),
  );
  return observation(Number.NaN, status[empty ?? at] ?? 0);
}

const FREQUENCIES: Readonly<Record<number, Frequency>> = { 3: 'quarter', 6: 'half-year', 12: 'year' };

function periodOf({ month, months }: LevelCheck['level']): Period {
  const frequency = FREQUENCIES[months];
  return frequency === undefined
    ? { frequency: 'month', start: month }
    : { frequency, start: month - months + 1 };
}

/** `kommunekurven-faktatjek-niveau-851-ledige-pct-2026M06`: what files are called, without an ending. */
export function levelFileName(
  what: 'niveau' | 'maaneder',
  { area, indicator, level }: Pick<LevelCheck, 'area' | 'indicator' | 'level'>,
): string {
  return `kommunekurven-faktatjek-${what}-${area}-${indicator.id}-${monthCode(level.month)}`;
}
