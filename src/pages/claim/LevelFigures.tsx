/** The figures of the answers about a level, each with *Hent og del*. */
import { useMemo } from 'react';
import { LevelDots } from '../../charts/LevelDots.tsx';
import { fullStop } from '../../language/format.ts';
import { levelFigureTexts, monthsHeadline } from '../../language/levelFigureTexts.ts';
import { levelDots } from '../../selectors/levelDots.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import { subtitle } from '../figureModel.ts';
import { ClaimLineChart } from './ClaimLineChart.tsx';
import { levelLines } from './levelComparison.ts';
import { type LevelAnswered, sharedLevelDots, sharedLevelLines } from './levelShareables.ts';
import { Share } from './Share.tsx';

/** Among all that it is held against; nothing where there is nothing. */
export function LevelPlaces({ answered }: { readonly answered: LevelAnswered }) {
  const { check, data } = answered;
  const model = useMemo(() => levelDots(check, data), [check, data]);
  if (model === null) return null;
  const drawing = <LevelDots check={check} model={model} />;
  return (
    <>
      {drawing}
      <Share share={sharedLevelDots(answered, model, drawing)} />
    </>
  );
}

interface MonthsProps {
  readonly answered: LevelAnswered;
  readonly filer: CompareView['filer'];
}

/** Month by month, with the one that the claim is about marked. */
export function LevelMonths({ answered, filer }: MonthsProps) {
  const { check, data } = answered;
  const lines = useMemo(() => levelLines(check, data, filer), [check, data, filer]);
  const { comparison } = lines;
  const chart = (recharts: 'when-near' | 'never') => (
    <ClaimLineChart
      comparison={comparison}
      description={fullStop(monthsHeadline(check))}
      recharts={recharts}
    />
  );
  return (
    <div className="claim-lines">
      <p className="claim-method">{subtitle(comparison, false, false)}</p>
      {chart('when-near')}
      <p className="claim-method">{levelFigureTexts.linesNote(check.record?.beaten != null)}</p>
      <Share share={sharedLevelLines(answered, lines, chart('never'))} />
    </div>
  );
}
