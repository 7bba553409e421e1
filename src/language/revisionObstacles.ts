/** Why two versions of a table, or some of it, cannot be compared, in Danish. */
import { formatNumber } from './format.ts';

/** What keeps two versions from being compared, as a whole or one measure. */
export type RevisionObstacle =
  | { readonly kind: 'no-shared-measure' }
  /** Only in one of the two. */
  | { readonly kind: 'measure-new'; readonly measure: string }
  | { readonly kind: 'measure-removed'; readonly measure: string }
  | { readonly kind: 'unit-changed'; readonly measure: string }
  /** A split without a total, that one version has and the other has not or with other members. */
  | { readonly kind: 'split'; readonly dimension: string }
  /** More combinations of the splits than are compared. */
  | { readonly kind: 'parts-left'; readonly parts: number };

export function describeObstacle(obstacle: RevisionObstacle): string {
  switch (obstacle.kind) {
    case 'no-shared-measure':
      return 'De to udgaver har ingen tal af samme slags, så de kan ikke sammenlignes. Er det den samme tabel?';
    case 'measure-new':
      return `„${obstacle.measure}“ findes kun i den nye udgave.`;
    case 'measure-removed':
      return `„${obstacle.measure}“ findes kun i den gamle udgave.`;
    case 'unit-changed':
      return `„${obstacle.measure}“ har en anden enhed i den nye udgave og kan ikke sammenlignes.`;
    case 'split':
      return `De to udgaver kan ikke sammenlignes: opdelingen „${obstacle.dimension}“ har intet fælles „i alt“. Hent dem igen med totalen.`;
    case 'parts-left':
      return `Tabellen er delt op i så mange dele, at ${formatNumber(obstacle.parts, 0)} af dem ikke er sammenlignet.`;
  }
}
