/** Titles, units and definitions of the indicators, and the pieces their sentences are made of. */
import type { Benefit, Indicator, KnownIndicatorId, Topic } from '../domain/indicator.ts';
import type { ShownUnit, Unit } from '../domain/unit.ts';
import { formatMonth } from './format.ts';
import { type IndicatorText, ownText } from './ownIndicatorText.ts';

const LONG_TERM = 'Langtidsledig: ledig mindst 80 pct. af tiden i de seneste 12 måneder.';
const LONG_TERM_DST =
  'Langtidsledig hos Danmarks Statistik: ledig mindst 52 uger i træk; afbrydelser på op til 28 dage er tilladt.';
const DST_NOT_STAR =
  'Jobindsats regner en person som langtidsledig efter mindst 80 pct. af 12 måneder. De to opgørelser er forskellige og hører ikke til i samme figur.';
const GRADUATE = 'Dimittend: dagpengemodtager på dimittendsats.';

export const indicatorTexts: Readonly<Record<KnownIndicatorId, IndicatorText>> = {
  'langtidsledige-andel': {
    title: 'Langtidsledige i pct. af de ledige',
    short: 'pct. af de ledige',
    definition: LONG_TERM,
    caution:
      'Langtidsledige fuldtidspersoner divideret med ledige fuldtidspersoner. Jobindsats’ egen andel tæller personer i stedet for fuldtidspersoner og afviger derfor lidt.',
    predicate: (value, verb, benefit) => `${verb} ${value} af de ledige${benefit} langtidsledige`,
    quantity: 'andelen af langtidsledige',
    pronoun: 'den',
    peers: 'andele',
  },
  'langtidsledige-antal': {
    title: 'Langtidsledige',
    short: 'antal',
    definition: LONG_TERM,
    caution: 'Antal kan ikke sammenlignes mellem store og små kommuner; brug pct. til det.',
    predicate: (value, verb, benefit) =>
      `${verb} ${value} ${value === '1' ? 'fuldtidsperson langtidsledig' : 'fuldtidspersoner langtidsledige'}${benefit}`,
    quantity: 'antallet af langtidsledige',
    pronoun: 'det',
    peers: 'tal',
  },
  'langtidsledige-pct': {
    title: 'Langtidsledige i pct. af arbejdsstyrken',
    short: 'pct. af arbejdsstyrken',
    definition: LONG_TERM,
    caution:
      'Arbejdsstyrken er regnet ud fra antallet af ledige og den offentliggjorte, afrundede ledighedsprocent, ét tal pr. kalenderår. Usikkerheden på arbejdsstyrken er typisk omkring en halv pct. af dens størrelse og størst i de mindste kommuner.',
    predicate: (value, verb, benefit) => `${verb} ${value} af arbejdsstyrken langtidsledige${benefit}`,
    quantity: 'langtidsledigheden',
    pronoun: 'den',
    peers: 'andele',
  },
  'dimittender-andel': {
    title: 'Ledige dimittender i pct. af de dagpengeledige',
    short: 'pct. af de dagpengeledige',
    definition: `${GRADUATE} Andelen er af de forsikrede ledige, ikke af de nyuddannede.`,
    caution:
      'Nævneren er de forsikrede ledige, ikke de nyuddannede: andelen siger ikke, hvor stor en del af en årgang der er ledig.',
    predicate: (value, verb) => `${verb} ${value} af de dagpengeledige dimittender`,
    quantity: 'dimittendernes andel',
    pronoun: 'den',
    peers: 'andele',
  },
  'dimittender-antal': {
    title: 'Ledige dimittender',
    short: 'antal',
    definition: GRADUATE,
    caution: 'Tallet svinger voldsomt hen over året: nye dimittender melder sig ledige i juni til august.',
    predicate: (value, verb) =>
      `${verb} ${value} ${value === '1' ? 'dimittend ledig' : 'dimittender ledige'}`,
    quantity: 'antallet af ledige dimittender',
    pronoun: 'det',
    peers: 'tal',
  },
  'varighed-uger': {
    title: 'Gennemsnitlig varighed af afsluttede dagpengeforløb',
    short: 'gennemsnit i uger',
    definition: 'Kun forløb, der sluttede i måneden.',
    caution:
      'Et højere gennemsnit af afsluttede forløb kan også betyde, at langtidsledige er kommet videre. Uden spredningen kan det ikke afgøres, om en lille forskel er reel.',
    predicate: (value) => `varede de afsluttede dagpengeforløb i gennemsnit ${value}`,
    quantity: 'den gennemsnitlige varighed',
    pronoun: 'den',
    peers: 'gennemsnit',
  },
  'varighed-fordeling': {
    title: 'Afsluttede dagpengeforløb efter varighed',
    short: 'fordeling efter varighed',
    definition: 'Forløb, der sluttede i måneden, efter hvor længe de havde varet.',
    caution: 'Afsluttede forløb siger intet om dem, der stadig er ledige.',
    predicate: (value) => `varede ${value} af de afsluttede dagpengeforløb over 52 uger`,
    quantity: 'fordelingen',
    pronoun: 'den',
    peers: 'andele',
  },
  'varighed-fortsat': {
    title: 'Fortsat på dagpenge efter antal uger',
    short: 'fortsat på dagpenge',
    definition:
      'Andel af dem, der begyndte på dagpenge i kvartalet, som stadig får dagpenge uden afbrydelse så mange uger senere.',
    caution: 'Kurven følger dem, der begyndte på dagpenge i kvartalet.',
    predicate: (value, verb) => `${verb} ${value} af dem, der begyndte på dagpenge, der stadig efter 26 uger`,
    quantity: 'andelen fortsat på dagpenge',
    pronoun: 'den',
    peers: 'andele',
  },
  'ledige-pct': {
    title: 'Ledige i pct. af arbejdsstyrken',
    short: 'pct. af arbejdsstyrken',
    definition: 'Fuldtidspersoner på dagpenge eller jobparat kontanthjælp, 16-66 år.',
    caution: 'Pressen citerer ofte landets sæsonkorrigerede ledighed, som er et andet tal.',
    predicate: (value, verb, benefit) => `${verb} ${value} af arbejdsstyrken ledige${benefit}`,
    quantity: 'ledigheden',
    pronoun: 'den',
    peers: 'andele',
  },
  'ledige-antal': {
    title: 'Ledige',
    short: 'antal',
    definition: 'Fuldtidspersoner på dagpenge eller jobparat kontanthjælp.',
    caution: 'Antal kan ikke sammenlignes mellem store og små kommuner; brug pct. til det.',
    predicate: (value, verb, benefit) =>
      `${verb} ${value} ${value === '1' ? 'fuldtidsperson ledig' : 'fuldtidspersoner ledige'}${benefit}`,
    quantity: 'antallet af ledige',
    pronoun: 'det',
    peers: 'tal',
  },
  'langtidsledige-dst-pct': {
    title: 'Langtidsledige i pct. af arbejdsstyrken (Danmarks Statistik)',
    short: 'pct. af arbejdsstyrken, Danmarks Statistik',
    definition: LONG_TERM_DST,
    caution: DST_NOT_STAR,
    predicate: (value, verb) =>
      `${verb} ${value} af arbejdsstyrken langtidsledige efter Danmarks Statistiks opgørelse`,
    quantity: 'langtidsledigheden efter Danmarks Statistiks opgørelse',
    pronoun: 'den',
    peers: 'andele',
  },
  'langtidsledige-dst-antal': {
    title: 'Langtidsledige (Danmarks Statistik)',
    short: 'antal, Danmarks Statistik',
    definition: LONG_TERM_DST,
    caution: DST_NOT_STAR,
    predicate: (value, verb) =>
      `${verb} ${value} ${value === '1' ? 'person langtidsledig' : 'personer langtidsledige'} efter Danmarks Statistiks opgørelse`,
    quantity: 'antallet af langtidsledige efter Danmarks Statistiks opgørelse',
    pronoun: 'det',
    peers: 'tal',
  },
  'ledige-dst-pct': {
    title: 'Ledige i pct. af arbejdsstyrken (Danmarks Statistik)',
    short: 'pct. af arbejdsstyrken, Danmarks Statistik',
    definition: 'Fuldtidsledige hos Danmarks Statistik, 16-66 år.',
    caution:
      'Danmarks Statistik og Jobindsats opgør ledigheden hver for sig; de to tal hører ikke til i samme figur.',
    predicate: (value, verb) =>
      `${verb} ${value} af arbejdsstyrken ledige efter Danmarks Statistiks opgørelse`,
    quantity: 'ledigheden efter Danmarks Statistiks opgørelse',
    pronoun: 'den',
    peers: 'andele',
  },
};

