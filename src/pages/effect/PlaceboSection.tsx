/** The same for all others: their gaps with this one on top, and the ratios as dots. */
import { useId, useMemo } from 'react';
import { EffectLines } from '../../charts/EffectLines.tsx';
import { RatioDots } from '../../charts/RatioDots.tsx';
import { areaOf } from '../../domain/areas.ts';
import type { StudyAnswer } from '../../effect/study.ts';
import { placeText } from '../../language/effectAnswerTexts.ts';
import {
  controlTexts,
  gapPercentText,
  passedOver,
  placeboSummary,
  ratioText,
} from '../../language/effectControlTexts.ts';
import type { PlaceboFacts } from '../../language/effectFacts.ts';
import { effectShareTexts, placeboHeadline, ratioHeadline } from '../../language/effectShareTexts.ts';
import { formatNumber } from '../../language/format.ts';
import { placeboLines } from '../../selectors/effectLines.ts';
import { FigureActions } from '../FigureActions.tsx';
import { figureShare, type ShareBase } from './figureShare.ts';
import type { Findings } from './findings.ts';
import { Method } from './Method.tsx';

interface Props {
  readonly base: ShareBase;
  readonly found: Findings;
  readonly placebo: PlaceboFacts;
  readonly study: StudyAnswer;
  readonly newest: boolean;
  /** What must be known of a figure that is taken along. */
  readonly notes: readonly string[];
}

const tick = (value: number): string => formatNumber(value, 0);

export function PlaceboSection({ base, found, placebo, study, newest, notes }: Props) {
  const id = useId();
  const { subject, result } = found;
  const { area } = subject;
  const figure = useMemo(
    () => placeboLines({ code: area, window: result.window, answer: study }),
    [area, result.window, study],
  );
  const own = useMemo(() => ({ code: area, ratio: study.ratio }), [area, study.ratio]);
  const others = useMemo(
    () => study.placebos.map((other) => ({ code: other.area, ratio: other.ratio })),
    [study.placebos],
  );
  const sorted = useMemo(() => [own, ...others].sort((a, b) => b.ratio - a.ratio), [own, others]);
  const summary = placeboSummary(subject, placebo);
  const passed = passedOver(placebo);
  const drawnLines = (
    <EffectLines
      figure={figure}
      description={`${controlTexts.placeboName}. ${summary}`}
      axis={controlTexts.percentAxis}
      distances
      provisional={newest}
      names={[areaOf(area).name, controlTexts.comparisonName]}
      height="tall"
      formatTick={tick}
      formatValue={gapPercentText}
    />
  );
  const drawnRatios = <RatioDots own={own} others={others} description={summary} />;
  const common = {
    notes: [...notes, placeText(placebo), passed, controlTexts.placeboShort],
    method: [controlTexts.placebo, controlTexts.power],
  };
  const linesShare = figureShare(base, {
    ...common,
    headline: placeboHeadline(subject, placebo),
    caption: `${controlTexts.placeboName}. ${controlTexts.greyLines}`,
    drawing: drawnLines,
    file: 'placebos',
    table: ({ placebosTable }) => placebosTable(subject, { window: result.window, answer: study }),
  });
  const ratiosShare = figureShare(base, {
    ...common,
    headline: ratioHeadline(subject, study.ratio, placebo.verdict),
    caption: effectShareTexts.ratioCaption,
    drawing: drawnRatios,
    file: 'ratios',
    table: ({ ratiosTable }) => ratiosTable(subject, { window: result.window, answer: study }),
  });
  return (
    <section className="effect-section" aria-labelledby={id}>
      <h2 id={id}>{controlTexts.placeboHeading}</h2>
      <p className="effect-headline">{summary}</p>
      <p className="effect-subtitle">
        {controlTexts.placeboName}. {controlTexts.greyLines}
      </p>
      {drawnLines}
      <FigureActions share={linesShare} brief />
      <h3>{controlTexts.ratioName}</h3>
      {drawnRatios}
      {passed !== '' && <p className="effect-note">{passed}</p>}
      <FigureActions share={ratiosShare} brief />
      <details className="effect-method effect-all">
        <summary>{controlTexts.allRatios}</summary>
        <ol>
          {sorted.map(({ code, ratio }) => (
            <li key={code} className={code === area ? 'own' : ''}>
              {ratioText(areaOf(code).name, ratio)}
            </li>
          ))}
        </ol>
      </details>
      <Method short={controlTexts.placeboShort} long={[controlTexts.placebo]} />
      <h3>{controlTexts.powerHeading}</h3>
      <Method short={controlTexts.powerShort} long={[controlTexts.power]} />
    </section>
  );
}
