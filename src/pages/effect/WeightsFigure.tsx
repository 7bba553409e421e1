/** Whom the comparison is made of, as a list with bars. */
import { WeightList } from '../../charts/WeightList.tsx';
import { controlTexts, weightsSummary } from '../../language/effectControlTexts.ts';
import type { ControlFacts } from '../../language/effectFacts.ts';
import { effectShareTexts, weightsHeadline } from '../../language/effectShareTexts.ts';
import { formatAddress } from '../../viewState/route.ts';
import { FigureActions } from '../FigureActions.tsx';
import { figureShare, type ShareBase } from './figureShare.ts';

interface Props {
  readonly base: ShareBase;
  readonly control: ControlFacts;
  readonly notes: readonly string[];
}

export function WeightsFigure({ base, control, notes }: Props) {
  const { donors } = control;
  const drawing = (
    <WeightList donors={donors} href={(code) => formatAddress({ page: 'municipality', code })} />
  );
  const share = figureShare(base, {
    headline: weightsHeadline(base.subject, control),
    caption: effectShareTexts.weightsCaption,
    notes: [...notes, controlTexts.howShort],
    method: [controlTexts.how],
    drawing,
    file: 'weights',
    table: ({ weightsTable }) => weightsTable(control),
  });
  return (
    <>
      <h3>{controlTexts.weightsHeading}</h3>
      <p className="effect-subtitle">{weightsSummary(donors)}</p>
      {drawing}
      <FigureActions share={share} brief />
    </>
  );
}
