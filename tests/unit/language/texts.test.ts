/** Every code has its words, and every word can be read. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf, indicators } from '../../../src/domain/indicatorRegistry.ts';
import type { Issue, IssueCode } from '../../../src/domain/issue.ts';
import type { Note, NothingToDraw } from '../../../src/domain/note.ts';
import { STATUS_REASONS } from '../../../src/domain/observation.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { personsSentence } from '../../../src/language/headlines.ts';
import { indicatorTexts } from '../../../src/language/indicatorTexts.ts';
import { describeIssue } from '../../../src/language/issues.ts';
import { missingHeadline, notComputableHeadline } from '../../../src/language/missingHeadline.ts';
import { missingTexts, noteText, nothingToDrawText } from '../../../src/language/notes.ts';
import { inPlace, placeName, where } from '../../../src/language/places.ts';
import { sourceLine } from '../../../src/language/source.ts';

// As a record, so that a code added to the type does not compile until it stands here too.
const ISSUES: Record<IssueCode, true> = {
  ...{ 'empty-file': true, 'binary-file': true, 'html-file': true, 'pdf-file': true },
  ...{ 'spreadsheet-file': true, 'json-file': true, 'truncated-encoding': true, 'one-column': true },
  ...{ 'too-many-columns': true, 'line-too-long': true, 'not-understood': true, 'no-area-column': true },
  ...{ 'unknown-encoding': true, 'too-many-members': true, 'line-break-in-cell': true },
  ...{ 'zip-file': true, 'workbook-locked': true, 'workbook-damaged': true, 'workbook-too-large': true },
  ...{ 'no-period-column': true, 'no-measure-column': true, 'no-usable-rows': true, cancelled: true },
  ...{ 'read-failed': true, 'decimal-assumed': true, 'decimal-conflict': true, 'no-total-member': true },
  ...{ 'skipped-blank': true, 'skipped-outside-table': true, 'skipped-area-not-municipal': true },
  ...{ 'unknown-area': true, 'area-code-and-name-disagree': true, 'unknown-period': true },
  ...{ 'too-few-cells': true, 'too-many-cells': true, 'duplicate-row': true, 'conflicting-row': true },
  ...{ 'not-a-number': true, 'scientific-notation': true, 'ambiguous-dash': true, 'negative-count': true },
  'replacement-character': true,
};

const issue = (code: IssueCode, more: Partial<Issue> = {}): Issue => ({
  ...{ code, severity: 'warning', file: 'fil.csv', row: null, column: null, raw: null, count: 1 },
  ...more,
});

describe('what the reader of files says', () => {
  test.each(Object.keys(ISSUES) as IssueCode[])('%s is a sentence, with and without a place', (code) => {
    const bare = describeIssue(issue(code));
    expect(bare).toMatch(/^\p{Lu}.*\.$/u);
    expect(bare).not.toMatch(/undefined|null| {2}|\.\./);
    const placed = describeIssue(issue(code, { row: 1234, column: 'Antal', raw: '1,2,3', count: 17 }));
    expect(placed.startsWith(bare.slice(0, 12))).toBe(true);
    expect(placed).toContain('(række 1.234, kolonne „Antal“)');
    expect(placed).toMatch(/Det gælder 17 steder\.$/);
  });

  test('quotes the text it is about', () => {
    expect(describeIssue(issue('unknown-area', { raw: 'Atlantis' }))).toContain('„Atlantis“');
  });
});

const month = monthOf(2026, 6);
/** The compiler sees to it that every kind has a case; here each is read. */
const NOTES: readonly Note[] = [
  { kind: 'example' },
  { kind: 'provisional', month },
  { kind: 'newest-in-file', month },
  { kind: 'not-seasonally-adjusted' },
  { kind: 'caution', indicator: indicatorOf('ledige-pct') },
  { kind: 'shown-by-region', areas: ['851', '825'], region: '081' },
  { kind: 'gap', area: '000', reason: 'not-published', months: 1, of: 36 },
  { kind: 'group-left-out', group: 'Landkommuner', members: ['825'] },
  { kind: 'company', benchmark: 'lignende', owner: '851', members: ['851', '751'] },
  { kind: 'benchmark-replaced', asked: 'naboer' },
  { kind: 'own-list-empty' },
  { kind: 'benefit-not-split', asked: 'dagpenge' },
  { kind: 'period-outside', first: month - 35, last: month },
  { kind: 'older-elsewhere', table: 'AULK04' },
  { kind: 'break', seriesBreak: { id: 'kontanthjaelpsreform-2025', month, topics: [] } },
  { kind: 'small-base' },
];
const NOTHING: readonly NothingToDraw[] = [
  { kind: 'nothing-chosen' },
  { kind: 'one-year' },
  { kind: 'not-in-files' },
  { kind: 'no-numbers', mode: 'vaerdi', smoothed: false },
  { kind: 'no-numbers', mode: 'vaerdi', smoothed: true },
  { kind: 'no-numbers', mode: 'indeks', smoothed: false },
  { kind: 'no-numbers', mode: 'aendring', smoothed: false },
];

