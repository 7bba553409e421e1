/** A monthly figure by its name. The lines come with the page, the others when first shown. */
import { type JSX, lazy } from 'react';
import type { FigureName } from '../../domain/choices.ts';
import { layoutOfTime } from '../figureModel.ts';
import type { FigureProps } from './context.ts';
import { LinesFigure } from './LinesFigure.tsx';

const RankingFigure = lazy(() => import('./RankingFigure.tsx'));
const ChangeFigure = lazy(() => import('./ChangeFigure.tsx'));
const MapFigure = lazy(() => import('./MapFigure.tsx'));
const DistributionFigure = lazy(() => import('./DistributionFigure.tsx'));
const MultiplesFigure = lazy(() => import('./MultiplesFigure.tsx'));
const YearsFigure = lazy(() => import('./YearsFigure.tsx'));
const TableFigure = lazy(() => import('./TableFigure.tsx'));

export function ShownFigure({
  figure,
  ...props
}: FigureProps & { readonly figure: FigureName }): JSX.Element {
  switch (figure) {
    case 'rangliste':
      return <RankingFigure {...props} />;
    case 'aendring':
      return <ChangeFigure {...props} />;
    case 'kort':
      return <MapFigure {...props} />;
    case 'fordeling':
      return <DistributionFigure {...props} />;
    case 'smaa':
      return <MultiplesFigure {...props} />;
    case 'tabel':
      return <TableFigure {...props} />;
    case 'udvikling':
    // Those of indicators that are no months: ProfileFigure.
    case 'varighed':
    case 'forloeb':
      return layoutOfTime(props.view) === 'aar' ? <YearsFigure {...props} /> : <LinesFigure {...props} />;
  }
}
