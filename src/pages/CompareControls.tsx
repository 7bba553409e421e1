/** The choices of `#/sammenlign`: kommuner, the sentence of selects, events, examples. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { MarkerIcon } from '../charts/Marker.tsx';
import { AreaPicker } from '../controls/AreaPicker.tsx';
import { PeriodPicker } from '../controls/PeriodPicker.tsx';
import { Select } from '../controls/Select.tsx';
import type { AreaCode } from '../domain/area.ts';
import { BENCHMARKS, type IndexBase, TIME_LAYOUTS } from '../domain/choices.ts';
import { BENEFITS, type Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { formatMonth } from '../language/format.ts';
import { benefitTexts, indicatorText, indicatorTexts } from '../language/indicatorTexts.ts';
import { benchmarkTexts } from '../language/notes.ts';
import type { Tables } from '../selectors/indicatorData.ts';
import { type CompareView, MAX_OWN, MAX_SELECTED, selectedAreas } from '../viewState/compareView.ts';
import { eventText, MAX_EVENTS } from '../viewState/events.ts';
import { formatAddress } from '../viewState/route.ts';
import { isOneMonth, layoutOfTime, openingFigure, shownFigure } from './figureModel.ts';

const GoalControls = lazy(() => import('./GoalControls.tsx'));
const EventEditor = lazy(() => import('../controls/EventEditor.tsx'));
const IndexBasePicker = lazy(() => import('../controls/IndexBasePicker.tsx'));

interface Props {
  readonly view: CompareView;
  readonly indicator: Indicator;
  /** Whether one benefit alone can be shown. */
  readonly byBenefit: boolean;
  /** The figures at hand; null until they are there. */
  readonly tables: Tables | null;
  /** What can be chosen within the topic. */
  readonly inTopic: readonly Indicator[];
  /** Whether made-up figures can be switched on. */
  readonly examplesOffered: boolean;
  /** Months with figures; null while there are none. */
  readonly available: { readonly first: Month; readonly last: Month } | null;
  /** The kommuner of a benchmark that was found for the reader; null for other benchmarks. */
  readonly company: readonly AreaCode[] | null;
  /** What index 100 is in the figure; null while there is none. */
  readonly base: IndexBase | null;
  readonly onChange: (next: Partial<CompareView>) => void;
}

