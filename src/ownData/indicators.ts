/** Indicators made from measures that the app does not know: the reader gives title, unit and direction. */
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator, OwnIndicatorId } from '../domain/indicator.ts';
import type { OwnIndicatorAnswer } from '../domain/ownData.ts';
import { isCount, type Unit } from '../domain/unit.ts';
import { isKnownMeasure } from './canonical.ts';

/** FNV-1a, 32 bits, as eight hex digits: short, and the same for the same name in every edition of a file. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * What tells a table from another with the same headings: its number. Statistikbanken's answers leave theirs out, and
 * `INDHOLD` or `Antal` names nothing; their variables must do.
 */
function tableMark({ meta, dimensions }: Dataset): string {
  if (meta.table !== null) return meta.table;
  if (meta.publisher !== 'statistikbanken' || meta.title !== null) return '';
  return dimensions
    .map(({ name }) => name)
    .sort()
    .join('\n');
}

/** The key by which indicators ask for a file's table: the publisher's, or one made from its headings. */
export function tableKey(dataset: Dataset): string {
  if (dataset.meta.table !== null) return dataset.meta.table;
  const mark = tableMark(dataset);
  // Without a name a count and a share have only their units to be told apart by.
  const measures = dataset.measures.map(({ name, unit }) => (mark === '' ? name : `${name} ${unit}`));
  return `fil:${shortHash([mark, ...measures.sort()].join('\n'))}`;
}

/** Made from what is measured, never from the file: a new export of the same measure keeps its links. */
function ownIndicatorId(dataset: Dataset, measure: string, unit: Unit): OwnIndicatorId {
  return `egen-${shortHash([tableMark(dataset), measure, unit].join('\n'))}`;
}

/**
 * One indicator per measure that no indicator of the app reads; none for a file without months. `dataset` has
 * canonical names; `nameless` is the title of a measure without a heading.
 */
export function ownIndicators(
  dataset: Dataset,
  answers: readonly OwnIndicatorAnswer[],
  nameless = '',
): readonly Indicator[] {
  const table = tableKey(dataset);
  if (!dataset.periods.some(({ frequency }) => frequency === 'month')) return [];
  return dataset.measures
    .filter(({ name }) => !isKnownMeasure(table, name))
    .map(({ name, unit, reading }): Indicator => {
      const answer = answers.find(({ measure }) => measure === name);
      const counted = answer?.unit ?? unit;
      const title = answer?.title.trim() ?? '';
      return {
        id: ownIndicatorId(dataset, name, counted),
        topic: 'egne',
        unit: counted,
        source: { kind: 'measure', value: { table, measure: name } },
        areas: 'municipalities',
        decimals: isCount(counted) ? 0 : Math.min(2, reading.decimals),
        computed: false,
        optional: true,
        own: { title: title || name || nameless, direction: answer?.direction ?? 'neutral' },
      };
    });
}
