/**
 * Goals that employment plans set and these figures cannot measure: what is missing, and where it can be had. Tables are
 * named only where their contents are known; elsewhere the reader is sent to the publisher's topic.
 */
import type { Topic } from '../domain/indicator.ts';

export interface UnmeasurableGoal {
  readonly id: string;
  /** The goal as plans put it. */
  readonly goal: string;
  /** What these figures lack. */
  readonly missing: string;
  readonly publisher: 'Jobindsats' | 'Statistikbanken';
  /** Null where the table has to be looked up under `topic`. */
  readonly table: string | null;
  /** What to choose in the table, or the topic to look under. */
  readonly choose: string;
  /** What the other figures must not be taken for. */
  readonly caution: string;
  /** The topic whose indicators do measure it once figures for the kommune are there; null where none does. */
  readonly measuredBy: Topic | null;
  /** Words by which a reader's own text is known to mean it. */
  readonly words: RegExp;
}

export const unmeasurableGoals: readonly UnmeasurableGoal[] = [
  {
    id: 'job-inden-tre-maaneder',
    goal: 'I job inden tre måneder',
    missing: 'Tallene viser, hvem der får ydelse, ikke hvem der er kommet i job.',
    publisher: 'Jobindsats',
    table: 'y01b01',
    choose: 'dit område og 13 uger: andelen, der stadig er på dagpenge',
    caution: 'De øvrige kan være i job, men også på en anden ydelse, under uddannelse eller uden ydelse.',
    measuredBy: null,
    words:
      /\bi job\b|\bjob (inden|efter)\b|\bi arbejde\b|\bbeskæftigelsesgrad|\bafgang til (job|beskæftigelse)/i,
  },
  {
    id: 'under-30',
    goal: 'Unge under 30 år',
    missing: 'Tallene er ikke delt på alder.',
    publisher: 'Statistikbanken',
    table: 'AULK04',
    choose: 'din kommune og aldersgrupperne under 30 år',
    caution:
      'Danmarks Statistik opgør langtidsledighed på sin egen måde; tallene kan ikke blandes med Jobindsats’.',
    measuredBy: null,
    words: /\bunder (25|30)\b|\bunges?\b|\bung\b|\bungdoms/i,
  },
  {
    id: 'koen-og-alder',
    goal: 'Kvinder, mænd eller seniorer',
    missing: 'Tallene er ikke delt på køn og alder.',
    publisher: 'Statistikbanken',
    table: 'AULK04',
    choose: 'din kommune og det køn eller de aldersgrupper, målet gælder; for ledigheden AUF02 eller AUP02',
    caution:
      'Danmarks Statistik opgør langtidsledighed på sin egen måde; tallene kan ikke blandes med Jobindsats’.',
    measuredBy: null,
    words: /\bkvinder?\b|\bmænd\b|\bseniorer?\b|\bover (50|55|60)\b/i,
  },
  {
    id: 'a-kasse',
    goal: 'Medlemmer af en bestemt a-kasse',
    missing: 'Tallene er ikke delt på a-kasse.',
    publisher: 'Jobindsats',
    table: 'y25i09',
    choose: 'din kommune og a-kassen; for alle ledige y25i01, for dimittender y01dia02',
    caution: 'I små kommuner skjules tal under tre personer.',
    measuredBy: null,
    words: /\ba-kasse|\bakademikere?\b|\bfaglærte?\b|\bufaglærte?\b/i,
  },
  {
    id: 'dimittender-i-kommunen',
    goal: 'Dimittender i kommunen',
    missing: 'Tallene for dimittender findes her kun for regioner.',
    publisher: 'Jobindsats',
    table: 'y01dia02',
    choose: 'din kommune',
    caution: 'Andelen er af de forsikrede ledige, ikke af en årgang nyuddannede.',
    measuredBy: 'dimittender',
    words: /\bdimittend|\bnyuddannede?\b/i,
  },
  {
    id: 'varighed-i-kommunen',
    goal: 'Kortere forløb på dagpenge eller kontanthjælp',
    missing: 'Forløbenes længde findes her kun for regioner, for dagpenge og for én måned.',
    publisher: 'Jobindsats',
    table: 'y01a27',
    choose: 'din kommune og flere måneder; for kontanthjælp y60a27',
    caution: 'Gennemsnittet af afsluttede forløb stiger også, når langtidsledige kommer videre.',
    measuredBy: 'varighed',
    words: /\bforløb|\bvarighed|\buger på(?!\p{L})/iu,
  },
  {
    id: 'udgifter',
    goal: 'Lavere udgifter til forsørgelse',
    missing: 'Tallene er personer, ikke kroner.',
    publisher: 'Jobindsats',
    table: 'y01g01',
    choose: 'din kommune; for kontanthjælp y60g01',
    caution: 'Beløbene er i løbende priser.',
    measuredBy: null,
    words: /\budgift|\bkroner\b|\bmio\.?(?!\p{L})|\bkr\.|\bbesparelse/iu,
  },
  {
    id: 'virksomhedspraktik',
    goal: 'Virksomhedspraktik, løntilskud og andre tilbud',
    missing: 'Tallene viser ledighed, ikke hvilke tilbud de ledige får.',
    publisher: 'Jobindsats',
    table: null,
    choose: 'tilbud og samtaler',
    caution: 'Et tilbud er ikke det samme som et job bagefter.',
    measuredBy: null,
    words: /\bpraktik|virksomhedspraktik|\bløntilskud|\baktivering|\bsamtaler?\b|\btilbud\b|\bnytteindsats/i,
  },
  {
    id: 'sygedagpenge',
    goal: 'Sygedagpenge',
    missing: 'Tallene dækker kun dagpenge og jobparate på kontanthjælp.',
    publisher: 'Jobindsats',
    table: null,
    choose: 'sygedagpenge',
    caution: 'Færre ledige kan blive til flere sygemeldte; se på begge dele.',
    measuredBy: null,
    words: /\bsyge(dagpenge|meld|fravær)/i,
  },
  {
    id: 'aktivitetsparate',
    goal: 'Aktivitetsparate på kontanthjælp og uddannelseshjælp',
    missing: 'Kun jobparate på kontanthjælp er med her.',
    publisher: 'Jobindsats',
    table: null,
    choose: 'kontanthjælp og uddannelseshjælp',
    caution: 'Kontanthjælpsreformen i juli 2025 ændrede grupperne.',
    measuredBy: null,
    words: /\baktivitetsparate?\b|\buddannelseshjælp|\buddannelsesparate?\b/i,
  },
  {
    id: 'andre-ydelser',
    goal: 'Ressourceforløb, fleksjob, førtidspension, integration',
    missing: 'Tallene dækker kun dagpenge og jobparate på kontanthjælp.',
    publisher: 'Jobindsats',
    table: null,
    choose: 'den ydelse, målet gælder',
    caution: 'Hver ydelse har sine egne regler og sine egne opgørelser.',
    measuredBy: null,
    words:
      /\bressourceforløb|\bfleksjob|\bførtidspension|\bseniorpension|\befterløn|\bintegration|\bflygtninge|\bjobafklaring/i,
  },
];

/** Where the figures are to be had: `Jobindsats, tabel y01b01: vælg din kommune og 13 uger: …` */
export function whereToFind({ publisher, table, choose }: UnmeasurableGoal): string {
  return table === null
    ? `Slå det op på ${publisher} under emnet ${choose}.`
    : `${publisher}, tabel ${table}: vælg ${choose}.`;
}

/** The goals that a reader's own words seem to mean, and that an indicator of this topic does not show. */
export function unmeasurableIn(text: string, topic: Topic): readonly UnmeasurableGoal[] {
  return unmeasurableGoals.filter(({ words, measuredBy }) => measuredBy !== topic && words.test(text));
}
