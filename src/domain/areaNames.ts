/**
 * From the many ways an area is written in files and by readers to its code. Strict: a text that could mean
 * two things without saying which is only accepted where the publishers' own use settles it.
 */
import { type AreaCode, COUNTRY, UNALLOCATED } from './area.ts';
import { areas } from './areas.ts';

export type AreaResolution =
  | { readonly kind: 'area'; readonly code: AreaCode }
  /** Known, and no area that figures are kept for: a labour market council, abroad, Christiansø, several kommuner as one. */
  | { readonly kind: 'not-municipal'; readonly why: 'rar' | 'abroad' | 'christiansoe' | 'group' }
  /** Code and name are both known, and mean different areas. */
  | { readonly kind: 'disagree'; readonly code: AreaCode; readonly named: AreaCode }
  | { readonly kind: 'unknown' };

const UNKNOWN: AreaResolution = { kind: 'unknown' };
const ABROAD: AreaResolution = { kind: 'not-municipal', why: 'abroad' };
const CHRISTIANSOE: AreaResolution = { kind: 'not-municipal', why: 'christiansoe' };
const RAR: AreaResolution = { kind: 'not-municipal', why: 'rar' };
const GROUP: AreaResolution = { kind: 'not-municipal', why: 'group' };

/** Other names in use, as `fold` leaves them. */
const ALIASES: Readonly<Record<string, AreaCode>> = {
  'all denmark': COUNTRY,
  denmark: COUNTRY,
  danmark: COUNTRY,
  'hele danmark': COUNTRY,
  'hele landet': COUNTRY,
  landet: COUNTRY,
  copenhagen: '101',
  københavns: '101',
  'city of copenhagen': '101',
  bornholms: '400',
  'bornholms regionskommune': '400',
  nordfyn: '480',
  vesthimmerland: '820',
  'brønderslev dronninglund': '810',
  uoplyst: UNALLOCATED,
  'uoplyst område': UNALLOCATED,
  'uoplyst kommune': UNALLOCATED,
  'uoplyst bopæl': UNALLOCATED,
  'unknown municipality': UNALLOCATED,
  'not stated': UNALLOCATED,
};

/** One spelling for lower and upper case, `aa` and `å`, hyphen and space, `Kommune` or not. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/[\s\u00a0-]+/g, ' ')
    .trim()
    .replace(/ (kommune|municipality)$/, '');
}

/** Folded name to every code that carries it; the first is meant when no code stands beside it. */
const codesByName: ReadonlyMap<string, readonly AreaCode[]> = namesOfAreas();
const known: ReadonlySet<AreaCode> = new Set(areas.map((area) => area.code));
const groups: ReadonlySet<string> = new Set(
  areas.flatMap(({ group }) => (group === null ? [] : fold(group))),
);

function namesOfAreas(): Map<string, AreaCode[]> {
  const names = new Map<string, AreaCode[]>();
  const add = (name: string, code: AreaCode): void => {
    const codes = names.get(name);
    if (codes === undefined) names.set(name, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  // Kommuner first: bare `Bornholm` is the kommune. Landsdele before regions: bare `Nordjylland` is how
  // Statistikbanken writes the landsdel.
  for (const kind of ['country', 'municipality', 'landsdel', 'region', 'unallocated'] as const)
    for (const area of areas.filter((a) => a.kind === kind)) {
      const name = fold(area.written);
      add(name, area.code);
      add(fold(area.name), area.code);
      if (kind === 'municipality') add(`${name}s`, area.code);
      add(name.replace(/^(landsdel|region) /, ''), area.code);
      if (kind === 'landsdel') add(name.replace(/^landsdel /, 'province '), area.code);
    }
  for (const [name, code] of Object.entries(ALIASES)) add(fold(name), code);
  return names;
}

function byCode(code: string): AreaResolution {
  const short = code.length === 4 && code.startsWith('0') ? code.slice(1) : code;
  if (short === '997') return ABROAD;
  if (short === '411') return CHRISTIANSOE;
  return known.has(short) ? { kind: 'area', code: short } : UNKNOWN;
}

function byName(folded: string): AreaResolution {
  const code = codesByName.get(folded)?.[0];
  if (code !== undefined) return { kind: 'area', code };
  if (folded.startsWith('rar ') || folded === 'rar') return RAR;
  if (folded === 'udlandet' || folded === 'abroad') return ABROAD;
  if (folded === 'christiansø') return CHRISTIANSOE;
  // Benchmarks in our own files begin with the word, in either language.
  if (groups.has(folded) || /^(gruppe|group): ./.test(folded)) return GROUP;
  return UNKNOWN;
}

/** A code and a name that stand together: both must be known, and mean the same. */
function byBoth(code: string, folded: string): AreaResolution {
  const coded = byCode(code);
  const named = byName(folded);
  if (coded.kind === 'unknown' || named.kind === 'unknown')
    return named.kind === 'not-municipal' ? named : UNKNOWN;
  if (coded.kind === 'area' && codesByName.get(folded)?.includes(coded.code)) return coded;
  if (coded.kind === 'area' && named.kind === 'area')
    return { kind: 'disagree', code: coded.code, named: named.code };
  return coded.kind === named.kind ? coded : UNKNOWN;
}

/** The area that a cell or a reader's text means: a code, a name or both (`851 Aalborg`, `Aalborg 851`). */
export function resolveArea(text: string): AreaResolution {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 80) return UNKNOWN;
  if (/^\d{2,4}$/.test(trimmed)) return byCode(trimmed);
  const folded = fold(trimmed);
  const whole = byName(folded);
  if (whole.kind !== 'unknown') return whole;
  const codeFirst = /^(\d{2,4})[ :]+(\D.*)$/.exec(folded);
  if (codeFirst) return byBoth(codeFirst[1]!, codeFirst[2]!);
  const codeLast = /^(\D+?) \(?(\d{2,4})\)?$/.exec(folded);
  if (codeLast) return byBoth(codeLast[2]!, fold(codeLast[1]!));
  return UNKNOWN;
}
