/** Whose file it is and which table, as far as its own words prove it. */
import type { Publisher } from '../domain/dataset.ts';
import { fold, isContentHeading } from './headings.ts';
import type { DashMeaning } from './numbers.ts';

export interface Origin {
  readonly publisher: Publisher;
  readonly table: string | null;
}

const JOBINDSATS_TABLES: readonly (readonly [table: string, measure: RegExp])[] = [
  ['y25i09', /langtidsledige (fuldtids)?personer/],
  ['y01dia02', /dimittendledige (fuldtids)?personer/],
  ['y25i01', /^antal ledige (fuldtids)?personer$|^ledige fuldtidspersoner i pct\. af/],
  ['y01b01', /fortsat på dagpenge/],
];

const JOBINDSATS_DIMENSION = /^(ydelsesgrupper|a-kasse)$/;

/** AULK04's variables; no other table with an area has a unit, an age and a sex. */
const AULK04 = ['område', 'enhed', 'alder', 'køn', 'tid', 'indhold'];

/** Of a table with one heading per column. `title` is whatever stands above it. */
export function originOf(headings: readonly string[], title: string): Origin {
  const folded = headings.map(fold);
  if (folded.some(isContentHeading)) {
    const aulk04 = AULK04.length === folded.length && AULK04.every((name) => folded.includes(name));
    return { publisher: 'statistikbanken', table: aulk04 ? 'AULK04' : null };
  }
  for (const [table, measure] of JOBINDSATS_TABLES)
    if (folded.some((name) => measure.test(name))) return { publisher: 'jobindsats', table };
  const spells = folded.some((name) => /afsluttede forløb|varighed/.test(name));
  const insured = folded.some((name) => JOBINDSATS_DIMENSION.test(name));
  if (spells && insured) {
    const social = /kontanthjælp/.test(fold(`${title} ${headings.join(' ')}`));
    return {
      publisher: 'jobindsats',
      table: social ? 'y60a27' : folded.includes('a-kasse') ? 'y01a27' : null,
    };
  }
  const api = folded.includes('area') && folded.includes('periode');
  const words = /jobindsats|styrelsen for arbejdsmarked og rekruttering/.test(fold(title));
  return { publisher: insured || api || words ? 'jobindsats' : 'unknown', table: null };
}

/** Statistikbanken and noegletal.dk write zero as a dash, Jobindsats hides a small number behind it. */
export function dashMeaning(publisher: Publisher): DashMeaning {
  switch (publisher) {
    case 'statistikbanken':
    case 'noegletal':
      return 'zero';
    case 'jobindsats':
      return 'suppressed';
    case 'unknown':
      return 'unknown';
  }
}
