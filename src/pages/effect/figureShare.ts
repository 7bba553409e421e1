/** What the figures of an answer have in common when they are shared, and each one as something to take along. */
import type { ShareTable } from '../../domain/shareTable.ts';
import { notCause } from '../../language/effectAnswerTexts.ts';
import type { effectCsvTexts } from '../../language/effectCsvTexts.ts';
import type { EffectSubject } from '../../language/effectFacts.ts';
import { effectSubtitle, effectTexts } from '../../language/effectTexts.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import type { Shareable } from '../share/shareable.ts';

export interface ShareBase extends Pick<Shareable, 'route' | 'lasting' | 'entries' | 'source'> {
  readonly subject: EffectSubject;
}

interface Figure extends Pick<Shareable, 'headline' | 'drawing' | 'method'> {
  /** What this figure shows, after what all of them are about. */
  readonly caption: string;
  /** Before those of every figure; empty ones are left out. */
  readonly notes: readonly string[];
  readonly file: keyof typeof effectCsvTexts.files;
  /** The module is fetched when the numbers are asked for. */
  readonly table: (tables: typeof import('../../selectors/effectTables.ts')) => ShareTable;
}

export function figureShare(
  { subject, ...common }: ShareBase,
  { caption, notes, file, table, ...figure }: Figure,
): Shareable {
  const { caution } = indicatorText(subject.indicator);
  return {
    ...common,
    ...figure,
    subtitle: `${effectSubtitle(subject)} ${caption}`,
    notes: [...notes, effectTexts.notSeasonal, caution, notCause].filter((note) => note !== ''),
    embed: null,
    example: false,
    numbers: async () => {
      const tables = await import('../../selectors/effectTables.ts');
      return { name: tables.effectFileName(subject, file), table: table(tables) };
    },
  };
}
