/** A place that figures are published for. Codes are Danmarks Statistik's, always as text. */
export type AreaCode = string;

export type AreaKind = 'country' | 'region' | 'landsdel' | 'municipality' | 'unallocated';

export interface Area {
  /** `000` country, `081`–`085` regions, `01`–`11` landsdele, three digits for a kommune, `998` not stated. */
  readonly code: AreaCode;
  /** The name as readers write it, without `Kommune`. */
  readonly name: string;
  /** The same as `data/areas.csv` and the publishers' Danish files write it, whatever the language of the page. */
  readonly written: string;
  readonly kind: AreaKind;
  /** Only for municipalities and landsdele. */
  readonly region: AreaCode | null;
  /** Only for municipalities. */
  readonly landsdel: AreaCode | null;
  /** Danmarks Statistik's kommunegruppe, only for municipalities. */
  readonly group: string | null;
}

export const COUNTRY: AreaCode = '000';
export const UNALLOCATED: AreaCode = '998';
