/** The few things only the reader knows, each answered by one choice. */
import { useId } from 'react';
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
  return (
    <section className="questions" aria-label={dataTexts.questionsHeading(questions.length)}>
      <h4>{dataTexts.questionsHeading(questions.length)}</h4>
      {questions.map((question) => (
        <Question
          key={`${question.kind} ${'measure' in question ? question.measure : question.dimension}`}
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

function Question({ question, onAnswer }: OneProps) {
  const id = useId();
  return (
    <p className="question">
      <label htmlFor={id}>{asked(question)}</label>{' '}
      <select id={id} value="" onChange={(event) => onAnswer(event.target.value)}>
        <option value="" disabled>
          {dataTexts.choosePlease}
        </option>
        {options(question).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

function asked(question: FileQuestion): string {
  switch (question.kind) {
    case 'table':
      return dataTexts.askTable(question.measure);
    case 'decimal':
      return dataTexts.askDecimal(question.measure, question.raw);
    case 'total':
      return dataTexts.askTotal(question.dimension);
    case 'unit':
      return dataTexts.askUnit(question.measure);
  }
}

const OTHER = 'other';

function options(question: FileQuestion): readonly (readonly [value: string, label: string])[] {
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
      return UNIT_CHOICES.map((unit) => [unit, unitText({ kind: 'unit', unit })]);
  }
}

function answer(question: FileQuestion, value: string, { choices, indicators }: OwnFile): FilePatch {
  switch (question.kind) {
    case 'table':
      return value === OTHER
        ? { indicators: [...indicators, ownAnswer(question.measure, 'unknown')] }
        : { choices: { ...choices, table: value } };
    case 'decimal': {
      const mark = value === 'comma' ? 'comma' : 'point';
      return { choices: { ...choices, decimalMark: { ...choices.decimalMark, [question.measure]: mark } } };
    }
    case 'total':
      return { choices: { ...choices, totals: { ...choices.totals, [question.dimension]: value } } };
    case 'unit': {
      const unit = value as Unit;
      return {
        choices: { ...choices, units: { ...choices.units, [question.measure]: unit } },
        indicators: [...indicators, ownAnswer(question.measure, unit)],
      };
    }
  }
}

function ownAnswer(measure: string, unit: Unit): OwnFile['indicators'][number] {
  return { measure, title: measure, unit, direction: 'neutral' };
}
