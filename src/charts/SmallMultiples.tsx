/**
 * *Små figurer*: one small panel per area on one scale, the benchmark behind. Pointer, touch and arrow keys move the
 * same month in all panels, and each title shows its own number there. Plain SVG: a region's panels cost little.
 */
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { MultiplesScope } from '../domain/choices.ts';
import type { KnownIndicatorId } from '../domain/indicator.ts';
import { observation, STATUS_VALUE } from '../domain/observation.ts';
import { breakKey } from '../language/breakTexts.ts';
import { da } from '../language/da.ts';
import { formatMonth, formatMonthShort, fullStop } from '../language/format.ts';
import { axisUnit } from '../language/indicatorTexts.ts';
import { multiplesTexts } from '../language/multiplesTexts.ts';
import { missingTexts } from '../language/notes.ts';
import type { MultiplePanel, MultiplesModel } from '../selectors/smallMultiples.ts';
import { PanelDrawing, PanelMark, PanelTitle, panelClass } from './MultiplePanel.tsx';
import { multiplesLayout } from './multiplesLayout.ts';
import './lines.css';
import './reading.css';
import './smallMultiples.css';
import { stepOf } from './segments.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly model: MultiplesModel;
  /** What the figure shows, for screen readers. */
  readonly description: string;
  readonly formatTick: (value: number) => string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  /** Chooses an area, or leaves it out; null makes the names plain text. */
  readonly onToggle: ((code: string) => void) | null;
  /** Null: the scope is not to be chosen. */
  readonly onScope: ((scope: MultiplesScope) => void) | null;
  /** What is offered where counts do not fit on one scale; null when it is not possible. */
  readonly onIndex: (() => void) | null;
  readonly onIndicator: ((id: KnownIndicatorId) => void) | null;
}

interface Position {
  readonly at: number;
  readonly panel: number;
}

