/** What no English sentence may hold, whatever the numbers: Danish left over, wrong number, half-filled templates. */
import { areas } from '../../src/domain/areas.ts';

const NAMES = areas
  .map(({ name }) => name)
  .filter((name) => name !== 'Denmark')
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(/[.*+?()|[\]]/g, '\\$&'));
const NAME = new RegExp(`(?<!\\p{L})(?:${NAMES.join('|')}|Nordfyn|Vesthimmerland)(?!\\p{L})`, 'gu');

/** Words that stay Danish in English, and what a reader or a file has written, which stands in quotes. */
const KEPT = /“[^”]*”|(?<!\p{L})(?:Kommunekurven|Jobindsats|STAR|dagpenge|kontanthjælp)(?!\p{L})/gu;

const ISLANDS = 'Bornholm|Læsø|Fanø|Samsø|Ærø|Langeland|Lolland';
const ONE = '(?<![\\d.,–−+])1';
const MANY = '(?<![\\d.,])(?!1 )\\d[\\d.,]*';
const COUNTED =
  'municipality|region|area|month|week|year|period|person|full-time person|spell|graduate|row|file|column';

/** Of the sentence as it stands. */
const AS_IT_STANDS: readonly (readonly [string, RegExp])[] = [
  ['a name of the programmer', /NaN|undefined|\bnull\b|Infinity|\[object|\$\{/],
  ['two blanks, or one before a mark', / {2}|\s[.,;:!?)]|\(\s|^\s|\s$/],
  ['a mark twice', /\.\.|,,|;;|::|,\.|;\.|,;/],
  ['a hyphen for a minus', /(^|[ (])-\d/],
  ['a minus before nothing', /−0(?![.\d]*[1-9])/],
  ['an island one is in', new RegExp(`\\bin (?:${ISLANDS})(?!\\p{L})`, 'iu')],
  ['a cause', /\b(?:because of|due to|thanks to|caused by)\b/],
  ['Danish quotes', /„/],
];

/** With names as `N` and quotes as `X`. */
const WITHOUT_NAMES: readonly (readonly [string, RegExp])[] = [
  ['a Danish letter', /[æøåÆØÅ]/],
  [
    'a Danish word',
    /(?<![\p{L}.])(?:og|af|på|ikke|er|fra|til|den|det|som|der|har|var|blev|ved|med|mod|eller|et|en|hele|landet|kommune[nr]?|kommunerne|ledige|pct|procentpoint|uger?|måned(?:er)?|januar|februar|marts|maj|juni|juli|oktober|højest|lavest|i|nr|mio|kr|tallet|tallene|andelen|antallet)(?!\p{L})/u,
  ],
  ['a Danish number', /\d\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)/],
  ['a number without its comma', /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d{4,}/],
  ['a word twice', /(?<!\p{L})(?!had |that )(\p{L}+) \1(?!\p{L})/iu],
  ['two words twice', /(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/iu],
  [
    'one of something, in the plural',
    new RegExp(
      `${ONE} (?:(?:${COUNTED})s|municipalities|full-time persons|percentage points)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'several of something, in the singular',
    new RegExp(`${MANY} (?:${COUNTED}|percentage point)(?![\\p{L}’-])`, 'u'),
  ],
  [
    'one are',
    new RegExp(`(?:${ONE}|\\bone) (?:full-time )?(?:person|graduate|municipality) (?:are|were)\\b`, 'u'),
  ],
  [
    'several is',
    new RegExp(`^(?!.*(?:than|of) ).*${MANY} (?:full-time )?(?:persons|graduates) (?:is|was)\\b`, 'u'),
  ],
  [
    'nothing fewer or more',
    /(?<![\d.,])0(?:\.0+)? (?:more|fewer|higher|lower|full-time|persons|percentage points (?:higher|lower|above|below))/,
  ],
  ['risen, and a sign', /\b(?:risen|fallen|rose|fell|up|down) (?:by )?[+−]/],
  ['a before a vowel', /\ba (?:[aeio]|u(?!ni|s[aeiu])|8|11(?!\d)|18(?!\d))/i],
  ['an before a consonant', /\ban (?![aeiou8]|11(?!\d)|18(?!\d)|hour|honest|“|X)/i],
  ['a capital within', / (?:in|for|of|than|and|to|is|are|from) (?:The|A|In|On|There|Of) /],
  ['a small letter after a full stop', /[.?!] \p{Ll}/u],
  ['per cents', /per cents|percents|%\s?%/],
  [
    'an ordinal that ends wrong',
    /1[123](?:st|nd|rd)\b|(?<!1)1th\b|(?<!1)2th\b|(?<!1)3th\b|[04-9](?:st|nd|rd)\b/,
  ],
];

/** What is wrong with a sentence or a piece of one, in words; empty where nothing is. */
export function faults(text: string): readonly string[] {
  const bare = text.replaceAll(KEPT, 'X').replaceAll(NAME, 'N');
  return [
    ...AS_IT_STANDS.filter(([, pattern]) => pattern.test(text)),
    ...WITHOUT_NAMES.filter(([, pattern]) => pattern.test(bare)),
  ].map(([what]) => `${what}: ${text}`);
}

/** Of a whole sentence: a capital or a number first and a full stop or a question mark last. */
export function sentenceFaults(text: string): readonly string[] {
  return [...faults(text), ...(/^[\p{Lu}\d“].*[.?]$/su.test(text) ? [] : [`not a sentence: ${text}`])];
}

/** Of a headline: a capital first, no full stop last, and so many letters at most. */
export function headlineFaults(text: string, longest: number): readonly string[] {
  return [
    ...faults(text),
    ...(/^[\p{Lu}\d“].*[^.]$/su.test(text) ? [] : [`not a headline: ${text}`]),
    ...(text.length > longest ? [`${text.length} letters: ${text}`] : []),
  ];
}
