/** The figures of a level as those who share them take them along: each with the claim and its verdict in it. */
import type { ReactNode } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import { isCount } from '../../domain/unit.ts';
import { da } from '../../language/da.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { levelAnswers } from '../../language/levelAnswerTexts.ts';
import type { LevelCheck } from '../../language/levelFacts.ts';
import {
  dotsHeadline,
  levelFigureTexts,
  levelWithVerdict,
  monthsHeadline,
} from '../../language/levelFigureTexts.ts';
import { noteText } from '../../language/notes.ts';
import { sourceLine } from '../../language/source.ts';
import { comparison as compare } from '../../selectors/comparison.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import type { LevelDotsModel } from '../../selectors/levelDots.ts';
import type { Route } from '../../viewState/route.ts';
import { subtitle } from '../figureModel.ts';
import type { Shareable } from '../share/shareable.ts';
import { entriesOf } from './answered.ts';
import type { ClaimComparison } from './claimComparison.ts';
import { ALWAYS, present } from './figureNotes.ts';
import { levelView } from './levelComparison.ts';

/** What the figures of a level are drawn and shared from. */
export interface LevelAnswered {
  readonly check: LevelCheck;
  readonly data: IndicatorData;
  readonly entries: readonly ListedEntry[];
  /** The page with the month named. */
  readonly route: Route;
}

/** Where it lies among all that it is held against. */
export function sharedLevelDots(
  answered: LevelAnswered,
  model: LevelDotsModel,
  drawing: ReactNode,
): Shareable {
  const { check, data } = answered;
  const { dots, said } = model;
  const own = dots.find(({ code }) => code === check.area);
  const compared = compare(data, { ...levelView(check), omr: [] });
  return {
    ...shared(answered, drawing),
    embed: null,
    headline: dotsHeadline(check, own === undefined ? null : { ...own, of: dots.length }),
    subtitle: levelWithVerdict(check),
    notes: present([
      said.length === 0 ? '' : levelFigureTexts.band,
      indicatorText(check.indicator).definition,
      ...compared.notes.filter(({ kind }) => ALWAYS.has(kind)).map(noteText),
      da.noJobs,
    ]),
    numbers: async () => {
      const { levelFileName, levelTable } = await import('../../selectors/exportLevel.ts');
      return { name: levelFileName('niveau', check), table: levelTable(check, model, data) };
    },
  };
}

/** The same place month by month. */
export function sharedLevelLines(
  answered: LevelAnswered,
  { comparison, view }: ClaimComparison,
  drawing: ReactNode,
): Shareable {
  const { check } = answered;
  const { firstMonth, monthCount, peers } = comparison;
  const others = peers.areas.length;
  return {
    ...shared(answered, drawing),
    // There a count has all other kommuner behind it, which are left out here.
    embed: isCount(check.indicator.unit) ? null : view,
    months: { first: firstMonth, last: firstMonth + monthCount - 1 },
    headline: monthsHeadline(check),
    subtitle: `${subtitle(comparison, false, false)} ${levelWithVerdict(check)}`,
    notes: present([
      levelFigureTexts.linesNote(check.record?.beaten != null),
      others === 0 ? '' : others > 5 ? da.otherMunicipalities : da.otherRegions,
      ...comparison.notes.filter(({ kind }) => kind !== 'event').map(noteText),
      da.noJobs,
    ]),
    numbers: async () => {
      const [names, tables, { ranking }] = await Promise.all([
        import('../../selectors/exportLevel.ts'),
        import('../../selectors/exportTables.ts'),
        import('../../selectors/ranking.ts'),
      ]);
      return {
        name: names.levelFileName('maaneder', check),
        table: tables.exportComparison(comparison, ranking(comparison), 'udvikling'),
      };
    },
  };
}

function shared({ check, data, entries, route }: LevelAnswered, drawing: ReactNode) {
  const own = entriesOf(data.indicator, entries);
  return {
    ...{ route, drawing, entries: own },
    method: present(levelAnswers(check).flatMap(({ answer, why }) => [answer, ...why])),
    source: sourceLine(own, data.indicator.computed),
    example: data.example,
  };
}
