/** A level among all that it is held against, with what was said of it: dots, names above, the claim below. */
import './distribution.css';
import './levelDots.css';
import { useMemo, useState } from 'react';
import { COUNTRY } from '../domain/area.ts';
import { levelText } from '../language/claimWords.ts';
import { da } from '../language/da.ts';
import { formatNumber } from '../language/format.ts';
import type { LevelCheck } from '../language/levelFacts.ts';
import {
  axisText,
  beyondText,
  dotsSummary,
  eachDot,
  levelDifference,
  levelFigureTexts,
  saidLabel,
  withoutText,
} from '../language/levelFigureTexts.ts';
import { readingTexts } from '../language/readingTexts.ts';
import type { LevelDot, LevelDotsModel, LevelMark } from '../selectors/levelDots.ts';
import { DotLayer } from './DotLayer.tsx';
import { type Fact, FactPanel, factSentence } from './FactPanel.tsx';
import { LevelTable } from './LevelTable.tsx';
import { LANE, type LevelLayout, levelLayout } from './levelLayout.ts';
import { ticksWhole } from './logTicks.ts';
import { Marker, seriesClass } from './Marker.tsx';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly check: LevelCheck;
  readonly model: LevelDotsModel;
}

export function LevelDots({ check, model }: Props) {
  const [ref, width, paper] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number | null>(null);
  const { indicator } = check;
  const layout = useMemo(
    () =>
      width === 0
        ? null
        : levelLayout({
            ...{ model, width, paper },
            markText: ({ name, value }) => `${name} ${levelText(value, indicator)}`,
            saidText: (said) => saidLabel(said.kind, said, check),
          }),
    [width, paper, model, check, indicator],
  );
  const facts = useMemo(() => model.dots.map((dot) => factsOf(dot, model, check)), [model, check]);
  const at = read !== null && read < model.dots.length ? read : null;
  const named = [
    ...model.marks.map(({ name, value }) => `${name} ${levelText(value, indicator)}`),
    ...model.said.map((said) => saidLabel(said.kind, said, check)),
  ];
  return (
    <div className="level-dots" ref={ref}>
      {layout !== null && (
        <DotLayer
          dots={layout.dots.map(({ dot, x, y }, i) => ({
            ...{ code: dot.code, x, y, text: factSentence(dot.name, facts[i]!) },
            slot: slotOf(dot.code, model),
          }))}
          width={width}
          height={layout.height}
          label={`${dotsSummary(model, named)} ${readingTexts.dots}`}
          at={at}
          onRead={setRead}
          onToggle={null}
          reading={at !== null && <Reading at={at} layout={layout} model={model} facts={facts[at]!} />}
        >
          <Drawing layout={layout} model={model} at={at} />
        </DotLayer>
      )}
      <p className="axis-remark">
        {[
          axisText(check),
          eachDot(model),
          model.scale === 'log' ? levelFigureTexts.logScale : '',
          layout !== null && !layout.startsAtZero ? da.axisNotZero : '',
          model.beyond.length === 0 ? '' : beyondText(model.beyond, indicator),
          model.without.length === 0 ? '' : withoutText(model.without),
        ]
          .filter((text) => text !== '')
          .join(' ')}
      </p>
      <LevelTable check={check} model={model} />
    </div>
  );
}

/** What was said is drawn as a line where its field would be no wider, in pixels. */
const THIN = 6;

interface DrawingProps {
  readonly model: LevelDotsModel;
  readonly layout: LevelLayout;
  readonly at: number | null;
}