/** The words of an indicator, the reader's own too. */
export function indicatorText(indicator: Indicator): IndicatorText {
  return indicator.own === null
    ? indicatorTexts[indicator.id as KnownIndicatorId]
    : ownText(indicator.own.title);
}

export const topicTexts: Readonly<Record<Topic, string>> = {
  langtidsledighed: 'Langtidsledighed',
  dimittender: 'Dimittender',
  varighed: 'Varighed',
  ledighed: 'Ledighed',
  egne: 'Egne tal',
};

export const benefitTexts: Readonly<Record<Benefit, string>> = {
  ialt: 'alle ydelser',
  dagpenge: 'dagpenge',
  kontanthjaelp: 'kontanthjælp',
};

/** ` på dagpenge`, to follow a noun; empty for all. */
export function benefitPhrase(benefit: Benefit): string {
  return benefit === 'ialt' ? '' : ` på ${benefitTexts[benefit]}`;
}

const unitTexts: Readonly<Record<Unit, string>> = {
  persons: 'personer',
  'full-time-persons': 'fuldtidspersoner',
  'percent-of-unemployed': 'pct. af de ledige',
  'percent-of-labour-force': 'pct. af arbejdsstyrken',
  'percent-of-insured': 'pct. af de dagpengeledige',
  'percent-still-on-dagpenge': 'pct. fortsat på dagpenge',
  weeks: 'uger',
  spells: 'forløb',
  unknown: 'enhed ikke oplyst',
};

/** The unit in full, for subtitles and axes: `fuldtidspersoner`, `indeks, juli 2023 = 100`. */
export function unitText(unit: ShownUnit): string {
  switch (unit.kind) {
    case 'unit':
      return unitTexts[unit.unit];
    case 'index': {
      const base =
        unit.base.kind === 'year' ? `gennemsnit af ${unit.base.year}` : formatMonth(unit.base.month);
      return `indeks, ${base} = 100`;
    }
    case 'point-change':
      return 'ændring i procentpoint fra samme måned året før';
    case 'percent-change':
      return 'ændring i pct. fra samme måned året før';
    case 'weeks-change':
      return 'ændring i uger fra samme måned året før';
    case 'plain-change':
      return 'ændring fra samme måned året før';
  }
}

/** The unit at the top of an axis, short: `pct.`, `uger`, `personer`. Empty for an index. */
export function axisUnit(unit: ShownUnit): string {
  switch (unit.kind) {
    case 'unit':
      if (unit.unit.startsWith('percent-')) return 'pct.';
      return unitTexts[unit.unit];
    case 'index':
    case 'plain-change':
      return '';
    case 'point-change':
      return 'procentpoint';
    case 'percent-change':
      return 'pct.';
    case 'weeks-change':
      return 'uger';
  }
}
