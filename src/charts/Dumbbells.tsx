/** The chosen areas and the benchmark between two moments: hollow where they began, filled where they ended. */
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react';
import { changeTexts } from '../language/changeFigureTexts.ts';
import { formatChange, formatPercentChange } from '../language/changeFormat.ts';
import { da } from '../language/da.ts';
import { formatMonth, formatNumber, formatSigned, fullStop } from '../language/format.ts';
import type { AreaChange, ChangeModel } from '../selectors/changeModel.ts';
import { type Dumbbell, type DumbbellLayout, dumbbellLayout } from './dumbbellLayout.ts';
import { type Fact, FactPanel, factSentence } from './FactPanel.tsx';
import { ticksWhole } from './logTicks.ts';
import { Marker, seriesClass } from './Marker.tsx';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly model: ChangeModel;
  readonly unit: string;
  readonly example: boolean;
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
}

const NARROW = 620;
const NAME = 168;
const CHANGE = 128;
const HEIGHT = 46;

export function Dumbbells({ model, unit, example, description, formatBare, formatValue }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const id = useId();
  const narrow = width < NARROW;
  const plot = narrow ? width : width - NAME - CHANGE;
  const { rows } = model;
  const drawn = useMemo(() => rows.filter((row) => row.slot >= 0 || model.drawBenchmark), [rows, model]);
  const layout = useMemo(
    () => (width === 0 ? null : dumbbellLayout({ rows: drawn, width: plot, formatValue: formatBare })),
    [width, plot, drawn, formatBare],
  );
  const active = at === null ? undefined : rows[at];
  const press = (event: KeyboardEvent): void => {
    const now = at ?? -1;
    const last = rows.length - 1;
    const next: Record<string, number> = {
      ArrowDown: now + 1,
      ArrowRight: now + 1,
      ArrowUp: now < 0 ? last : now - 1,
      ArrowLeft: now < 0 ? last : now - 1,
      Home: 0,
      End: last,
    };
    if (event.key === 'Escape') setAt(null);
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(Math.min(Math.max(to, 0), last));
  };
  const point = (event: PointerEvent<HTMLElement>): void => {
    const row = (event.target as Element).closest('[data-row]')?.getAttribute('data-row');
    setAt(row == null ? null : Number(row));
  };
  return (
    <div className={narrow ? 'dumbbells narrow' : 'dumbbells'}>
      <p className="dumbbell-legend">
        <Sign filled={false} /> {formatMonth(model.firstMonth)} <Sign filled /> {formatMonth(model.lastMonth)}
        {model.provisional && ` (${changeTexts.provisional})`}
        {unit !== '' && <span className="dumbbell-unit">{unit}</span>}
      </p>
      <div
        ref={ref}
        className="dumbbell-rows"
        role="listbox"
        tabIndex={0}
        aria-label={`${fullStop(description)} ${changeTexts.read}`}
        aria-activedescendant={active === undefined ? undefined : `${id}${at}`}
        onKeyDown={press}
        onBlur={() => setAt(null)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={(event) => {
          if (event.pointerType !== 'touch') setAt(null);
        }}
      >
        {rows.map((row, i) => (
          <span
            key={row.slot}
            id={`${id}${i}`}
            className="visually-hidden"
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            aria-label={factSentence(row.name, rowFacts(row, model, formatValue))}
          />
        ))}
        {rows.map((row, i) => (
          <div
            key={row.slot}
            data-row={i}
            aria-hidden="true"
            className={`dumbbell-row ${seriesClass(row.slot)}${row.slot < 0 ? ' is-benchmark' : ''}${i === at ? ' active' : ''}`}
          >
            <span className="dumbbell-name">{row.name}</span>
            {layout !== null && <Drawn row={row} layout={layout} width={plot} />}
            <ChangeText row={row} model={model} />
          </div>
        ))}
        {layout !== null && <Axis layout={layout} width={plot} formatBare={formatBare} />}
        {example && <p className="dumbbell-example">{da.exampleMarkLong}</p>}
        {active !== undefined && (
          <FactPanel
            heading={active.name}
            slot={active.slot}
            facts={rowFacts(active, model, formatValue)}
            hint=""
            style={{ left: 0, top: 'calc(100% + 0.25rem)' }}
          />
        )}
      </div>
      <p className="axis-remark">{remarks(model, layout).join(' ')}</p>
    </div>
  );
}

function Sign({ filled }: { filled: boolean }) {
  return (
    <svg className="dumbbell-sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <circle className={filled ? 'sign-end' : 'sign-start'} r="5" />
    </svg>
  );
}

function Drawn({ row, layout, width }: { row: AreaChange; layout: DumbbellLayout; width: number }) {
  const found = layout.dumbbells.find((dumbbell) => dumbbell.row === row);
  const middle = HEIGHT / 2;
  return (
    <svg className="dumbbell-plot" width={width} height={HEIGHT} aria-hidden="true">
      {layout.ticks.map((tick) => (
        <line key={tick} className="gridline" x1={layout.x(tick)} x2={layout.x(tick)} y1={0} y2={HEIGHT} />
      ))}
      {found !== undefined && <Bell found={found} y={middle} />}
    </svg>
  );
}

function Bell({ found, y }: { found: Dumbbell; y: number }) {
  const { row, startX, endX, startLabel, endLabel, arrowX } = found;
  const turn = endX >= startX ? 1 : -1;
  return (
    <>
      <line className="dumbbell-line" x1={startX} x2={endX} y1={y} y2={y} />
      {arrowX !== null && (
        <path className="dumbbell-arrow" d={`M${arrowX - 4 * turn} ${y - 6}l${8 * turn} 6l${-8 * turn} 6`} />
      )}
      <circle className="dumbbell-start" cx={startX} cy={y} r="5.5" />
      <Marker slot={row.slot} x={endX} y={y} />
      {[startLabel, endLabel].map((label, i) => (
        <text
          key={label.anchor}
          className={i === 0 ? 'dumbbell-from' : 'dumbbell-to'}
          x={label.x}
          y={y}
          dy="0.35em"
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

function Axis(props: { layout: DumbbellLayout; width: number; formatBare: (value: number) => string }) {
  const { layout, width, formatBare } = props;
  return (
    <svg className="dumbbell-axis" width={width} height={24} aria-hidden="true">
      {layout.ticks.map((tick) => (
        <text key={tick} className="axis-text" x={layout.x(tick)} y={16} textAnchor="middle">
          {ticksWhole(layout.ticks) ? formatNumber(tick, 0) : formatBare(tick)}
        </text>
      ))}
    </svg>
  );
}

function ChangeText({ row, model }: { row: AreaChange; model: ChangeModel }) {
  return (
    <span className="dumbbell-change">
      {formatSigned(row.change, model.decimals)}
      {model.kind === 'count' && <small>{formatPercentChange(row.percent)}</small>}
    </span>
  );
}

function rowFacts(
  row: AreaChange,
  model: ChangeModel,
  formatValue: (value: number) => string,
): readonly Fact[] {
  const { kind, decimals, benchmark } = model;
  const facts: Fact[] = [
    { label: formatMonth(model.firstMonth), value: formatValue(row.start) },
    { label: formatMonth(model.lastMonth), value: formatValue(row.end) },
    { label: changeTexts.change, value: formatChange(row.change, kind, decimals) },
  ];
  const percent = formatPercentChange(row.percent);
  if (percent !== '') facts.push({ label: changeTexts.inPercent, value: percent });
  const persons = model.verdicts.find((verdict) => verdict.code === row.code);
  if (kind !== 'count' && persons !== undefined && !Number.isNaN(persons.start + persons.end)) {
    const value = changeTexts.fromTo(formatNumber(persons.start, 0), formatNumber(persons.end, 0));
    facts.push({ label: changeTexts.persons, value });
  }
  if (benchmark !== null && row.slot >= 0 && row.code !== benchmark.code) {
    const difference = kind === 'count' ? row.percent - benchmark.percent : row.change - benchmark.change;
    if (!Number.isNaN(difference)) {
      const value = formatChange(
        difference,
        kind === 'count' ? 'points' : kind,
        kind === 'count' ? 1 : decimals,
      );
      facts.push({ label: changeTexts.difference(benchmark.name), value });
    }
  }
  return facts;
}

function remarks(model: ChangeModel, layout: DumbbellLayout | null): readonly string[] {
  const found: string[] = [];
  if (!model.drawBenchmark) found.push(changeTexts.offScale(model.benchmark?.name ?? ''));
  if (layout !== null && !layout.startsAtZero) found.push(da.axisNotZero);
  if (model.seasonsDiffer) found.push(changeTexts.seasons(model.firstMonth, model.lastMonth));
  if (model.sharedMonths > 0) found.push(changeTexts.shared(model.sharedMonths));
  return found;
}