export function Controls({
  view,
  indicator,
  byBenefit,
  tables,
  inTopic,
  examplesOffered,
  available,
  company,
  base,
  onChange,
}: Props) {
  const oneMonth = available !== null && isOneMonth(available);
  const monthly = available !== null && !oneMonth;
  // Years over each other are compared with themselves.
  const lines = monthly && shownFigure(view.fig, indicator) === 'udvikling';
  const years = lines && layoutOfTime(view) === 'aar';
  return (
    <section className="controls" aria-label={da.controlsLabel}>
      <AreaPicker
        codes={selectedAreas(view)}
        max={MAX_SELECTED}
        label={da.chosenLabel}
        marker={(slot) => <MarkerIcon slot={slot} />}
        onChange={(codes) => onChange({ omr: codes })}
      />
      {view.mod === 'egne' && (
        <AreaPicker
          codes={view.egne ?? []}
          max={MAX_OWN}
          label={da.ownLabel}
          onlyMunicipalities
          marker={() => null}
          onChange={(egne) => onChange({ egne })}
        />
      )}
      <div className="sentence">
        <Select
          label={da.show}
          value={indicator.id}
          options={inTopic.map((other) => ({ value: other.id, label: indicatorText(other).short }))}
          onChange={(maal) =>
            onChange({
              maal,
              fig: openingFigure(inTopic.find((other) => other.id === maal) ?? indicator, view.fig),
            })
          }
        />
        {byBenefit && (
          <Select
            label={da.benefit}
            value={view.ydelse}
            options={BENEFITS.map((value) => ({ value, label: benefitTexts[value] }))}
            onChange={(ydelse) => onChange({ ydelse })}
          />
        )}
        {available !== null && !years && (
          <Select
            label={da.against}
            value={view.mod}
            options={BENCHMARKS.map((value) => ({ value, label: benchmarkTexts[value] }))}
            onChange={(mod) => onChange({ mod })}
          />
        )}
        {available !== null && company !== null && (
          <button
            type="button"
            className="edit-list"
            onClick={() => onChange({ mod: 'egne', egne: company.slice(0, MAX_OWN) })}
          >
            {da.editCompany}
          </button>
        )}
        {monthly && (
          <>
            <Select
              label={da.valueModeLabel}
              hideLabel
              value={view.vis}
              options={Object.entries(da.valueModes).map(([value, label]) => ({
                value: value as CompareView['vis'],
                label,
              }))}
              onChange={(vis) => onChange({ vis })}
            />
            {view.vis === 'indeks' && (
              <Suspense fallback={null}>
                <IndexBasePicker
                  available={available}
                  base={base ?? { kind: 'month', month: available.first }}
                  onChange={(basis) => onChange({ basis })}
                />
              </Suspense>
            )}
            <Select
              label={da.smoothingLabel}
              hideLabel
              value={view.glat}
              options={Object.entries(da.smoothings).map(([value, label]) => ({
                value: value as CompareView['glat'],
                label,
              }))}
              onChange={(glat) => onChange({ glat })}
            />
            {lines && view.vis === 'vaerdi' && view.glat === 'maaned' && (
              <Select
                label={da.timeLayoutLabel}
                value={layoutOfTime(view)}
                options={TIME_LAYOUTS.map((value) => ({ value, label: da.timeLayouts[value] }))}
                onChange={(tid) => onChange({ tid })}
              />
            )}
            <PeriodPicker
              available={available}
              from={view.fra}
              openStart={opensYearBefore(view, available) ? da.yearBefore : da.earliestMonth}
              to={view.til}
              onChange={(fra, til) => onChange({ fra, til })}
            />
          </>
        )}
      </div>
      {oneMonth && <p className="see-also">{da.oneMonthOnly(formatMonth(available.first))}</p>}
      {monthly && (
        <>
          <Fold heading={da.eventsHeading} filled={view.haendelser !== null}>
            <EventEditor
              events={view.haendelser ?? []}
              max={MAX_EVENTS}
              available={available}
              clean={eventText}
              onChange={(events) => onChange({ haendelser: events.length === 0 ? null : events })}
            />
          </Fold>
          {tables !== null && (
            <Fold heading={da.goalsHeading} filled={view.maalsaetning !== null}>
              <GoalControls {...{ view, indicator, tables, available, onChange }} />
            </Fold>
          )}
        </>
      )}
      {indicator.topic === 'varighed' && (
        <p className="see-also">
          {da.durationForAll}{' '}
          <a
            href={formatAddress({
              page: 'compare',
              view: {
                ...view,
                maal: 'langtidsledige-andel',
                fig: 'udvikling',
                fra: null,
                til: { kind: 'newest' },
              },
            })}
          >
            {indicatorTexts['langtidsledige-andel'].title}
          </a>
        </p>
      )}
      {examplesOffered && (
        <p className="examples-switch">
          <label>
            <input
              type="checkbox"
              checked={view.eksempel}
              onChange={(event) => onChange({ eksempel: event.target.checked })}
            />
            {da.examples}
          </label>
          <span>{da.examplesWhy}</span>
        </p>
      )}
    </section>
  );
}

/** What most readers leave closed: its code comes when it is opened, or at once where the address fills it. */
function Fold(props: { readonly heading: string; readonly filled: boolean; readonly children: ReactNode }) {
  const [open, setOpen] = useState(props.filled);
  return (
    <details className="event-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.heading}</summary>
      {open && <Suspense fallback={null}>{props.children}</Suspense>}
    </details>
  );
}

/** *Ændring* begins a year before its end, where there are figures for it. */
function opensYearBefore(
  view: CompareView,
  available: { readonly first: Month; readonly last: Month },
): boolean {
  const end = view.til.kind === 'month' ? Math.min(view.til.month, available.last) : available.last;
  return view.fig === 'aendring' && end - 12 >= available.first;
}