function Drawing({ layout, model, at }: DrawingProps) {
  const { x, ticks, left, right, top, axisY, radius } = layout;
  const after = [0, 1].find((decimals) => ticksWhole(ticks.map((tick) => round(tick * 10 ** decimals)))) ?? 2;
  return (
    <svg width={layout.width} height={layout.height} aria-hidden="true">
      {layout.said.map(({ said, x: from, width, label }) => (
        <g key={said.kind} className="level-said">
          <line x1={from + width / 2} x2={from + width / 2} y1={axisY} y2={label.y - 12} />
          {width > THIN ? (
            <rect x={from} width={width} y={top - 8} height={axisY - top + 8} />
          ) : (
            <line className="thin" x1={from + width / 2} x2={from + width / 2} y1={top - 8} y2={axisY} />
          )}
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={x(tick)} x2={x(tick)} y1={top - 8} y2={axisY} />
          <text className="axis-text dot-name" x={x(tick)} y={axisY + 18} textAnchor="middle">
            {formatNumber(tick, after)}
          </text>
        </g>
      ))}
      <line className="axis-line" x1={left} x2={right} y1={axisY} y2={axisY} />
      {layout.marks.map(({ mark, x: at, toY, label }) => (
        <line
          key={mark.code}
          className={`${mark.dot ? 'label-thread' : 'level-line'} ${classOf(mark)}`}
          x1={at}
          x2={at}
          y1={label.y + 5}
          y2={toY}
        />
      ))}
      {layout.dots.map(({ dot, x: cx, y: cy }) => (
        <circle key={dot.code} className="dot" cx={cx} cy={cy} r={radius} />
      ))}
      {layout.dots
        .filter(({ dot }) => slotOf(dot.code, model) >= 0)
        .map(({ dot, x: cx, y: cy }) => (
          <g key={dot.code} transform={`translate(${cx} ${cy}) scale(1.6)`}>
            <Marker slot={slotOf(dot.code, model)} x={0} y={0} />
          </g>
        ))}
      {at !== null && (
        <circle className="dot-ring" cx={layout.dots[at]!.x} cy={layout.dots[at]!.y} r={radius + 3} />
      )}
      {layout.said.map(({ said, label }) =>
        label.lines.map((line, i) => (
          <text
            key={`${said.kind} ${line}`}
            className="level-said-name dot-name"
            x={label.left}
            y={label.y + i * LANE}
          >
            {line}
          </text>
        )),
      )}
      {layout.marks.map(({ mark, label }) => (
        <text key={mark.code} className={`end-label dot-name ${classOf(mark)}`} x={label.left} y={label.y}>
          <tspan className="end-name">{mark.name}</tspan>
          {label.lines.join(' ').slice(mark.name.length)}
        </text>
      ))}
    </svg>
  );
}

/** 0,30000000000000004 is 0,3. */
const round = (value: number): number => Number(value.toFixed(6));

const SLOTS: Partial<Record<LevelMark['role'], number>> = { own: 0, other: 1, first: 2 };

/** 0 to 2 for the places that the sentence is about, else -1. */
function slotOf(code: string, { marks }: LevelDotsModel): number {
  const mark = marks.find((one) => one.code === code);
  return mark === undefined ? -1 : (SLOTS[mark.role] ?? -1);
}

/** The country is the same thick line in every figure. */
function classOf({ role, code }: LevelMark): string {
  if (role === 'region') return 'level-region';
  return code === COUNTRY || role === 'country' ? seriesClass(-1) : seriesClass(SLOTS[role] ?? -1);
}

interface ReadingProps {
  readonly at: number;
  readonly layout: LevelLayout;
  readonly model: LevelDotsModel;
  readonly facts: readonly Fact[];
}

function Reading({ at, layout, model, facts }: ReadingProps) {
  const { dot, x } = layout.dots[at]!;
  const slot = slotOf(dot.code, model);
  // Under the drawing, so that no dot is covered.
  const side = x > layout.width / 2 ? { right: 0 } : { left: 0 };
  return (
    <FactPanel
      heading={dot.name}
      slot={slot < 0 ? null : slot}
      facts={facts}
      hint=""
      style={{ ...side, top: '100%' }}
    />
  );
}

function factsOf(dot: LevelDot, { dots, marks }: LevelDotsModel, { indicator }: LevelCheck): readonly Fact[] {
  const { number, place, ranked, difference } = levelFigureTexts;
  const own = marks[0];
  const apart =
    own === undefined || own.code === dot.code ? '' : levelDifference(dot.value, own.value, indicator);
  return [
    { label: number, value: levelText(dot.value, indicator) },
    { label: place, value: ranked(dot.place, dots.length, dot.ties) },
    ...(apart === '' ? [] : [{ label: difference(own!.name), value: apart }]),
  ];
}
