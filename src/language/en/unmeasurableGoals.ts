/**
 * Goals that employment plans set and these figures cannot measure: what is missing, and where it can be had. Tables are
 * named only where their contents are known; elsewhere the reader is sent to the publisher's topic. Names that a reader
 * looks for on the publisher's Danish pages stand in Danish too, and a reader's own words may be in either language.
 */
import type { Topic } from '../../domain/indicator.ts';
import type { UnmeasurableGoal } from '../unmeasurableGoals.ts';

export type { UnmeasurableGoal } from '../unmeasurableGoals.ts';

const ANOTHER_WAY =
  'Statistics Denmark measures long-term unemployment in its own way; the figures cannot be mixed with those of Jobindsats.';
const ONLY_THESE_BENEFITS =
  'The figures only cover unemployment insurance benefits, and those on cash assistance who are ready for a job.';

export const unmeasurableGoals: readonly UnmeasurableGoal[] = [
  {
    id: 'job-inden-tre-maaneder',
    goal: 'In a job within three months',
    missing: 'The figures show who receives benefits, not who has found a job.',
    publisher: 'Jobindsats',
    table: 'y01b01',
    choose: 'your area and 13 weeks: the share still on unemployment insurance benefits',
    caution: 'The others may be in a job, but also on another benefit, in education or without any benefit.',
    measuredBy: null,
    words:
      /\b(in|into|find|found) (a |paid )?(jobs?|work|employment)\b|\bjobs? (within|after)\b|\bi job\b|\bjob (inden|efter)\b|\bi arbejde\b|\bbeskæftigelsesgrad|\bafgang til (job|beskæftigelse)/i,
  },
  {
    id: 'under-30',
    goal: 'Young people under 30',
    missing: 'The figures are not broken down by age.',
    publisher: 'Statistikbanken',
    table: 'AULK04',
    choose: 'your municipality and the age groups under 30',
    caution: ANOTHER_WAY,
    measuredBy: null,
    words: /\bunder (25|30)\b|\byoung(er)?\b|\byouths?\b|\bunges?\b|\bung\b|\bungdoms/i,
  },
  {
    id: 'koen-og-alder',
    goal: 'Women, men or seniors',
    missing: 'The figures are not broken down by sex and age.',
    publisher: 'Statistikbanken',
    table: 'AULK04',
    choose:
      'your municipality and the sex or the age groups that the goal is about; for unemployment AUF02 or AUP02',
    caution: ANOTHER_WAY,
    measuredBy: null,
    words:
      /\bwomen\b|\band men\b|\bmen and\b|\bseniors?\b|\bover (50|55|60)\b|\bkvinder?\b|\bmænd\b|\bseniorer\b/i,
  },
  {
    id: 'a-kasse',
    goal: 'Members of a particular unemployment insurance fund',
    missing: 'The figures are not broken down by unemployment insurance fund (a-kasse).',
    publisher: 'Jobindsats',
    table: 'y25i09',
    choose: 'your municipality and the fund; for all unemployed y25i01, for graduates y01dia02',
    caution: 'In small municipalities, figures below three persons are suppressed.',
    measuredBy: null,
    words:
      /\binsurance funds?\b|\bacademics?\b|\b(un)?skilled\b|\ba-kasse|\bakademikere?\b|\bfaglærte?\b|\bufaglærte?\b/i,
  },
  {
    id: 'dimittender-i-kommunen',
    goal: 'Graduates in the municipality',
    missing: 'The figures for graduates are only here for regions.',
    publisher: 'Jobindsats',
    table: 'y01dia02',
    choose: 'your municipality',
    caution: 'The share is of the insured unemployed, not of those who graduated in a year.',
    measuredBy: 'dimittender',
    words: /\bgraduates?\b|\bdimittend|\bnyuddannede?\b/i,
  },
  {
    id: 'varighed-i-kommunen',
    goal: 'Shorter spells on unemployment insurance benefits or cash assistance',
    missing:
      'The length of spells is only here for regions, for unemployment insurance benefits and for one month.',
    publisher: 'Jobindsats',
    table: 'y01a27',
    choose: 'your municipality and several months; for cash assistance y60a27',
    caution: 'The average of completed spells also rises when long-term unemployed people move on.',
    measuredBy: 'varighed',
    words: /\bspells?\b|\bdurations?\b|\bweeks on\b|\bforløb|\bvarighed|\buger på(?!\p{L})/iu,
  },
  {
    id: 'udgifter',
    goal: 'Lower spending on benefits',
    missing: 'The figures are persons, not kroner.',
    publisher: 'Jobindsats',
    table: 'y01g01',
    choose: 'your municipality; for cash assistance y60g01',
    caution: 'The amounts are in current prices.',
    measuredBy: null,
    words:
      /\bspending\b|\bexpen(se|diture)s?\b|\bcosts?\b|\bsavings?\b|\b(DKK|kroner|million)\b|\budgift|\bmio\.?(?!\p{L})|\bkr\.|\bbesparelse/iu,
  },
  {
    id: 'virksomhedspraktik',
    goal: 'Work placements, wage subsidies and other programmes',
    missing: 'The figures show unemployment, not which programmes the unemployed are offered.',
    publisher: 'Jobindsats',
    table: null,
    choose: 'programmes and interviews (“tilbud og samtaler”)',
    caution: 'A programme is not the same as a job afterwards.',
    measuredBy: null,
    words:
      /\b(work |job )placements?\b|\binternships?\b|\bwage subsid|\bactivation\b|\binterviews?\b|\bpraktik|virksomhedspraktik|\bløntilskud|\baktivering|\bsamtaler?\b|\btilbud\b|\bnytteindsats/i,
  },
  {
    id: 'sygedagpenge',
    goal: 'Sickness benefits',
    missing: ONLY_THESE_BENEFITS,
    publisher: 'Jobindsats',
    table: null,
    choose: 'sickness benefits (“sygedagpenge”)',
    caution: 'Fewer unemployed can turn into more people on sick leave; look at both.',
    measuredBy: null,
    words: /\bsick(ness)?\b|\bsyge(dagpenge|meld|fravær)/i,
  },
  {
    id: 'aktivitetsparate',
    goal: 'People on cash assistance or education assistance who are not ready for a job',
    missing: 'Of those on cash assistance, only the ones who are ready for a job are included here.',
    publisher: 'Jobindsats',
    table: null,
    choose: 'cash assistance and education assistance (“kontanthjælp og uddannelseshjælp”)',
    caution: 'The cash assistance reform of July 2025 changed the groups.',
    measuredBy: null,
    words:
      /\bnot (yet )?ready for a job\b|\beducation(al)? (assistance|help)\b|\baktivitetsparate?\b|\buddannelseshjælp|\buddannelsesparate?\b/i,
  },
  {
    id: 'andre-ydelser',
    goal: 'Rehabilitation, flexi-jobs, disability pension, integration',
    missing: ONLY_THESE_BENEFITS,
    publisher: 'Jobindsats',
    table: null,
    choose: 'the benefit that the goal is about',
    caution: 'Every benefit has its own rules and its own way of being counted.',
    measuredBy: null,
    words:
      /\brehabilitation\b|\bflexi?-?jobs?\b|\bpensions?\b|\bearly retirement\b|\bintegration|\brefugees?\b|\bressourceforløb|\bfleksjob|\bførtidspension|\bseniorpension|\befterløn|\bflygtninge|\bjobafklaring/i,
  },
];

const PUBLISHERS: Readonly<Record<UnmeasurableGoal['publisher'], string>> = {
  Jobindsats: 'Jobindsats',
  Statistikbanken: 'Statistikbanken (StatBank Denmark)',
};

/** Where the figures are to be had: `Jobindsats, table y01b01: choose your municipality and 13 weeks: …` */
export function whereToFind({ publisher, table, choose }: UnmeasurableGoal): string {
  return table === null
    ? `Look it up at ${PUBLISHERS[publisher]} under ${choose}.`
    : `${PUBLISHERS[publisher]}, table ${table}: choose ${choose}.`;
}

/** The goals that a reader's own words seem to mean, and that an indicator of this topic does not show. */
export function unmeasurableIn(text: string, topic: Topic): readonly UnmeasurableGoal[] {
  return unmeasurableGoals.filter(({ words, measuredBy }) => measuredBy !== topic && words.test(text));
}