describe('notes', () => {
  test.each(NOTES)('$kind is a sentence', (note) => {
    expect(noteText(note)).toMatch(/^\p{Lu}.*\.$/u);
    expect(noteText(note)).not.toMatch(/undefined|null|NaN| {2}|\.\./);
  });

  test.each(STATUS_REASONS)('%s has its reason', (reason) => {
    expect(missingTexts[reason]).toMatch(/^\p{Ll}.{4,}[^.]$/u);
    expect(noteText({ kind: 'gap', area: '825', reason, months: 34, of: 36 })).toContain(
      missingTexts[reason],
    );
  });

  test.each(NOTHING)('nothing to draw ($kind) says what and what helps', (reason) => {
    const { what, help } = nothingToDrawText(reason);
    expect([what, help].join(' ')).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
  });

  test('more than eight names are counted instead', () => {
    const members = municipalities.slice(0, 9).map((area) => area.code);
    expect(noteText({ kind: 'group-left-out', group: 'X', members })).toContain('9 kommuner er udeladt');
    expect(noteText({ kind: 'group-left-out', group: 'X', members: members.slice(0, 8) })).toContain(' og ');
  });
});

describe('places in sentences', () => {
  test.each([
    ['851', 'i Aalborg'],
    ['400', 'på Bornholm'],
    ['825', 'på Læsø'],
    ['492', 'på Ærø'],
    ['360', 'på Lolland'],
    ['147', 'på Frederiksberg'],
    ['336', 'på Stevns'],
    ['376', 'i Guldborgsund'],
    ['773', 'i Morsø Kommune'],
    ['480', 'i Nordfyns Kommune'],
    ['820', 'i Vesthimmerlands Kommune'],
    ['081', 'i Region Nordjylland'],
    ['02', 'i Landsdel Københavns omegn'],
    ['000', 'i hele landet'],
  ])('%s: %s', (code, text) => {
    expect(inPlace(code)).toBe(text);
    expect(text.endsWith(placeName(code))).toBe(true);
  });

  test.each([
    ['Storbykommuner', 'i storbykommunerne'],
    ['Lignende kommuner', 'i lignende kommuner'],
    ['Nabokommunerne', 'i nabokommunerne'],
  ])('a group without a code: %s', (name, text) => {
    expect(where({ code: null, name })).toBe(text);
  });
});

describe('one is singular', () => {
  test('persons behind a share', () => {
    const lead = { code: '825', name: 'Læsø', value: 1, yearChange: 0 };
    const share = indicatorOf('langtidsledige-andel');
    expect(personsSentence(share, lead, 1, false, true)).toBe('Det er 1 fuldtidsperson på Læsø. ');
    expect(personsSentence(share, lead, 3, false, false)).toBe('Det var 3 fuldtidspersoner på Læsø. ');
    expect(personsSentence(share, lead, Number.NaN, false, true)).toBe('');
  });

  test.each(indicators.filter((indicator) => indicator.decimals === 0))('$id', ({ id }) => {
    expect(indicatorTexts[id].predicate('1', 'er', '')).not.toMatch(/personer|dimittender |ledige$/);
    expect(indicatorTexts[id].predicate('2', 'er', '')).toMatch(/(personer|dimittender) .*ledige( efter|$)/);
  });
});

describe('where there is no number', () => {
  test('says since when, or what the reader asked too much of', () => {
    expect(missingHeadline('825', month, month - 26)).toMatch(
      /for Læsø i juni 2026; de seneste er fra april 2024$/,
    );
    expect(missingHeadline('825', month, month + 1)).toMatch(/for Læsø i juni 2026$/);
    expect(missingHeadline(null, month, null)).toMatch(/juni 2026$/);
    expect(notComputableHeadline('741', month, 'index')).toBe(
      'Tallene for Samsø rækker ikke til et indeks i juni 2026',
    );
  });
});

describe('the source line', () => {
  const entry = {
    ...{
      id: 'x',
      file: 'x.csv',
      title: 'x',
      publisher: 'STAR',
      source: 'STAR, Jobindsats.dk',
      kind: 'officiel',
    },
    ...{ licence: null, transcribed: null, areas: 'kommuner', provisional: 'none', sha256: '' },
  } as const;

  test('names each table and date once, in order, and own calculations', () => {
    const entries = [
      { ...entry, table: 'y25i09', retrieved: '2026-08-23' },
      { ...entry, table: 'y25i01', retrieved: '2026-08-19' },
      { ...entry, table: 'y25i02', retrieved: '2026-08-19' },
    ];
    expect(sourceLine(entries as unknown as Parameters<typeof sourceLine>[0], true)).toBe(
      'Kilde: STAR, Jobindsats.dk, tabel y25i09, y25i01 og y25i02, hentet 19. august 2026 og 23. august 2026. Egne beregninger.',
    );
  });

  test('of made-up figures names the publisher of the rows that are not', () => {
    const made = { ...entry, source: 'Kommunekurven, opdigtede tal (eksempel)', kind: 'eksempel' };
    const entries = [
      { ...made, table: null, retrieved: null },
      { ...entry, table: 'y01dia02', retrieved: '2026-08-23' },
    ];
    const said = (list: readonly object[]) => sourceLine(list as Parameters<typeof sourceLine>[0], false);
    expect(said(entries)).toBe(
      'Kilde: for kommunerne Kommunekurven, opdigtede tal (eksempel); for hele landet og regionerne STAR, Jobindsats.dk, tabel y01dia02, hentet 23. august 2026.',
    );
    expect(said(entries.slice(0, 1))).toBe('Kilde: Kommunekurven, opdigtede tal (eksempel).');
  });
});
