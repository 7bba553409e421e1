/** What the publishers call their columns: which heading is an area, a period, a unit, a measure. */

/** A heading as compared: trimmed, lower case, single spaces. */
export function fold(heading: string): string {
  return heading
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');
}

/** Better headings first: in a table with both, `Kommune` is the area and `Region` a dimension. */
const AREA_HEADINGS: readonly string[] = [
  'område',
  'kommune',
  'area',
  'municipality',
  'kommuner',
  'kommunenavn',
  'bopælskommune',
  'bopælsområde',
  'omrade',
  'omraade',
  'landsdel',
  'region',
  'geografi',
];

const AREA_CODE_HEADINGS: ReadonlySet<string> = new Set([
  'kom.nr',
  'kom.nr.',
  'kom. nr.',
  'komnr',
  'kommunenr',
  'kommunenr.',
  'kommunenummer',
  'kommunekode',
  'områdekode',
]);

const PERIOD_HEADINGS: ReadonlySet<string> = new Set([
  'tid',
  'periode',
  'period',
  'time',
  'måned',
  'month',
  'kvartal',
  'quarter',
  'år',
  'year',
  'uge',
]);

const UNIT_HEADINGS: ReadonlySet<string> = new Set(['enhed', 'unit']);

/** How well a heading says that its column is the area: 0 best, null not at all. */
export function areaHeadingRank(heading: string): number | null {
  const rank = AREA_HEADINGS.indexOf(fold(heading));
  return rank < 0 ? null : rank;
}

export function isAreaCodeHeading(heading: string): boolean {
  return AREA_CODE_HEADINGS.has(fold(heading));
}

export function isPeriodHeading(heading: string): boolean {
  return PERIOD_HEADINGS.has(fold(heading));
}

/** `ENHED` of Statistikbanken: its members are measures of their own, not parts of a whole. */
export function isUnitHeading(heading: string): boolean {
  return UNIT_HEADINGS.has(fold(heading));
}

/** The one value column of Statistikbanken's API. */
export function isContentHeading(heading: string): boolean {
  return /^(indhold|content)$/.test(fold(heading));
}

const DIMENSION =
  /^(køn|sex|gender|alder|age|aldersgrupper?|a-kasser?|ydelsesgrupper?|ydelsestype|herkomst\w*|uddannelse\w*|branche\w*|kmdr)$|siden start|^uger?$|kode$|(^|[ .])nr\.?$/;

/** A column of numbers that divides the figures up (`Uger siden start`), rather than being figures. */
export function isDimensionHeading(heading: string): boolean {
  return DIMENSION.test(fold(heading));
}

/** Remarks to a row, as our own files have: they divide nothing up. */
export function isRemarkHeading(heading: string): boolean {
  return /^(bemærkning(er)?|remarks?)$/.test(fold(heading));
}

const MEASURE =
  /^(antal|andel|gennemsnit|gnsn|varighed|pct|procent|ledige|værdi|value|number|share|average)|\bi pct\b|\bpct\. |personer$|udgift/;

/** A heading that names figures; needed where a column holds nothing but markers for missing. */
export function isMeasureHeading(heading: string): boolean {
  return isContentHeading(heading) || (MEASURE.test(fold(heading)) && !isDimensionHeading(heading));
}

const GENERAL =
  /^(ydelses\w*|a-kasser?|køn|gender|sex|alder\w*|age|herkomst\w*|uddannelse\w*|branche\w*|personer|ledige|varighed\w*|målgrupper?)$/;

/** 0 for a plain total, 1 for `<heading> i alt`, null for anything else (`Kontanthjælp i alt` is a part). */
function totalRank(member: string, heading: string): number | null {
  if (/^(i alt|total|tot|alle|all)$/.test(member)) return 0;
  // Code and text in either order: `TOT Age, total`, `I alt TOT`.
  if (/^tot[ :]/.test(member) || / tot$/.test(member)) return 0;
  const named = /^(.+?),? (?:i alt|total)$/.exec(member)?.[1] ?? /^(?:total|alle) (.+)$/.exec(member)?.[1];
  if (named === undefined) return null;
  const same = heading !== '' && (heading.startsWith(named) || named.startsWith(heading));
  return same || GENERAL.test(named) ? 1 : null;
}

/** Index of the total among a dimension's members, or null. */
export function findTotal(members: readonly string[], heading: string): number | null {
  const folded = fold(heading);
  let best: number | null = null;
  let bestRank = 2;
  members.forEach((member, i) => {
    const rank = totalRank(fold(member), folded);
    if (rank !== null && rank < bestRank) {
      best = i;
      bestRank = rank;
    }
  });
  return best;
}
