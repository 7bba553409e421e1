/** The numbers behind the figures of an initiative as tables to take along; those of months are tables of observations. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { type Month, monthCode } from '../domain/period.ts';
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import type { StudyAnswer, StudyResult } from '../effect/study.ts';
import { effectCsvTexts as texts } from '../language/effectCsvTexts.ts';
import type { ControlFacts, EffectSubject, SplitFacts } from '../language/effectFacts.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { columnTexts } from '../language/shareTexts.ts';
import { benefitTitle } from '../language/titles.ts';
import { numberCell, textCell, textColumn } from './tableCells.ts';

interface Studied {
  readonly window: StudyResult['window'];
  readonly answer: StudyAnswer;
}

const DECIMALS = 2;
const BLANK: ShareCell = { kind: 'blank' };
const PLACES = [textColumn(columnTexts.area), textColumn(columnTexts.period)];

const place = (code: AreaCode): ShareCell => textCell(areaOf(code).name);
const month = (start: Month): ShareCell => ({ kind: 'period', period: { frequency: 'month', start } });
const numbers = (heading: string, decimals = DECIMALS): ShareColumn => ({ heading, decimals });

/** Month by month: the kommune, its comparison, the gap, and what was foretold of the months held out. */
export function curvesTable(subject: EffectSubject, { window, answer }: Studied): ShareTable {
  const { area, indicator } = subject;
  return {
    columns: [
      ...PLACES,
      numbers(measureHeading(subject), indicator.decimals),
      numbers(texts.comparison),
      numbers(texts.gap),
      numbers(texts.heldOut),
      textColumn(texts.phase),
    ],
    rows: [...answer.synthetic].map((value, t) => {
      const at = window.firstMonth + t;
      const foretold = at < window.start ? answer.heldOut[at - answer.heldOutFrom] : undefined;
      const gap = answer.gap[t]!;
      return [
        place(area),
        month(at),
        numberCell(value + gap),
        numberCell(value),
        numberCell(gap),
        foretold === undefined ? BLANK : numberCell(foretold),
        phase(at, window),
      ];
    }),
  };
}

export function gapTable({ area }: EffectSubject, { window, answer }: Studied): ShareTable {
  return {
    columns: [...PLACES, numbers(texts.gap), textColumn(texts.phase)],
    rows: [...answer.gap].map((gap, t) => {
      const at = window.firstMonth + t;
      return [place(area), month(at), numberCell(gap), phase(at, window)];
    }),
  };
}

/** Whom the comparison is made of, the heaviest first. */
export function weightsTable({ donors }: Pick<ControlFacts, 'donors'>): ShareTable {
  return {
    columns: [textColumn(columnTexts.area), numbers(texts.weight)],
    rows: donors.map(({ area, weight }) => [place(area), numberCell(100 * weight)]),
  };
}

/** The number before, the parts in whole persons, the number after, and who counts as similar. */
export function splitTable({ area }: Pick<EffectSubject, 'area'>, split: SplitFacts): ShareTable {
  const part = (name: string, persons: number, growth: ShareCell = BLANK): readonly ShareCell[] => [
    textCell(name),
    place(area),
    BLANK,
    numberCell(persons),
    growth,
  ];
  const end = (name: string, at: Month, persons: number): readonly ShareCell[] => [
    textCell(name),
    place(area),
    month(at),
    numberCell(persons),
    BLANK,
  ];
  const percent = (growth: number): ShareCell => numberCell(100 * growth);
  return {
    columns: [textColumn(texts.part), ...PLACES, numbers(texts.persons, 0), numbers(texts.growth, 1)],
    rows: [
      end(texts.numberBefore, split.from, split.x0),
      part(texts.country, split.country, percent(split.countryGrowth)),
      part(texts.similar, split.similar, percent(split.similarGrowth)),
      part(texts.own, split.own),
      end(texts.numberAfter, split.to, split.x1),
      ...split.rows.slice(1).map((one) => [textCell(texts.similarOne), place(one.area), BLANK, BLANK, BLANK]),
    ],
  };
}

/** One row for each kommune and month: its gap in per cent of its own mean before. The one that is asked about first. */
export function placebosTable(
  { area }: Pick<EffectSubject, 'area'>,
  { window, answer }: Studied,
): ShareTable {
  const own = answer.synthetic.map((value, t) => value + answer.gap[t]!).subarray(0, window.monthsBefore);
  const level = own.reduce((sum, value) => sum + value, 0) / own.length;
  const shares = [{ area, gap: answer.gap.map((gap) => gap / level) }, ...answer.placebos];
  return {
    columns: [...PLACES, numbers(texts.gapPercent), textColumn(texts.phase)],
    rows: shares.flatMap((one) =>
      [...one.gap].map((gap, t) => {
        const at = window.firstMonth + t;
        return [place(one.area), month(at), numberCell(100 * gap), phase(at, window)];
      }),
    ),
  };
}

/** The largest first; equal ones share their place. */
export function ratiosTable({ area }: Pick<EffectSubject, 'area'>, { answer }: Studied): ShareTable {
  const all = [{ area, ratio: answer.ratio }, ...answer.placebos].sort((a, b) => b.ratio - a.ratio);
  return {
    columns: [textColumn(columnTexts.area), numbers(texts.ratio), numbers(texts.ratioPlace, 0)],
    rows: all.map((one) => [
      place(one.area),
      numberCell(one.ratio),
      numberCell(1 + all.filter(({ ratio }) => ratio > one.ratio).length),
    ]),
  };
}

/** `kommunekurven-effekt-851-langtidsledige-antal-2015M01-kurver`, without an ending. */
export function effectFileName(
  { area, indicator, benefit, start }: EffectSubject,
  figure: keyof typeof texts.files,
): string {
  const paid = benefit === 'ialt' ? '' : `-${benefit}`;
  return `kommunekurven-effekt-${area}-${indicator.id}${paid}-${monthCode(start)}-${texts.files[figure]}`;
}

/** With the unit, as our own reader knows it: `Langtidsledige (fuldtidspersoner)`. */
function measureHeading({ indicator, benefit }: EffectSubject): string {
  const [title, unit] = [benefitTitle(indicator, benefit), unitText({ kind: 'unit', unit: indicator.unit })];
  return title.endsWith(unit) ? title : `${title} (${unit})`;
}

function phase(at: Month, { start }: StudyResult['window']): ShareCell {
  return textCell(at < start ? texts.before : texts.after);
}