export default function SmallMultiples(props: Props) {
  const { model, description, formatTick, formatBare, formatValue, onToggle } = props;
  const { panels, firstMonth, monthCount, benchmark, provisional, breaks, events, unit } = model;
  const [ref, total] = useWidth<HTMLDivElement>();
  const list = useRef<HTMLUListElement>(null);
  const [position, setPosition] = useState<Position | null>(null);
  const [stop, setStop] = useState(0);
  const layout = useMemo(
    () => (total === 0 ? null : multiplesLayout(model, total, formatTick)),
    [model, total, formatTick],
  );
  const end = monthCount - 1;
  const at = position === null ? null : Math.min(position.at, end);

  const move = (event: PointerEvent<HTMLElement>, panel: number): void => {
    if (layout === null) return;
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const step = layout.x(1) - layout.x(0);
    const next = Math.min(Math.max(Math.round((px - layout.x(0)) / (step || 1)), 0), end);
    setPosition((now) => (now?.at === next && now.panel === panel ? now : { at: next, panel }));
  };
  const press = (event: KeyboardEvent, panel: number): void => {
    if (event.key === 'Escape') setPosition(null);
    const other = event.key === 'ArrowDown' ? panel + 1 : event.key === 'ArrowUp' ? panel - 1 : panel;
    const next = other === panel ? stepOf(event.key, at ?? end, end) : (at ?? end);
    if (next === undefined || panels[other] === undefined) return;
    event.preventDefault();
    setPosition({ at: next, panel: other });
    setStop(other);
    if (other !== panel) list.current?.querySelectorAll<HTMLElement>('[role="slider"]')[other]?.focus();
  };

  const month = firstMonth + (at ?? end);
  const heading = `${formatMonth(month)}${provisional && (at ?? end) === end ? `, ${da.provisional}` : ''}`;
  return (
    <div className="multiples" ref={ref}>
      <Scopes {...props} />
      {model.uneven !== null && <Uneven {...props} uneven={model.uneven} />}
      {model.benchmarkLeftOut !== null && (
        <p className="multiples-remark">{multiplesTexts.leftOut(model.benchmarkLeftOut)}</p>
      )}
      <p className="multiples-month" aria-hidden="true">
        <strong>{heading}</strong>
        {axisUnit(unit) !== '' && <span>{axisUnit(unit)}</span>}
        {benchmark !== null && (
          <span className="multiples-benchmark">
            <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
              <path className="multiple-behind" d="M0 5H22" />
            </svg>
            {benchmark.name} {spoken(benchmark, at ?? end, formatBare)}
          </span>
        )}
        {breaks.map((seriesBreak) => (
          <span key={seriesBreak.id} className="multiples-benchmark">
            <svg width="6" height="14" aria-hidden="true">
              <line className="break-line" x1="3" x2="3" y1="0" y2="14" />
            </svg>
            {breakKey(seriesBreak)}
          </span>
        ))}
        {events.length > 0 && (
          <span className="multiples-benchmark">
            <svg className="event-mark" width="6" height="14" aria-hidden="true">
              <line x1="3" x2="3" y1="0" y2="14" />
            </svg>
            {multiplesTexts.events(events.length)}
          </span>
        )}
        {model.example && <strong className="multiples-example">{da.exampleMarkLong}</strong>}
      </p>
      {layout !== null && (
        <ul
          ref={list}
          aria-label={`${fullStop(description)} ${multiplesTexts.readAll}`}
          className="multiples-grid"
          style={{
            gridTemplateColumns: `repeat(${layout.columns}, ${layout.width}px)`,
            columnGap: layout.gap,
            paddingLeft: layout.gutter,
          }}
          onPointerLeave={(event) => {
            if (event.pointerType === 'mouse') setPosition(null);
          }}
        >
          {panels.map((panel, i) => (
            <li key={panel.code} className={panelClass(panel)}>
              <PanelTitle
                panel={panel}
                firstMonth={firstMonth}
                at={at}
                formatValue={formatBare}
                onToggle={onToggle}
              />
              <div
                className="multiple-plot"
                role="slider"
                tabIndex={i === Math.min(stop, panels.length - 1) || panels.length <= 6 ? 0 : -1}
                aria-label={`${panel.name}, ${summary(panel, formatValue)}`}
                aria-valuemin={0}
                aria-valuemax={end}
                aria-valuenow={at ?? end}
                aria-valuetext={`${formatMonth(month)}: ${spoken(panel, at ?? end, formatValue)}${benchmark === null ? '' : `; ${benchmark.name} ${spoken(benchmark, at ?? end, formatValue)}`}`}
                style={{ height: layout.height }}
                onPointerMove={(event) => move(event, i)}
                onPointerDown={(event) => move(event, i)}
                onKeyDown={(event) => press(event, i)}
                onFocus={() => setStop(i)}
                onBlur={(event) => {
                  if (!list.current?.contains(event.relatedTarget)) setPosition(null);
                }}
              >
                <PanelDrawing
                  panel={panel}
                  benchmark={benchmark?.code === panel.code ? null : benchmark}
                  layout={layout}
                  firstMonth={firstMonth}
                  provisional={provisional}
                  breaks={breaks}
                  events={events}
                  example={model.example}
                  leftmost={i % layout.columns === 0}
                  lowest={i + layout.columns >= panels.length}
                  formatTick={formatTick}
                />
                <PanelMark
                  panel={panel}
                  layout={layout}
                  at={at}
                  provisional={provisional}
                  named={position?.panel === i ? formatMonthShort(month) : null}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="multiples-remark">
        {panels.length > 1 && multiplesTexts.sameScale}
        {model.scope !== 'valgte' && ` ${multiplesTexts.order(formatMonth(firstMonth + end))}`}
        {layout !== null && !layout.startsAtZero && ` ${da.axisNotZero}`}
      </p>
    </div>
  );
}

function Scopes({ model, onScope }: Props) {
  if (onScope === null || model.scopes.length < 2) return null;
  return (
    <fieldset className="multiples-scopes">
      <legend className="visually-hidden">{multiplesTexts.scopeLabel}</legend>
      {model.scopes.map((scope) => (
        <button key={scope} type="button" aria-pressed={scope === model.scope} onClick={() => onScope(scope)}>
          {scope === 'valgte'
            ? multiplesTexts.scopeChosen
            : scope === 'regioner'
              ? multiplesTexts.scopeRegions
              : multiplesTexts.scopeRegion(scope)}
        </button>
      ))}
    </fieldset>
  );
}

function Uneven({ uneven, onIndex, onIndicator }: Props & { uneven: NonNullable<MultiplesModel['uneven']> }) {
  const { share } = uneven;
  return (
    <p className="multiples-remark multiples-uneven">
      {multiplesTexts.uneven(uneven.times)}{' '}
      {onIndex !== null && (
        <button type="button" onClick={onIndex}>
          {multiplesTexts.offerIndex}
        </button>
      )}
      {onIndicator !== null && share !== null && (
        <button type="button" onClick={() => onIndicator(share)}>
          {multiplesTexts.offerShare(share)}
        </button>
      )}
    </p>
  );
}

interface Row {
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

function spoken({ values, status }: Row, at: number, format: (value: number) => string): string {
  const cell = observation(values[at] ?? Number.NaN, status[at] ?? 4);
  return cell.kind === 'value' ? format(cell.value) : missingTexts[cell.reason];
}

/** The text alternative of one panel: its last number and between which numbers it moved. */
function summary({ values, status, last }: MultiplePanel, format: (value: number) => string): string {
  const numbers = values.filter((_, i) => status[i] === STATUS_VALUE);
  if (last < 0) return multiplesTexts.noNumber;
  return multiplesTexts.rangeOf(format(Math.min(...numbers)), format(Math.max(...numbers)));
}
