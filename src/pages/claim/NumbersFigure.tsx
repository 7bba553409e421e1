/** The claim's numbers one by one, beside what the figures say. */
import type { Answered } from './answered.ts';
import { Share } from './Share.tsx';
import type { FigureProps } from './useTakeAlong.ts';

export function NumbersFigure({ answered, along }: FigureProps<Answered>) {
  const { check } = answered;
  if (along === null) return null;
  const rows = along.saidRows(check);
  if (rows.length === 0) return null;
  const drawing = <along.SaidAndFound check={check} rows={rows} />;
  return (
    <>
      {drawing}
      <Share share={along.sharedNumbers(answered, drawing)} />
    </>
  );
}
