/** The country month by month, over the grey lines of all kommuner. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import { COUNTRY } from '../../domain/area.ts';
import type { ListedEntry } from '../../domain/catalogue.ts';
import { da } from '../../language/da.ts';
import { frontTexts } from '../../language/frontTexts.ts';
import { noteText } from '../../language/notes.ts';
import { comparisonHeadline } from '../../selectors/headlineFacts.ts';
import type { Topic } from '../../selectors/municipality.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { FigureActions } from '../FigureActions.tsx';
import { numberFormats, source, subtitle } from '../figureModel.ts';

interface Props {
  readonly topic: Topic | null;
  readonly entries: readonly ListedEntry[];
}

/** In CSS pixels: with question and answer above, and who stands out below, it fits on one sheet. */
const PAPER_HEIGHT = 230;

export function CountryChart({ topic, entries }: Props) {
  return topic === null ? null : <Drawn topic={topic} entries={entries} />;
}

function Drawn({ topic, entries }: { topic: Topic; entries: readonly ListedEntry[] }) {
  const { comparison } = topic;
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const words = subtitle(comparison, false, false);
  const { headline } = useMemo(
    () => comparisonHeadline(comparison, false, topic.ranking),
    [comparison, topic],
  );
  const notes = [...comparison.notes.map(noteText), da.noJobs];
  const from = source(entries, comparison.data.indicator);
  const chart = (
    <LineChart
      comparison={comparison}
      description={words}
      drawBenchmark
      formatTick={formats.tick}
      formatBare={formats.bare}
      formatValue={formats.value}
      formatDifference={formats.difference}
      onAdd={null}
      recharts="when-near"
      paperHeight={PAPER_HEIGHT}
    />
  );
  return (
    <figure className="front-chart">
      <figcaption className="front-caption">
        {words} {frontTexts.lines}
      </figcaption>
      {chart}
      <footer className="figure-foot">
        <p className="source">{from}</p>
        <ul className="notes" aria-label={da.notesHeading}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>
          <a className="tap" href={formatAddress({ page: 'compare', view: defaultCompareView })}>
            {frontTexts.openComparison}
          </a>
        </p>
        <FigureActions
          brief
          share={{
            route: { page: 'front' },
            embed: { ...defaultCompareView, maal: comparison.data.indicator.id, omr: [COUNTRY] },
            headline,
            subtitle: words,
            notes: [frontTexts.lines, ...notes],
            source: from,
            example: false,
            drawing: chart,
            entries,
            numbers: async () => {
              const { exportComparison, exportComparisonName } = await import(
                '../../selectors/exportTables.ts'
              );
              return {
                name: exportComparisonName(comparison, 'udvikling', [COUNTRY]),
                table: exportComparison(comparison, topic.ranking, 'udvikling'),
              };
            },
          }}
        />
      </footer>
    </figure>
  );
}
