/** The synthetic control: two curves, the gap between them, whom it is made of, how well it followed before. */
import { useId, useMemo } from 'react';
import { EffectLines } from '../../charts/EffectLines.tsx';
import { WeightList } from '../../charts/WeightList.tsx';
import { areaOf } from '../../domain/areas.ts';
import { isPercent } from '../../domain/unit.ts';
import type { StudyAnswer } from '../../effect/study.ts';
import { gapText } from '../../language/effectAnswerTexts.ts';
import {
  controlTexts,
  curvesCaption,
  curvesSummary,
  fitText,
  followText,
  weightsSummary,
  windowText,
} from '../../language/effectControlTexts.ts';
import { formatBare, formatValue } from '../../language/format.ts';
import { axisUnit } from '../../language/indicatorTexts.ts';
import type { EffectAnswer } from '../../selectors/effectAnswer.ts';
import { curves, gapLine } from '../../selectors/effectLines.ts';
import { formatAddress } from '../../viewState/route.ts';
import type { Findings } from './findings.ts';
import { Method } from './Method.tsx';

interface Props {
  readonly found: Findings;
  readonly answer: EffectAnswer;
  readonly study: StudyAnswer;
  readonly newest: boolean;
}

export function ControlSection({ found, answer, study, newest }: Props) {
  const id = useId();
  const { subject, result } = found;
  const { window } = result;
  const { unit, decimals } = subject.indicator;
  const { control } = answer;
  const shown = useMemo(() => ({ code: subject.area, window, answer: study }), [subject.area, window, study]);
  const both = useMemo(() => curves(shown, controlTexts.comparisonName), [shown]);
  const gap = useMemo(() => gapLine(shown, controlTexts.gapName), [shown]);
  const formats = useMemo(() => {
    const whole = { kind: 'unit', unit } as const;
    const places = (value: number): number => (Number.isInteger(value) ? 0 : Math.max(1, decimals));
    const change = isPercent(unit)
      ? ({ kind: 'point-change' } as const)
      : ({ kind: 'plain-change' } as const);
    return {
      tick: (value: number) => formatBare(value, whole, places(value)),
      value: (value: number) => formatValue(value, whole, decimals),
      gapTick: (value: number) => formatBare(value, whole, places(value)),
      gap: (value: number) => formatBare(value, change, decimals),
      gapAxis: axisUnit(isPercent(unit) ? change : whole),
      axis: axisUnit(whole),
    };
  }, [unit, decimals]);
  const names = [areaOf(subject.area).name, controlTexts.comparisonName];
  const distance = gapText(subject, control);
  const note = windowText(control, window);
  return (
    <section className="effect-section" aria-labelledby={id}>
      <h2 id={id}>{controlTexts.heading}</h2>
      <p className="effect-headline">{followText(subject, control)}</p>
      <p className="effect-subtitle">{curvesCaption(subject, control)}</p>
      <EffectLines
        figure={both}
        description={curvesSummary(subject, control, distance)}
        axis={formats.axis}
        distances={false}
        provisional={newest}
        names={names}
        height="tall"
        formatTick={formats.tick}
        formatValue={formats.value}
      />
      <h3>{controlTexts.gapHeading}</h3>
      <EffectLines
        figure={gap}
        description={controlTexts.gapHeading}
        axis={formats.gapAxis}
        distances
        provisional={newest}
        names={names}
        height="low"
        formatTick={formats.gapTick}
        formatValue={formats.gap}
      />
      <p className="effect-note">{fitText(subject, control)}</p>
      {note !== '' && <p className="effect-note">{note}</p>}
      <h3>{controlTexts.weightsHeading}</h3>
      <p className="effect-subtitle">{weightsSummary(control.donors)}</p>
      <WeightList donors={control.donors} href={(code) => formatAddress({ page: 'municipality', code })} />
      <Method short={controlTexts.howShort} long={[controlTexts.how]} />
    </section>
  );
}
