/** The numbers behind the figures of an initiative as tables: the two curves, the split, the placebos. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { type Month, monthCode } from '../domain/period.ts';
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import type { StudyAnswer, StudyResult } from '../effect/study.ts';
import { effectCsvTexts } from '../language/effectCsvTexts.ts';
import type { EffectSubject, SplitFacts } from '../language/effectFacts.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { benefitTitle } from '../language/titles.ts';

interface Studied {
  readonly window: StudyResult['window'];
  readonly answer: StudyAnswer;
}

const DECIMALS = 2;

const text = (words: string): ShareCell => ({ kind: 'text', text: words });
const month = (start: Month): ShareCell => ({ kind: 'period', period: { frequency: 'month', start } });
const number = (value: number): ShareCell =>
  Number.isFinite(value) ? { kind: 'value', value } : { kind: 'blank' };
const words = (heading: string): ShareColumn => ({ heading, decimals: null });
const numbers = (heading: string, decimals = DECIMALS): ShareColumn => ({ heading, decimals });

/** Month by month: the kommune, its comparison, the gap, and what was foretold of the months held out. */
export function curvesTable(
  { indicator, benefit, area }: EffectSubject,
  { window, answer }: Studied,
): ShareTable {
  const texts = effectCsvTexts;
  const measure = `${benefitTitle(indicator, benefit)} (${unitText({ kind: 'unit', unit: indicator.unit })})`;
  return {
    columns: [
      words(texts.month),
      numbers(`${areaOf(area).name}: ${measure}`, indicator.decimals),
      numbers(texts.comparison),
      numbers(texts.gap),
      numbers(texts.heldOut),
      words(texts.phase),
    ],
    rows: [...answer.synthetic].map((value, t) => {
      const at = window.firstMonth + t;
      const foretold = at < window.start ? answer.heldOut[at - answer.heldOutFrom] : undefined;
      return [
        month(at),
        number(value + answer.gap[t]!),
        number(value),
        number(answer.gap[t]!),
        number(foretold ?? Number.NaN),
        text(at < window.start ? texts.before : texts.after),
      ];
    }),
  };
}

/** The parts in whole persons, and who counts as similar. */
export function splitTable(split: SplitFacts): ShareTable {
  const texts = effectCsvTexts;
  return {
    columns: [words(texts.part), numbers(texts.persons, 0)],
    rows: [
      [month(split.from), number(split.x0)],
      [text(texts.country), number(split.country)],
      [text(texts.similar), number(split.similar)],
      [text(texts.own), number(split.own)],
      [month(split.to), number(split.x1)],
      ...split.rows
        .slice(1)
        .map(({ area }) => [text(`${texts.similarOne}: ${areaOf(area).name}`), { kind: 'blank' } as const]),
    ],
  };
}

/** One row for each: ratio, and the gap in per cent of its own mean before, month by month. */
export function placebosTable(area: AreaCode, { window, answer }: Studied): ShareTable {
  const own = answer.synthetic.map((value, t) => value + answer.gap[t]!).subarray(0, window.monthsBefore);
  const level = own.reduce((sum, value) => sum + value, 0) / own.length;
  const row = (code: AreaCode, ratio: number, gap: Float64Array, of: number): readonly ShareCell[] => [
    text(areaOf(code).name),
    number(ratio),
    ...[...gap].map((one) => number((100 * one) / of)),
  ];
  return {
    columns: [
      words(effectCsvTexts.kommune),
      numbers(effectCsvTexts.ratio),
      ...[...answer.gap.keys()].map((t) => numbers(monthCode(window.firstMonth + t))),
    ],
    rows: [
      row(area, answer.ratio, answer.gap, level),
      ...answer.placebos.map((other) => row(other.area, other.ratio, other.gap, 1)),
    ],
  };
}

/** `kommunekurven-effekt-851-langtidsledige-antal-2015M01-kurver.csv`. */
export function effectFileName({ area, indicator, benefit, start }: EffectSubject, what: string): string {
  const paid = benefit === 'ialt' ? '' : `-${benefit}`;
  return `kommunekurven-effekt-${area}-${indicator.id}${paid}-${monthCode(start)}-${what}.csv`;
}
