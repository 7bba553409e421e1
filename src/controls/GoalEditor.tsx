/** The reader's goals: a list to remove from and a form to add to. Kept in the address by whoever shows it. */
import './goalEditor.css';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { GOAL_BOUNDS, type Goal, type GoalBound, goalProblem } from '../domain/goal.ts';
import { BENEFITS, type Benefit, type Indicator, type IndicatorId } from '../domain/indicator.ts';
import { type Month, monthCode, monthOf, parseMonthCode, yearOf } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { goalFormTexts, goalProblemText, readGoalNumber, valueLabel } from '../language/goalFormTexts.ts';
import { boundTexts, goalName } from '../language/goalTexts.ts';
import { benefitTexts, indicatorText, topicTexts } from '../language/indicatorTexts.ts';
import { unmeasurableIn, whereToFind } from '../language/unmeasurableGoals.ts';
import { monthOptions } from './PeriodPicker.tsx';
import { Select } from './Select.tsx';

interface Props {
  readonly goals: readonly Goal[];
  readonly max: number;
  /** What goals can be set for. */
  readonly indicators: readonly Indicator[];
  /** The choices that the form opens with. */
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  /** Whether one benefit alone can be chosen. */
  readonly splits: (indicator: Indicator) => boolean;
  /** Months with figures. */
  readonly available: { readonly first: Month; readonly last: Month };
  /** What a goal's text can hold of what was typed. */
  readonly clean: (typed: string) => string | null;
  readonly onChange: (goals: readonly Goal[]) => void;
}

/** Goals can be set this far ahead, in months. */
const AHEAD = 72;

export function GoalEditor(props: Props) {
  const { goals, max, indicators, available, clean, onChange } = props;
  const [id, setId] = useState<IndicatorId>(props.indicator.id);
  const [benefit, setBenefit] = useState(props.benefit);
  const [bound, setBound] = useState<GoalBound>('hoejst');
  const [value, setValue] = useState('');
  const [month, setMonth] = useState(() => monthCode(nextDecember(available.last)));
  const [start, setStart] = useState(() => monthCode(planStart(available)));
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const [removed, setRemoved] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const number = useRef<HTMLInputElement>(null);
  const field = useId();

  const chosen = indicators.find((indicator) => indicator.id === id) ?? props.indicator;
  const split = props.splits(chosen);
  const nameOf = (goal: Goal): string => {
    const indicator = indicators.find((other) => other.id === goal.indicator);
    return indicator === undefined ? goalFormTexts.ownFile : goalName(goal, indicator);
  };

  // What had the focus is gone after a removal, and the form when the last place is taken.
  useEffect(() => {
    if (removed === null) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(removed, buttons.length - 1)];
    (next ?? number.current)?.focus();
    setRemoved(null);
  }, [removed]);

  const refuse = (message: string): void => {
    setDone('');
    setProblem(message);
    number.current?.focus();
  };
  const add = (submitted: FormEvent): void => {
    submitted.preventDefault();
    const read = readGoalNumber(value);
    const goal: Goal = {
      indicator: chosen.id,
      benefit: split ? benefit : 'ialt',
      bound,
      value: typeof read === 'number' ? read : Number.NaN,
      start: parseMonthCode(start) ?? available.first,
      month: parseMonthCode(month) ?? available.last,
      text: clean(text),
    };
    const wrong = typeof read === 'number' ? goalProblem(goal) : read;
    if (wrong !== null) {
      refuse(goalProblemText(wrong, chosen));
      return;
    }
    if (goals.length + 1 >= max) setRemoved(goals.length);
    setProblem('');
    setDone(goalFormTexts.added);
    setValue('');
    setText('');
    onChange([...goals, goal]);
  };
  const remove = (index: number): void => {
    setDone(goalFormTexts.removed);
    setProblem('');
    setRemoved(index);
    onChange(goals.filter((_, other) => other !== index));
  };

  return (
    <div className="goal-editor" ref={root}>
      {goals.length > 0 && (
        <ul aria-label={goalFormTexts.listLabel}>
          {goals.map((goal, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two goals may be alike, and the list is short
            <li key={i}>
              {nameOf(goal)}{' '}
              <button type="button" aria-label={goalFormTexts.remove(nameOf(goal))} onClick={() => remove(i)}>
                ×
              </button>
              <NotShown text={goal.text ?? ''} indicator={indicators.find((o) => o.id === goal.indicator)} />
            </li>
          ))}
        </ul>
      )}
      {goals.length >= max ? (
        <p>{goalFormTexts.full(max)}</p>
      ) : (
        <form onSubmit={add} noValidate>
          <Select
            label={goalFormTexts.indicator}
            value={chosen.id}
            options={indicators.map((indicator) => ({
              value: indicator.id,
              label: indicatorText(indicator).title,
              group: topicTexts[indicator.topic],
            }))}
            onChange={setId}
          />
          {split && (
            <Select
              label={da.benefit}
              value={benefit}
              options={BENEFITS.map((one) => ({ value: one, label: benefitTexts[one] }))}
              onChange={setBenefit}
            />
          )}
          <Select
            label={goalFormTexts.bound}
            hideLabel
            value={bound}
            options={GOAL_BOUNDS.map((one) => ({ value: one, label: boundTexts[one] }))}
            onChange={setBound}
          />
          <span className="goal-value">
            <input
              id={field}
              ref={number}
              value={value}
              inputMode="decimal"
              autoComplete="off"
              size={7}
              aria-invalid={problem !== ''}
              aria-describedby={`${field}-problem`}
              onChange={(event) => setValue(event.target.value)}
            />{' '}
            <label htmlFor={field}>{valueLabel(chosen)}</label>
          </span>
          <Select
            label={goalFormTexts.month}
            value={month}
            options={monthOptions(available.first + 1, available.last + AHEAD, month)}
            onChange={setMonth}
          />
          <Select
            label={goalFormTexts.start}
            value={start}
            options={monthOptions(available.first, available.last, start)}
            onChange={setStart}
          />
          <label>
            {goalFormTexts.text}{' '}
            <input value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
          </label>
          <button type="submit">{goalFormTexts.add}</button>
        </form>
      )}
      <NotShown text={text} indicator={chosen} />
      <p className="goal-problem" id={`${field}-problem`} role="status">
        {problem}
      </p>
      <p className="visually-hidden" role="status">
        {done}
      </p>
    </div>
  );
}

/** What a goal's own words promise and the figures cannot show, said at once. */
function NotShown({ text, indicator }: { text: string; indicator: Indicator | undefined }) {
  if (indicator === undefined) return null;
  return unmeasurableIn(text, indicator.topic).map((entry) => (
    <p key={entry.id} className="goal-not-shown">
      {entry.goal}: {entry.missing} {whereToFind(entry)}
    </p>
  ));
}

/** Plans run to the end of a year. */
function nextDecember(last: Month): Month {
  const december = monthOf(yearOf(last), 12);
  return december > last ? december : december + 12;
}

/** The December before, where there are figures for it. */
function planStart({ first, last }: Props['available']): Month {
  return Math.max(first, monthOf(yearOf(last) - 1, 12));
}
