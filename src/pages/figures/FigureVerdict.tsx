/**
 * Under a headline that compares: is it real? About the areas that the headline names, until the reader picks
 * others among the chosen ones.
 */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Verdict } from '../../charts/Verdict.tsx';
import { Select } from '../../controls/Select.tsx';
import type { Line } from '../../domain/line.ts';
import { isCount } from '../../domain/unit.ts';
import { nameOf } from '../../language/places.ts';
import { pairChoiceTexts } from '../../language/verdicts.ts';
import type { Comparison } from '../../selectors/comparison.ts';
import { pairVerdict } from '../../selectors/pairVerdict.ts';
import { chosenWithNumbers, type Question } from '../../selectors/spoken.ts';
import type { VerdictProps } from './context.ts';

const MomentVerdict = lazy(() => import('./MomentVerdict.tsx'));

/** In the second select: the first area itself, a year before. */
const BEFORE = 'foer';

const keyOf = ({ code }: Line): string => code ?? 'mod';
const option = (line: Line) => ({ value: keyOf(line), label: nameOf(line) });

export function FigureVerdict({ comparison, questions, overTime = false, pair, onPair }: VerdictProps) {
  const { benchmark } = comparison;
  const shown = chosenWithNumbers(comparison);
  const [asked] = questions;
  if (asked === undefined) return null;
  const changesOnly = asked.kind === 'moments';
  if (shown.length < (changesOnly ? 2 : 3)) {
    return questions.map((one) => (
      <Answer key={one.kind} comparison={comparison} question={one} choice={null} />
    ));
  }
  const counts = comparison.unit.kind === 'unit' && isCount(comparison.unit.unit);
  const extra = benchmark === null || counts || shown.some((line) => keyOf(line) === keyOf(benchmark));
  const lines = extra ? shown : [...shown, benchmark];
  const question = picked() ?? asked;
  const first = question.kind === 'areas' ? question.first : question.line;
  const second = question.kind === 'areas' ? keyOf(question.second) : BEFORE;
  const choice = (
    <p className="verdict-choice">
      <Select
        label={changesOnly ? pairChoiceTexts.changeOf : pairChoiceTexts.compare}
        value={keyOf(first)}
        options={shown.map(option)}
        onChange={(next) => onPair({ first: next, second: next === second ? keyOf(first) : second })}
      />
      {!changesOnly && (
        <Select
          label={pairChoiceTexts.with}
          value={second}
          options={[
            ...lines.filter((line) => line !== first).map(option),
            ...(overTime ? [{ value: BEFORE, label: pairChoiceTexts.before }] : []),
          ]}
          onChange={(next) => onPair({ first: keyOf(first), second: next })}
        />
      )}
    </p>
  );
  return <Answer comparison={comparison} question={question} choice={choice} />;

  /** Null while the reader has chosen nothing, or nothing that is still here. */
  function picked(): Question | null {
    const line = shown.find((candidate) => keyOf(candidate) === pair?.first);
    if (line === undefined) return null;
    if (changesOnly || (overTime && pair?.second === BEFORE)) return { kind: 'moments', line };
    const other = lines.find((candidate) => candidate !== line && keyOf(candidate) === pair?.second);
    return other === undefined ? null : { kind: 'areas', first: line, second: other };
  }
}

interface AnswerProps {
  readonly comparison: Comparison;
  readonly question: Question;
  readonly choice: ReactNode;
}

function Answer({ comparison, question, choice }: AnswerProps) {
  const facts = useMemo(
    () => (question.kind === 'areas' ? pairVerdict(comparison, question.first, question.second) : null),
    [comparison, question],
  );
  if (question.kind === 'moments') {
    return (
      <Suspense fallback={<Waiting>{choice}</Waiting>}>
        <MomentVerdict comparison={comparison} line={question.line} choice={choice} />
      </Suspense>
    );
  }
  return facts === null ? choice : <Verdict facts={facts} choice={choice} />;
}

function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <div className="verdict verdict-waits" aria-busy="true">
      {children}
    </div>
  );
}
