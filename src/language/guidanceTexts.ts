/**
 * Where to fetch what, step by step: the publisher's table, what to choose in it, and what it gives here. Only names
 * that exports and the publishers' own descriptions are known to have; how their pages look is left open.
 */
import { BENEFIT_DIMENSION, BENEFIT_MEMBERS, type MeasureRef } from '../domain/indicator.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { formatList } from './format.ts';

export interface Guidance {
  /** Heading. */
  readonly topic: string;
  /** The publisher's number. */
  readonly table: string;
  readonly publisher: 'Jobindsats' | 'Statistikbanken';
  readonly url: string;
  /** Names of the measures exactly as exports write them; none where nobody here has seen them. */
  readonly measures: readonly string[];
  /** In order, each a sentence or two. */
  readonly steps: readonly string[];
  readonly gives: string;
}

const JOBINDSATS = { publisher: 'Jobindsats', url: 'https://jobindsats.dk/' } as const;
const statistikbanken = (table: string) =>
  ({ table, publisher: 'Statistikbanken', url: `https://www.statistikbanken.dk/${table}` }) as const;

const MUNICIPALITIES = 'Område: vælg alle kommuner og hele landet.';
const ALL_AREAS = 'Område: vælg alle kommuner, de fem regioner og hele landet.';
const MONTHS = 'Periode: vælg måneder, så langt tilbage som du vil se.';
const INSURANCE_FUND = 'A-kasse: vælg kun i alt.';
const SAVE = 'Gem tabellen som CSV eller Excel (.xlsx), og læg filen ind her.';
const find = (table: string): string => `Find tabellen ${table} på Jobindsats.`;
const choose = (measures: readonly string[]): string =>
  `Vælg ${measures.length === 1 ? 'tallet' : 'tallene'} ${quoted(measures)}.`;

const longTerm = measuresOf('langtidsledige-antal');
const unemployed = measuresOf('ledige-pct');
const graduates = measuresOf('dimittender-andel');

/** Weeks that the table of those still on dagpenge is published for. */
const WEEKS = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52];

export const guidance: readonly Guidance[] = [
  {
    ...JOBINDSATS,
    topic: 'Langtidsledige',
    table: 'y25i09',
    measures: longTerm,
    steps: [
      find('y25i09'),
      choose(longTerm),
      MUNICIPALITIES,
      MONTHS,
      `${BENEFIT_DIMENSION}: vælg i alt, ${formatList(Object.values(BENEFIT_MEMBERS))}. ${INSURANCE_FUND}`,
      SAVE,
    ],
    gives:
      'Antallet af langtidsledige måned for måned, i alt og efter ydelse. Dækker filen flere måneder end tallene her fra siden, så hent også y25i01: uden den kan andelen af de ledige ikke regnes ud.',
  },
  {
    ...JOBINDSATS,
    topic: 'Ledige',
    table: 'y25i01',
    measures: unemployed,
    steps: [
      find('y25i01'),
      choose(unemployed),
      MUNICIPALITIES,
      MONTHS,
      `${BENEFIT_DIMENSION}: vælg kun i alt. ${INSURANCE_FUND}`,
      SAVE,
    ],
    gives:
      'Ledigheden i antal og i pct. af arbejdsstyrken. Antallet er også det, de langtidsledige regnes i pct. af.',
  },
  {
    ...JOBINDSATS,
    topic: 'Dimittender',
    table: 'y01dia02',
    measures: graduates,
    steps: [find('y01dia02'), choose(graduates), ALL_AREAS, MONTHS, INSURANCE_FUND, SAVE],
    gives: 'Ledige dimittender i hver kommune, også når de tal, der følger med siden, kun dækker regionerne.',
  },
  {
    ...JOBINDSATS,
    topic: 'Varighed: hvor længe forløbene varede',
    table: 'y01a27',
    measures: [],
    steps: [
      find('y01a27'),
      `Vælg antallet af afsluttede forløb i alle varigheder, ${formatList(bandKeys())}, og den gennemsnitlige varighed i uger.`,
      ALL_AREAS,
      'Periode: vælg den nyeste måned. Vælg flere måneder, hvis du vil følge gennemsnittet over tid.',
      INSURANCE_FUND,
      SAVE,
    ],
    gives:
      'Hvor længe afsluttede dagpengeforløb varede i hver kommune, også når de tal, der følger med siden, kun dækker regionerne.',
  },
  {
    ...JOBINDSATS,
    topic: 'Varighed: hvor mange der stadig er på dagpenge',
    table: 'y01b01',
    measures: [],
    steps: [
      find('y01b01'),
      `Vælg andelen, der fortsat er på dagpenge, efter ${formatList(WEEKS.map(String))} uger.`,
      ALL_AREAS,
      'Periode: vælg den nyeste.',
      SAVE,
    ],
    gives:
      'Kurven over, hvor mange der stadig er på dagpenge så mange uger efter, de begyndte, også når de tal, der følger med siden, kun dækker regionerne.',
  },
  {
    ...statistikbanken('AULK04'),
    topic: 'Langtidsledige i ældre år',
    measures: [],
    steps: [
      'Åbn tabellen AULK04 i Statistikbanken.',
      MUNICIPALITIES,
      'Enhed: vælg både antal og pct. af arbejdsstyrken.',
      'Alder og køn: vælg kun i alt.',
      'Tid: vælg alle måneder. Tabellen begynder i januar 2009.',
      SAVE,
    ],
    gives:
      'Langtidsledige tilbage til 2009 efter Danmarks Statistiks opgørelse: ledig mindst 52 uger i træk. Jobindsats regner anderledes, så de to opgørelser får hver sin figur.',
  },
  {
    ...statistikbanken('AUP02'),
    topic: 'Ledige i ældre år',
    measures: [],
    steps: [
      'Åbn tabellen AUP02 i Statistikbanken.',
      MUNICIPALITIES,
      'Ydelsestype, alder og køn: vælg kun i alt.',
      'Tid: vælg alle måneder.',
      SAVE,
    ],
    gives:
      'Ledige i pct. af arbejdsstyrken efter Danmarks Statistiks endelige opgørelse. Den får sin egen figur ved siden af Jobindsats’.',
  },
];

function measuresOf(id: 'langtidsledige-antal' | 'ledige-pct' | 'dimittender-andel'): readonly string[] {
  const { source } = indicatorOf(id);
  const refs: readonly MeasureRef[] =
    source.kind === 'measure'
      ? [source.value]
      : source.kind === 'published-rate'
        ? [source.count, source.rate]
        : [];
  return refs.map(({ measure }) => measure);
}

function bandKeys(): readonly string[] {
  const { source } = indicatorOf('varighed-fordeling');
  return source.kind === 'bands' ? source.bands.map(({ key }) => key) : [];
}

function quoted(names: readonly string[]): string {
  return formatList(names.map((name) => `„${name}“`));
}
