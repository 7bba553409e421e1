/** The synthetic control: two curves, the gap between them, how well it followed before, whom it is made of. */
import { useId, useMemo } from 'react';
import { EffectLines } from '../../charts/EffectLines.tsx';
import { areaOf } from '../../domain/areas.ts';
import type { StudyAnswer } from '../../effect/study.ts';
import { gapText } from '../../language/effectAnswerTexts.ts';
import {
  controlTexts,
  curvesCaption,
  curvesSummary,
  fitText,
  followText,
  windowText,
} from '../../language/effectControlTexts.ts';
import { effectShareTexts, gapHeadline } from '../../language/effectShareTexts.ts';
import type { EffectAnswer } from '../../selectors/effectAnswer.ts';
import { curves, gapLine } from '../../selectors/effectLines.ts';
import { FigureActions } from '../FigureActions.tsx';
import { controlFormats } from './controlFormats.ts';
import { figureShare, type ShareBase } from './figureShare.ts';
import type { Findings } from './findings.ts';
import { Method } from './Method.tsx';
import { WeightsFigure } from './WeightsFigure.tsx';

interface Props {
  readonly base: ShareBase;
  readonly found: Findings;
  readonly answer: EffectAnswer;
  readonly study: StudyAnswer;
  readonly newest: boolean;
  /** What must be known of a figure that is taken along. */
  readonly notes: readonly string[];
}

export function ControlSection({ base, found, answer, study, newest, notes }: Props) {
  const id = useId();
  const { subject, result, headline } = found;
  const { window } = result;
  const { control } = answer;
  const shown = useMemo(() => ({ code: subject.area, window, answer: study }), [subject.area, window, study]);
  const both = useMemo(() => curves(shown, controlTexts.comparisonName), [shown]);
  const gap = useMemo(() => gapLine(shown, controlTexts.gapName), [shown]);
  const formats = useMemo(() => controlFormats(subject.indicator), [subject.indicator]);
  const names = [areaOf(subject.area).name, controlTexts.comparisonName];
  const distance = gapText(subject, control);
  const fit = fitText(subject, control);
  const monthsUsed = windowText(control, window);
  const drawnCurves = (
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
  );
  const drawnGap = (
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
  );
  const common = { notes: [...notes, distance, fit, monthsUsed], method: [controlTexts.how] };
  const curvesShare = figureShare(base, {
    ...common,
    headline,
    caption: curvesCaption(subject, control),
    drawing: drawnCurves,
    file: 'curves',
    table: ({ curvesTable }) => curvesTable(subject, { window, answer: study }),
  });
  const gapShare = figureShare(base, {
    ...common,
    headline: gapHeadline(subject, control, answer.placebo?.verdict ?? null),
    caption: effectShareTexts.gapCaption,
    drawing: drawnGap,
    file: 'gap',
    table: ({ gapTable }) => gapTable(subject, { window, answer: study }),
  });
  return (
    <section className="effect-section" aria-labelledby={id}>
      <h2 id={id}>{controlTexts.heading}</h2>
      <p className="effect-headline">{followText(subject, control)}</p>
      <p className="effect-subtitle">{curvesCaption(subject, control)}</p>
      {drawnCurves}
      <FigureActions share={curvesShare} brief />
      <h3>{controlTexts.gapHeading}</h3>
      {drawnGap}
      <p className="effect-note">{fit}</p>
      {monthsUsed !== '' && <p className="effect-note">{monthsUsed}</p>}
      <FigureActions share={gapShare} brief />
      <WeightsFigure base={base} control={control} notes={notes} />
      <Method short={controlTexts.howShort} long={[controlTexts.how]} />
    </section>
  );
}
