/** *Varighed* and *Forløb* in words: what an average of completed spells can say about two areas, and what not. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { formatNumber } from './format.ts';
import { capital, inPlace, placeName } from './places.ts';

/** Why averages cannot be told apart: both shown by one region, not published, a band hidden, few spells, misfit. */
export type AverageProblem = 'same-region' | 'no-average' | 'bands-missing' | 'few' | 'misfit';

interface AverageSide {
  readonly code: AreaCode;
  readonly weeks: number;
  /** Completed spells; NaN where a band is missing. */
  readonly spells: number;
  /** Approximate standard deviation in weeks, from the bands. */
  readonly sd: number;
}

export interface AveragePairFacts {
  readonly first: AreaCode;
  readonly second: AreaCode;
  readonly high: AverageSide;
  readonly low: AverageSide;
  /** Weeks, not negative; NaN when an average is missing. */
  readonly difference: number;
  /** The smallest difference that could be told from chance. */
  readonly smallest: number;
  readonly verdict: 'distinct' | 'usual' | 'undecidable';
  readonly problem: AverageProblem | null;
}

const weeks = (value: number): string => {
  const text = formatNumber(value, 1);
  return `${text} ${text === '1,0' ? 'uge' : 'uger'}`;
};
const spells = (count: number): string => `${formatNumber(count, 0)} forløb`;
const nameOf = (code: AreaCode): string => (code === COUNTRY ? 'landet' : placeName(code));

export function averageQuestion({ first, second }: AveragePairFacts): string {
  return `Er forskellen mellem ${nameOf(first)} og ${nameOf(second)} reel?`;
}

export function averageAnswer(facts: AveragePairFacts): string {
  const { high, low, difference } = facts;
  if (facts.problem === 'same-region') {
    return `Tallene findes her kun for regioner, og begge kommuner ligger i ${placeName(high.code)}. Der varede de afsluttede forløb i gennemsnit ${weeks(high.weeks)}.`;
  }
  if (Number.isNaN(difference)) return 'Gennemsnittet er ikke offentliggjort for begge.';
  const even = /^[0,]+$/.test(formatNumber(difference, 1));
  const about = Number.isNaN(high.spells + low.spells)
    ? ''
    : ` Det er regnet på ${spells(high.spells)} ${inPlace(high.code)} og ${formatNumber(low.spells, 0)} ${inPlace(low.code)}.`;
  const what = even
    ? `De afsluttede forløb varede i gennemsnit ${weeks(high.weeks)} begge steder.`
    : `De afsluttede forløb varede i gennemsnit ${weeks(difference)} længere ${inPlace(high.code)} (${weeks(high.weeks)}) end ${inPlace(low.code)} (${weeks(low.weeks)}).`;
  const larger =
    facts.verdict === 'distinct' ? ' Forskellen er større, end tilfældigheder alene plejer at give.' : '';
  return `${what}${about}${larger} Længere er ikke i sig selv dårligere: gennemsnittet stiger også, når langtidsledige kommer videre.`;
}

/** How the verdict came about, for the reader who asks. */
export function averageWhy(facts: AveragePairFacts): string {
  const { high, low, problem } = facts;
  switch (problem) {
    case 'same-region':
      return 'Jobindsats har tallene pr. kommune (tabel y01a27). Læg en sådan eksport ind under Data, så regnes spredningen ud for hver kommune.';
    case 'no-average':
      return 'Uden gennemsnit begge steder er der intet at sammenligne.';
    case 'bands-missing':
      return 'En forskel i gennemsnit kan kun vurderes, når spredningen er kendt. Her er antallet af forløb skjult i mindst ét bånd, og så kan spredningen ikke regnes ud.';
    case 'misfit':
      return 'Antallene i båndene og det offentliggjorte gennemsnit passer ikke sammen, så spredningen kan ikke regnes ud.';
    case 'few':
      return 'Der skal være mindst 30 afsluttede forløb begge steder, før to gennemsnit kan skilles fra tilfældigheder.';
    case null:
      return (
        `Spredningen er anslået ud fra antallet i hvert bånd (egne beregninger): forløbene afviger typisk ${weeks(high.sd)} fra gennemsnittet ${inPlace(high.code)} og ${weeks(low.sd)} ${inPlace(low.code)}. ` +
        `Med så mange forløb skal forskellen være over ${weeks(facts.smallest)}, før den kan skelnes fra tilfældigheder. ` +
        `${facts.verdict === 'distinct' ? 'Tallene er for én måned og viser ikke, hvor meget gennemsnittet ellers plejer at svinge.' : 'Ud over tilfældigheder svinger gennemsnittet fra måned til måned; det gør en forskel endnu sværere at afgøre.'}`
      );
  }
}

export const durationTexts = {
  bandsHeading: 'Pct. af de afsluttede forløb',
  bandName: (key: string) => capital(key),
  ofTotal: (total: number) => `af ${formatNumber(total, 0)}`,
  averagesHeading: 'Gennemsnitlig varighed',
  averagesColumnWeeks: 'uger',
  averagesColumnSpells: 'forløb',
  averagesColumnLimits: 'usikkerhed',
  limits: (low: number, high: number) => `${formatNumber(low, 1)}–${formatNumber(high, 1)}`,
  limitsNote:
    'Usikkerhed: de to tal er 95 pct. grænser for gennemsnittet ud fra antallet i hvert bånd (egne beregninger). Smalle grænser siger ikke, at en højere varighed er dårligere.',
  openBand:
    'Båndene er ikke lige brede, så rækkerne kan sammenlignes på tværs af områder, men ikke med hinanden.',
  survivalAxis: 'pct. fortsat på dagpenge',
  survivalTable: 'Fortsat på dagpenge, pct.',
  survivalWeeks: 'uger efter start',
  readWeekByWeek: 'Læs kurven uge for uge med piletasterne',
  afterWeeks: (week: number) => (week === 0 ? 'Ved start' : `Efter ${formatNumber(week, 0)} uger`),
} as const;

const OTHER_POPULATION =
  'Fordelingen (y01a27) og kurven over fortsat på dagpenge (y01b01) gælder forskellige grupper med forskellige regler for, hvornår et forløb slutter. Den ene kan ikke udledes af den anden.';

/** What must stand beside the distribution and its averages. */
export const durationNotes: readonly string[] = [
  'Kun afsluttede forløb: når mange langtidsledige kommer videre, stiger gennemsnittet. Et højere gennemsnit er derfor ikke i sig selv dårligere.',
  'Tallene siger intet om, hvor længe de nuværende ledige har været ledige.',
  OTHER_POPULATION,
];

/** What must stand beside the curve. */
export const survivalNotes: readonly string[] = [
  'Kurven følger dem, der begyndte på dagpenge i kvartalet. At være ude af dagpenge er ikke det samme som at være i job.',
  'Antallet bag procenterne er ikke oplyst, så det kan ikke afgøres, om forskelle er større end tilfældigheder.',
  OTHER_POPULATION,
];
