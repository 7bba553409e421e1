/** A topic as lines. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import type { Target } from '../../charts/TargetLines.tsx';
import { areaOf } from '../../domain/areas.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { hasNumbers } from '../../domain/line.ts';
import { da } from '../../language/da.ts';
import { PAPER_HEIGHT } from '../../language/municipalityTexts.ts';
import { noteText } from '../../language/notes.ts';
import type { Comparison } from '../../selectors/comparison.ts';
import { benchmarkFits, numberFormats, provisionalNote, subtitle } from '../figureModel.ts';
import { NothingHere } from '../NothingHere.tsx';
import { Section, type SectionView } from './Section.tsx';
import type { SectionName } from './sectionPlace.ts';

interface Props {
  readonly name?: SectionName;
  readonly within?: SectionName;
  readonly heading: string;
  readonly headline: string | null;
  readonly comparison: Comparison;
  readonly notes?: readonly string[];
  readonly legend?: string;
  readonly views: readonly SectionView[];
  /** In place of the indicator's own. */
  readonly subtitle?: string;
  /** On paper over both columns. */
  readonly paperWide?: boolean;
  /** The lines are parts of one area: what the parts are, for the names of files. */
  readonly parts?: string;
  /** Where the lines are made of more than the comparison's own indicator. */
  readonly indicators?: readonly Indicator[];
  /** Goals to draw over the lines. */
  readonly targets?: readonly Target[];
}

export function LineSection(props: Props) {
  const { heading, headline, comparison, notes = [], views } = props;
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const words = props.subtitle ?? subtitle(comparison, false, false);
  const drawn = comparison.selected.some(hasNumbers);
  return (
    <Section
      name={props.name}
      within={props.within}
      heading={heading}
      headline={headline}
      subtitle={words}
      notes={notes}
      legend={props.legend}
      views={views}
      paperWide={props.paperWide ?? false}
      figure={
        drawn
          ? {
              indicators: props.indicators ?? [comparison.data.indicator],
              notes: [...comparison.notes.map(noteText), da.noJobs],
              remark: provisionalNote(comparison),
              numbers: () => numbers(comparison, props.parts),
            }
          : undefined
      }
    >
      {drawn ? (
        <LineChart
          comparison={comparison}
          description={heading}
          drawBenchmark={benchmarkFits(comparison)}
          formatTick={formats.tick}
          formatBare={formats.bare}
          formatValue={formats.value}
          formatDifference={formats.difference}
          onAdd={null}
          targets={props.targets}
          paperHeight={PAPER_HEIGHT}
          recharts="never"
        />
      ) : (
        <NothingHere reason={{ kind: 'no-numbers', mode: 'vaerdi', smoothed: false }} />
      )}
    </Section>
  );
}

async function numbers(comparison: Comparison, parts: string | undefined) {
  const [tables, { ranking }] = await Promise.all([
    import('../../selectors/exportTables.ts'),
    import('../../selectors/ranking.ts'),
  ]);
  const code = comparison.selected[0]!.code!;
  const name = tables.exportComparisonName(comparison, 'udvikling', [code, parts ?? '']);
  return {
    name,
    table:
      parts === undefined
        ? tables.exportComparison(comparison, ranking(comparison), 'udvikling')
        : tables.exportParts(comparison, areaOf(code).name),
  };
}
