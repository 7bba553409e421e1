/** The same change with both ends moved, window by window. */
import { useMemo } from 'react';
import { WindowGrid } from '../../charts/WindowGrid.tsx';
import { windowsAnswer } from '../../language/claimElsewhereTexts.ts';
import { isSized, windowCells } from '../../selectors/claimWindows.ts';
import type { AnsweredWithData } from './answered.ts';
import { Share } from './Share.tsx';
import { sizeFormat } from './sizeFormat.ts';
import type { FigureProps } from './useTakeAlong.ts';

export function WindowsFigure({ answered, along }: FigureProps<AnsweredWithData>) {
  const { check, data } = answered;
  const { claim, indicator } = check;
  const cells = useMemo(() => windowCells(claim, data), [claim, data]);
  const drawing = (
    <WindowGrid
      cells={cells}
      from={claim.from}
      to={claim.to}
      sized={isSized(claim, data)}
      description={windowsAnswer(check)}
      formatSize={sizeFormat(indicator)}
    />
  );
  return (
    <>
      {drawing}
      <Share share={along?.sharedWindows(answered, drawing)} />
    </>
  );
}
