/** What the readers of files have to say, in Danish: what, where, and what to do. */
import type { Issue, IssueCode } from '../domain/issue.ts';
import { formatNumber } from './format.ts';

type Text = (issue: Issue) => string;

const quoted = (issue: Issue): string => (issue.raw === null ? '' : ` „${issue.raw}“`);

const texts: Readonly<Record<IssueCode, Text>> = {
  'empty-file': () => 'Filen er tom. Hent eksporten igen.',
  'binary-file': () =>
    'Filen er hverken tekst eller et regneark. Gem tabellen som CSV eller .xlsx, og prøv igen.',
  'html-file': () =>
    'Filen er en webside, ikke en tabel. Ofte er det en fejlside: hent eksporten igen, og vælg CSV.',
  'pdf-file': () => 'Filen er en PDF. Hent tabellen som CSV i stedet.',
  'spreadsheet-file': () =>
    'Filen er et regneark i et format, som ikke kan læses her (f.eks. .xls eller .ods). Gem det som .xlsx eller CSV, og prøv igen.',
  'zip-file': () =>
    'Filen er en zip-fil uden et Excel-regneark i sig. Pak den ud, og vælg selve tabellen (.xlsx eller CSV).',
  'workbook-locked': () =>
    'Regnearket er beskyttet med en adgangskode. Gem en kopi uden adgangskode eller som CSV, og prøv igen.',
  'workbook-damaged': () =>
    'Regnearket er beskadiget eller ikke hentet færdig. Hent det igen, eller åbn det i et regnearksprogram, og gem det som .xlsx eller CSV.',
  'workbook-too-large': () =>
    'Regnearket fylder for meget, når det pakkes ud. Vælg færre variable i eksporten, eller hent tabellen som CSV.',
  'json-file': () => 'Filen er JSON. Hent tabellen som CSV i stedet.',
  'truncated-encoding': () =>
    'Filen slutter midt i et tegn, så den er sandsynligvis ikke hentet færdig. Hent den igen.',
  'unknown-encoding': () =>
    'Filens bogstaver kan ikke læses: den er skrevet i et tegnsæt, som ikke kendes her, eller er beskadiget. Gem den som CSV i UTF-8.',
  'one-column': () =>
    'Filen har kun én kolonne. Kolonner skal være adskilt af semikolon, komma eller tabulator.',
  'too-many-columns': (issue) =>
    `Filen har for mange kolonner${quoted(issue)}. Vælg færre variable, eller sæt perioden i rækker.`,
  'too-many-members': (issue) =>
    `Kolonnen har alt for mange forskellige værdier${quoted(issue)}. Tag den ud af filen; en opdeling har langt færre.`,
  'line-too-long': () => 'En linje i filen er urimeligt lang. Filen er næppe en tabel; hent eksporten igen.',
  'not-understood': () =>
    'Filens opbygning kendes ikke. Appen læser CSV og Excel (.xlsx) fra Jobindsats, Statistikbanken og De Kommunale Nøgletal med område, periode og tal.',
  'no-area-column': (issue) =>
    `Der er ingen kolonne med kommuner${quoted(issue)}. Forventet overskrift: Område, OMRÅDE, Kommune eller Area.`,
  'no-period-column': (issue) =>
    `Der er ingen kolonne med perioder${quoted(issue)}. Forventet overskrift: Periode eller TID.`,
  'no-measure-column': (issue) =>
    `Der er ingen kolonne med tal${quoted(issue)}. Tag mindst ét mål med i eksporten.`,
  'no-usable-rows': () =>
    'Ingen rækker kunne bruges. Se de øvrige beskeder for hvorfor; er der ingen, har filen kun overskrifter.',
  cancelled: () => 'Indlæsningen blev afbrudt. Intet er ændret.',
  'read-failed': () =>
    'Filen kunne ikke læses. Er det en mappe, så vælg filerne i den; ellers prøv igen, eller genindlæs siden.',
  'decimal-assumed': (issue) =>
    `Både komma og punktum kan være decimaltegn${quoted(issue)}. Tallene er læst på dansk vis; kontrollér dem.`,
  'decimal-conflict': (issue) =>
    `Kolonnen blander decimalkomma og decimalpunktum. Tal i mindretal er afvist${quoted(issue)}.`,
  'no-total-member': (issue) =>
    `Opdelingen har ingen „i alt“${quoted(issue)}. Tag totalen med i eksporten for at se alle under ét.`,
  'line-break-in-cell': (issue) =>
    `En celle rummer et linjeskift${quoted(issue)}. Mangler der et anførselstegn, kan rækker være læst som én; kontrollér dem.`,
  'skipped-blank': () => 'Tomme linjer er sprunget over.',
  'skipped-outside-table': (issue) => `Linjer uden for tabellen er sprunget over${quoted(issue)}.`,
  'skipped-area-not-municipal': (issue) =>
    `Områder, der ikke er kommuner, regioner, landsdele eller hele landet, er sprunget over${quoted(issue)}.`,
  'unknown-area': (issue) => `Området kendes ikke${quoted(issue)}. Ret navnet eller kommunenummeret.`,
  'area-code-and-name-disagree': (issue) => `Nummer og navn peger på hvert sit område${quoted(issue)}.`,
  'unknown-period': (issue) => `Perioden kan ikke læses${quoted(issue)}. Eksempel på en måned: 2026M06.`,
  'too-few-cells': (issue) => `Rækken har for få kolonner${quoted(issue)}.`,
  'too-many-cells': (issue) => `Rækken har for mange kolonner${quoted(issue)}.`,
  'duplicate-row': () => 'Samme række står flere gange med samme tal; den er talt én gang.',
  'conflicting-row': (issue) =>
    `Samme område, periode og opdeling står flere gange med forskellige tal${quoted(issue)}. Den første er brugt.`,
  'not-a-number': (issue) => `Teksten er ikke et tal${quoted(issue)}.`,
  'scientific-notation': (issue) =>
    `Tallet er skrevet med E${quoted(issue)}, så et regneark har sandsynligvis afrundet det. Hent eksporten igen uden at åbne den.`,
  'ambiguous-dash': () => 'En streg kan både betyde nul og skjult tal; her regnes den som manglende.',
  'negative-count': (issue) =>
    `Et antal er negativt${quoted(issue)}. Tallet er brugt, som det står; kontrollér det.`,
  'replacement-character': (issue) =>
    `Et bogstav er gået tabt, før filen kom hertil${quoted(issue)}. Hent eksporten igen.`,
};

/** One sentence or two, with row, column and how often it was met. */
export function describeIssue(issue: Issue): string {
  const where = [
    ...(issue.row === null ? [] : [`række ${formatNumber(issue.row, 0)}`]),
    ...(issue.column === null ? [] : [`kolonne „${issue.column}“`]),
  ];
  const place = where.length === 0 ? '' : ` (${where.join(', ')})`;
  const times = issue.count > 1 ? ` Det gælder ${formatNumber(issue.count, 0)} steder.` : '';
  return `${texts[issue.code](issue)}${place}${times}`;
}
