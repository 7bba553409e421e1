/**
 * Where to fetch what, step by step: the publisher's table, what to choose in it, and what it gives here. Only names
 * that exports and the publishers' own descriptions are known to have; how their pages look is left open. What must
 * be found on their Danish pages is quoted in Danish, with the English after it.
 */
import { BENEFIT_DIMENSION, BENEFIT_MEMBERS, type MeasureRef } from '../../domain/indicator.ts';
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import type { Guidance } from '../guidanceTexts.ts';
import { formatList } from './format.ts';

const JOBINDSATS = { publisher: 'Jobindsats', url: 'https://jobindsats.dk/' } as const;
const statistikbanken = (table: string) =>
  ({ table, publisher: 'Statistikbanken', url: `https://www.statistikbanken.dk/${table}` }) as const;

const MUNICIPALITIES = '“Område” (area): choose all municipalities and “Hele landet” (all Denmark).';
const ALL_AREAS =
  '“Område” (area): choose all municipalities, the five regions and “Hele landet” (all Denmark).';
const MONTHS = '“Periode” (period): choose months, as far back as you want to see.';
const INSURANCE_FUND = '“A-kasse” (unemployment insurance fund): choose the total (“i alt”) only.';
const SAVE = 'Save the table as CSV or Excel (.xlsx), and add the file here.';
const find = (table: string): string => `Find table ${table} on Jobindsats.`;
const choose = (measures: readonly string[]): string =>
  `Choose the ${measures.length === 1 ? 'figure' : 'figures'} ${formatList(measures.map(translated))}.`;

/** What the publishers' names of measures and benefits mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  'Antal langtidsledige fuldtidspersoner': 'number of long-term unemployed full-time persons',
  'Antal ledige fuldtidspersoner': 'number of unemployed full-time persons',
  'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år':
    'unemployed full-time persons as a percentage of the labour force aged 16–66',
  'Antal dimittendledige personer': 'number of unemployed graduates',
  'Andel dimittendledige personer ift. dagpengeledige personer':
    'unemployed graduates as a share of the unemployed on unemployment insurance benefits',
  'A-dagpenge': 'unemployment insurance benefits',
  Kontanthjælp: 'cash assistance',
};

const longTerm = measuresOf('langtidsledige-antal');
const unemployed = measuresOf('ledige-pct');
const graduates = measuresOf('dimittender-andel');

/** Weeks that the table of those still on unemployment insurance benefits is published for. */
const WEEKS = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52];

export const guidance: readonly Guidance[] = [
  {
    ...JOBINDSATS,
    topic: 'Long-term unemployed',
    table: 'y25i09',
    measures: longTerm,
    steps: [
      find('y25i09'),
      choose(longTerm),
      MUNICIPALITIES,
      MONTHS,
      `“${BENEFIT_DIMENSION}” (benefit groups): choose the total (“i alt”), ${formatList(Object.values(BENEFIT_MEMBERS).map(translated))}. ${INSURANCE_FUND}`,
      SAVE,
    ],
    gives:
      'The number of long-term unemployed month by month, in total and by benefit. If the file covers more months than the figures that come with this site, fetch y25i01 too: without it, the share of the unemployed cannot be calculated.',
  },
  {
    ...JOBINDSATS,
    topic: 'Unemployed',
    table: 'y25i01',
    measures: unemployed,
    steps: [
      find('y25i01'),
      choose(unemployed),
      MUNICIPALITIES,
      MONTHS,
      `“${BENEFIT_DIMENSION}” (benefit groups): choose the total (“i alt”) only. ${INSURANCE_FUND}`,
      SAVE,
    ],
    gives:
      'Unemployment in numbers and as a percentage of the labour force. The number is also what the long-term unemployed are a percentage of.',
  },
  {
    ...JOBINDSATS,
    topic: 'Graduates',
    table: 'y01dia02',
    measures: graduates,
    steps: [find('y01dia02'), choose(graduates), ALL_AREAS, MONTHS, INSURANCE_FUND, SAVE],
    gives:
      'Unemployed graduates in each municipality, also when the figures that come with this site cover only the regions.',
  },
  {
    ...JOBINDSATS,
    topic: 'Duration: how long the spells lasted',
    table: 'y01a27',
    measures: [],
    steps: [
      find('y01a27'),
      `Choose the number of completed spells of every duration, ${formatList(bandKeys().map((key) => `“${key}”`))} (“uger” are weeks), and the average duration in weeks.`,
      ALL_AREAS,
      '“Periode” (period): choose the newest month. Choose more months if you want to follow the average over time.',
      INSURANCE_FUND,
      SAVE,
    ],
    gives:
      'How long completed spells on unemployment insurance benefits lasted in each municipality, also when the figures that come with this site cover only the regions.',
  },
  {
    ...JOBINDSATS,
    topic: 'Duration: how many are still on unemployment insurance benefits',
    table: 'y01b01',
    measures: [],
    steps: [
      find('y01b01'),
      `Choose the share still on “dagpenge” (unemployment insurance benefits) after ${formatList(WEEKS.map(String))} weeks.`,
      ALL_AREAS,
      '“Periode” (period): choose the newest.',
      SAVE,
    ],
    gives:
      'The curve of how many are still on unemployment insurance benefits that many weeks after they began, also when the figures that come with this site cover only the regions.',
  },
  {
    ...statistikbanken('AULK04'),
    topic: 'Long-term unemployed in earlier years',
    measures: [],
    steps: [
      'Open table AULK04 in Statistikbanken (StatBank Denmark).',
      MUNICIPALITIES,
      '“Enhed” (unit): choose both the number (“antal”) and per cent of the labour force (“pct. af arbejdsstyrken”).',
      '“Alder” (age) and “køn” (sex): choose the total (“i alt”) only.',
      '“Tid” (time): choose all months. The table begins in January 2009.',
      SAVE,
    ],
    gives:
      'The long-term unemployed back to 2009 by Statistics Denmark’s definition: unemployed for at least 52 weeks in a row. Jobindsats counts differently, so the two sets of figures each have their own chart.',
  },
  {
    ...statistikbanken('AUP02'),
    topic: 'Unemployed in earlier years',
    measures: [],
    steps: [
      'Open table AUP02 in Statistikbanken (StatBank Denmark).',
      MUNICIPALITIES,
      '“Ydelsestype” (type of benefit), “alder” (age) and “køn” (sex): choose the total (“i alt”) only.',
      '“Tid” (time): choose all months.',
      SAVE,
    ],
    gives:
      'The unemployed as a percentage of the labour force by Statistics Denmark’s final figures. They have a chart of their own beside that of Jobindsats.',
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

/** `“Kontanthjælp” (cash assistance)`. */
function translated(name: string): string {
  const meaning = MEANINGS[name];
  return meaning === undefined ? `“${name}”` : `“${name}” (${meaning})`;
}
