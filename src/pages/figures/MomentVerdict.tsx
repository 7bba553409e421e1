/** Is the change of one area real? Fetched when a figure first asks: the first screen does not. */
import { type ReactNode, useMemo } from 'react';
import { ChangeVerdicts } from '../../charts/ChangeVerdicts.tsx';
import type { Line } from '../../domain/line.ts';
import type { Moments } from '../../language/changeVerdictTexts.ts';
import { changeVerdicts, spokenMoments } from '../../selectors/changeVerdicts.ts';
import type { Comparison } from '../../selectors/comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly line: Pick<Line, 'code' | 'name' | 'slot'>;
  /** Those of the headline unless given. */
  readonly moments?: Moments;
  readonly choice?: ReactNode;
}

export default function MomentVerdict({ comparison, line, moments, choice }: Props) {
  const verdicts = useMemo(
    () => changeVerdicts(comparison, [line], moments ?? spokenMoments(comparison)),
    [comparison, line, moments],
  );
  if (verdicts.length === 0) return choice;
  return <ChangeVerdicts verdicts={verdicts} indicator={comparison.data.indicator} choice={choice} />;
}
