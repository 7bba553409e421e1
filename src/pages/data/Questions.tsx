/** The few things only the reader knows, each answered by one press; nothing is answered by looking through. */
import { useId, useState } from 'react';
import type { OwnFile } from '../../domain/ownData.ts';
import type { Unit } from '../../domain/unit.ts';
import { decimalChoices, tableChoice } from '../../language/dataChoices.ts';
import { dataTexts, UNIT_CHOICES } from '../../language/dataTexts.ts';
import { unitText } from '../../language/indicatorTexts.ts';
import type { FileQuestion } from '../../ownData/report.ts';
import type { FilePatch } from '../../ownData/store.ts';

interface Props {
  readonly questions: readonly FileQuestion[];
  readonly file: OwnFile;
  readonly onAnswer: (patch: FilePatch) => void;
}

export function Questions({ questions, file, onAnswer }: Props) {
  const heading = dataTexts.questionsHeading(questions.length);
  return (
    <section className="questions" aria-label={heading}>
      <h4>{heading}</h4>
      {questions.map((question) => (
        <Question
          key={'dimension' in question ? `total ${question.dimension}` : question.kind}
          question={question}
          onAnswer={(value) => onAnswer(answer(question, value, file))}
        />
      ))}
    </section>
  );
}

interface OneProps {
  readonly question: FileQuestion;
  readonly onAnswer: (value: string) => void;
}

/** More answers than this are a list to choose from. */
const MOST_BUTTONS = 8;

function Question({ question, onAnswer }: OneProps) {
  const id = useId();
  const choices = options(question);
  if (choices.length > MOST_BUTTONS)
    return <LongQuestion text={asked(question)} choices={choices} onAnswer={onAnswer} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here are buttons
    <div className="question" role="group" aria-labelledby={id}>
      <span id={id}>{asked(question)}</span>
      <span className="answers">
        {choices.map(([value, label]) => (
          <button key={value} type="button" onClick={() => onAnswer(value)}>
            {label}
          </button>
        ))}
      </span>
    </div>
  );
}

type Choices = readonly (readonly [value: string, label: string])[];

interface LongProps {
  readonly text: string;
  readonly choices: Choices;
  readonly onAnswer: (value: string) => void;
}

function LongQuestion({ text, choices, onAnswer }: LongProps) {
  const [value, setValue] = useState('');
  const id = useId();
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== '') onAnswer(value);
      }}
    >
      <label htmlFor={id}>{text}</label>
      <span className="answers">
        <select id={id} required value={value} onChange={(event) => setValue(event.target.value)}>
          <option value="">{dataTexts.choosePlease}</option>
          {choices.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit">{dataTexts.answer}</button>
      </span>
    </form>
  );
}

function asked(question: FileQuestion): string {
  switch (question.kind) {
    case 'table':
      return dataTexts.askTable;
    case 'decimal':
      return dataTexts.askDecimal(question.measures, question.raw);
    case 'total':
      return dataTexts.askTotal(question.dimension);
    case 'unit':
      return dataTexts.askUnit(question.measures);
  }
}

const OTHER = 'other';

function options(question: FileQuestion): Choices {
  switch (question.kind) {
    case 'table':
      return [
        ...question.options.map((table) => [table, tableChoice(table)] as const),
        [OTHER, dataTexts.otherTable],
      ];
    case 'decimal':
      return decimalChoices(question.raw);
    case 'total':
      return question.members.map((member) => [member, member]);
    case 'unit':
      return UNIT_CHOICES.map((unit) => [
        unit,
        unit === 'unknown'
          ? dataTexts.otherUnit(question.measures.length > 1)
          : unitText({ kind: 'unit', unit }),
      ]);
  }
}

/** The same answer for each of the measures that are asked about. */
function forEach<T>(measures: readonly string[], value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(measures.map((measure) => [measure, value]));
}

function answer(question: FileQuestion, value: string, { choices, indicators }: OwnFile): FilePatch {
  switch (question.kind) {
    case 'table':
      return value === OTHER
        ? { indicators: [...indicators, ownAnswer(question.measure, 'unknown')] }
        : { choices: { ...choices, table: value } };
    case 'decimal': {
      const mark: 'comma' | 'point' = value === 'comma' ? 'comma' : 'point';
      const marks = forEach(question.measures, mark);
      return { choices: { ...choices, decimalMark: { ...choices.decimalMark, ...marks } } };
    }
    case 'total':
      return { choices: { ...choices, totals: { ...choices.totals, [question.dimension]: value } } };
    case 'unit': {
      const unit = value as Unit;
      return {
        choices: { ...choices, units: { ...choices.units, ...forEach(question.measures, unit) } },
        indicators: [...indicators, ...question.measures.map((measure) => ownAnswer(measure, unit))],
      };
    }
  }
}

function ownAnswer(measure: string, unit: Unit): OwnFile['indicators'][number] {
  return { measure, title: measure, unit, direction: 'neutral' };
}
