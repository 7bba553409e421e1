/** Why two versions of a table, or some of it, cannot be compared, in English. */
import type { RevisionObstacle } from '../revisionObstacles.ts';
import { formatNumber } from './format.ts';

export function describeObstacle(obstacle: RevisionObstacle): string {
  switch (obstacle.kind) {
    case 'no-shared-measure':
      return 'The two editions have no figures of the same kind, so they cannot be compared. Is it the same table?';
    case 'measure-new':
      return `“${obstacle.measure}” is only in the new edition.`;
    case 'measure-removed':
      return `“${obstacle.measure}” is only in the old edition.`;
    case 'unit-changed':
      return `“${obstacle.measure}” has another unit in the new edition and cannot be compared.`;
    case 'split':
      return `The two editions cannot be compared: the breakdown “${obstacle.dimension}” has no total (“i alt”) in both. Fetch them again with the total.`;
    case 'parts-left':
      return obstacle.parts === 1
        ? 'The table is split into so many parts that 1 of them has not been compared.'
        : `The table is split into so many parts that ${formatNumber(obstacle.parts, 0)} of them have not been compared.`;
  }
}
