/**
 * What each file's heading must be, word for word: an export with other choices at the publisher must not slip in
 * under the same name. Keys first (area, period, dimension), measures after.
 */
export interface Contract {
  readonly keys: readonly string[];
  readonly measures: readonly string[];
  /** The dimension's members, when the file has a dimension of words. */
  readonly members?: readonly string[];
  /**
   * Statistikbanken's layout: one column of figures, whose units the catalogue keys by the texts of `ENHED` where there
   * is one. These units, in alphabetical order.
   */
  readonly statbankUnits?: readonly string[];
}

const graduates: Contract = {
  keys: ['Område', 'Periode', 'A-kasse'],
  measures: ['Antal dimittendledige personer', 'Andel dimittendledige personer ift. dagpengeledige personer'],
  members: ['A-kasse i alt'],
};

const duration: Contract = {
  keys: ['Område', 'Periode', 'A-kasse'],
  measures: [
    'Antal afsluttede forløb: under 2 uger',
    'Antal afsluttede forløb: 2-4 uger',
    'Antal afsluttede forløb: 5-13 uger',
    'Antal afsluttede forløb: 14-26 uger',
    'Antal afsluttede forløb: 27-39 uger',
    'Antal afsluttede forløb: 40-52 uger',
    'Antal afsluttede forløb: over 52 uger',
    'Gennemsnitlig varighed i uger',
  ],
  members: ['A-kasse i alt'],
};

const BENEFITS = ['Ydelsesgrupper i alt', 'A-dagpenge', 'Kontanthjælp'];

/** Some are there only after `npm run data:update` has fetched them. */
export const CONTRACTS: Readonly<Record<string, Contract>> = {
  'langtidsledige-kommuner': {
    keys: ['Område', 'Periode', 'Ydelsesgrupper'],
    measures: ['Antal langtidsledige fuldtidspersoner'],
    members: BENEFITS,
  },
  'ledige-ydelser-kommuner': {
    keys: ['Område', 'Periode', 'Ydelsesgrupper'],
    measures: ['Antal ledige fuldtidspersoner'],
    members: BENEFITS,
  },
  'langtidsledige-dst': {
    keys: ['OMRÅDE', 'ENHED', 'ALDER', 'KØN', 'TID'],
    measures: ['INDHOLD'],
    statbankUnits: ['percent-of-labour-force', 'persons'],
  },
  'ledige-dst': {
    keys: ['OMRÅDE', 'ALDER', 'KØN', 'TID'],
    measures: ['INDHOLD'],
    statbankUnits: ['percent-of-labour-force'],
  },
  'ledige-kommuner': {
    keys: ['Område', 'Periode'],
    measures: ['Antal ledige fuldtidspersoner', 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år'],
  },
  'dimittender-regioner': graduates,
  'varighed-regioner': duration,
  'fortsat-regioner': {
    keys: ['Område', 'Periode', 'Uger siden start'],
    measures: ['Pct. fortsat på dagpenge'],
  },
  omraader: {
    keys: ['kode', 'navn', 'region_kode', 'region', 'landsdel_kode', 'landsdel', 'kommunegruppe'],
    measures: [],
  },
  'eksempel-dimittender-kommuner': graduates,
  'eksempel-varighed-kommuner': duration,
};
