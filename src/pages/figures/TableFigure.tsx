/** *Tabel*: every number behind the figures. */
import { useMemo } from 'react';
import DataTable from '../../charts/DataTable.tsx';
import { STATUS_REASONS } from '../../domain/observation.ts';
import { missingTexts } from '../../language/notes.ts';
import { comparisonHeadline } from '../../selectors/headlineFacts.ts';
import { lineQuestions } from '../../selectors/spoken.ts';
import { monthTable } from '../../selectors/tableModel.ts';
import { subtitle } from '../figureModel.ts';
import type { FigureProps } from './context.ts';

export default function TableFigure(props: FigureProps) {
  const { comparison, ranking, formats, view } = props;
  const { Shell, Verdict } = props.frame;
  const smoothed = view.glat === '12mdr';
  const { headline, persons } = useMemo(
    () => comparisonHeadline(comparison, smoothed, ranking),
    [comparison, smoothed, ranking],
  );
  const questions = useMemo(() => lineQuestions(comparison), [comparison]);
  const table = useMemo(() => monthTable(comparison, formats.bare), [comparison, formats]);
  const text = `${persons}${subtitle(comparison, smoothed, false)}`;
  return (
    <Shell {...props} figure="tabel" headline={headline} subtitle={text}>
      {Verdict !== null && <Verdict {...props} questions={questions} overTime />}
      <DataTable
        model={table}
        caption={text}
        missing={STATUS_REASONS.map((reason) => missingTexts[reason])}
      />
    </Shell>
  );
}
