/** How far an area is with a goal, in sentences. Facts in, Danish out; no number is worked out here, no cause named. */
import type { Goal, GoalBound } from '../domain/goal.ts';
import type { GoalStatus, GoalUnclear, GoalVerdict } from '../domain/goalStatus.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type Month, yearOf } from '../domain/period.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { breakKey } from './breakTexts.ts';
import { formatMonth, formatNumber, formatValue } from './format.ts';
import { amountOf, differenceFrom, goalNumber, paceSize, quantityOf } from './goalWords.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, placeName } from './places.ts';

export const goalVerdictTexts: Readonly<Record<GoalVerdict, string>> = {
  reached: 'nået',
  'on-track': 'på rette vej',
  behind: 'bagefter planen',
  'too-early': 'for tidligt at sige',
  missing: 'kan ikke afgøres',
};

export const boundTexts: Readonly<Record<GoalBound, string>> = { hoejst: 'højst', mindst: 'mindst' };

/** `højst 1.650`, `mindst 3,2 pct.` */
function targetText(goal: Goal, indicator: Indicator): string {
  return `${boundTexts[goal.bound]} ${goalNumber(goal.value, indicator)}`;
}

/** `mål: højst 1.650 i dec. 2026`, beside its line in a drawing. */
export function goalLabel(goal: Goal, indicator: Indicator): string {
  return `mål: ${targetText(goal, indicator)} i ${shortMonth(goal.month)}`;
}

/** `Langtidsledige på dagpenge: højst 1.650 i december 2026, regnet fra december 2025`, and the reader's own words. */
export function goalName(goal: Goal, indicator: Indicator): string {
  const what = `${indicatorText(indicator).title}${benefitPhrase(goal.benefit)}`;
  const own = goal.text === null ? '' : ` (${goal.text})`;
  return `${what}: ${targetText(goal, indicator)} i ${formatMonth(goal.month)}, regnet fra ${formatMonth(goal.start)}${own}`;
}

/** `dec. 2026`, `maj 2026`: names of up to four letters stay whole. */
function shortMonth(month: Month): string {
  const [name = ''] = formatMonth(month).split(' ');
  return `${name.length <= 4 ? name : `${name.slice(0, 3)}.`} ${yearOf(month)}`;
}

/** The status in one sentence: `Aalborg er bagefter planen: 1.742 langtidsledige i juni 2026, 96 flere end planens 1.646.` */
export function goalHeadline(status: GoalStatus): string {
  const place = capital(placeName(status.code));
  const now = `${amountOf(status.value, status)} i ${formatMonth(status.month)}`;
  const { goal, indicator, closed, verdict } = status;
  switch (verdict) {
    case 'reached':
      return closed
        ? stop(`${place} har nået målet: ${now}; målet var ${targetText(goal, indicator)}`)
        : stop(
            `${place} har nået målet før tid: ${now}; målet er ${targetText(goal, indicator)} i ${formatMonth(goal.month)}`,
          );
    case 'on-track':
      return stop(`${place} er på rette vej: ${now}, ${differenceFrom('planens', status.plan, status)}`);
    case 'behind':
      return closed
        ? stop(
            `${place} nåede ikke målet og er bagefter planen: ${now}, ${differenceFrom('målets', goal.value, status)}`,
          )
        : stop(`${place} er bagefter planen: ${now}, ${differenceFrom('planens', status.plan, status)}`);
    case 'too-early':
    case 'missing':
      return unclearSentence(status);
  }
}

const WHY: Readonly<Record<GoalUnclear, (status: GoalStatus) => string>> = {
  example: () => 'tallene er opdigtede eksempler',
  'no-area': () => 'tallene findes her kun for regioner',
  'no-start': ({ goal, available }) =>
    goal.start < available
      ? `tal mangler før ${formatMonth(available)}`
      : `der er ikke offentliggjort noget tal for ${formatMonth(goal.start)}, som planen regnes fra`,
  'not-started': ({ goal, month }) =>
    goal.start > month
      ? `planen begynder i ${formatMonth(goal.start)}, og de nyeste tal er fra ${formatMonth(month)}`
      : `der er ingen tal efter ${formatMonth(goal.start)}, som planen regnes fra`,
  'few-months': ({ goal, month }) => {
    const months = month - goal.start;
    return `planen har kun løbet i ${months === 1 ? 'én måned' : `${months} måneder`}, og der skal mindst et halvt år til`;
  },
  'no-now': ({ month }) => `der er ikke offentliggjort noget tal for ${formatMonth(month)}`,
  'no-season': () => 'der er ikke tal for et helt år, som årstidens udsving kan ses af',
};

function unclearSentence(status: GoalStatus): string {
  const why = WHY[status.unclear ?? 'no-now'](status);
  const start = status.verdict === 'too-early' ? 'Det er for tidligt at sige' : 'Det kan ikke afgøres';
  return stop(`${start}, om ${placeName(status.code)} når målet: ${why}`);
}

/** `Fra juni til december 2026 skal antallet af langtidsledige falde med 15 om måneden for at nå målet.` Empty where nothing is asked. */
export function goalRequired(status: GoalStatus): string {
  const { goal, required, month, verdict } = status;
  if (Number.isNaN(required) || verdict === 'missing') return '';
  const size = paceSize(required, status);
  const season = status.seasonYears > 0 ? ' ud over årstidens udsving' : '';
  const limit = goal.bound === 'hoejst';
  const when = `Fra ${formatMonth(month)} til ${formatMonth(goal.month)}`;
  const it = quantityOf(status);
  if (size === null) return `${when} må ${it} ikke ${limit ? 'stige' : 'falde'}, hvis målet skal nås.`;
  const verb = required < 0 ? 'falde' : 'stige';
  // A goal that is met leaves room in the other direction.
  return limit === required < 0
    ? `${when} skal ${it} ${verb} med ${size} om måneden${season}, for at målet nås.`
    : `${when} må ${it} højst ${verb} med ${size} om måneden${season}, hvis målet skal nås.`;
}

/** `Fra december 2025 til juni 2026 faldt antallet af langtidsledige med 9,7 om måneden; planen er et fald på 12.` */
export function goalSoFar(status: GoalStatus): string {
  const { goal, soFar, planned, month, closed } = status;
  if (Number.isNaN(soFar) || Number.isNaN(planned)) return '';
  const size = paceSize(planned, status);
  const verb = closed ? 'var' : 'er';
  const asked = size === null ? 'et uændret niveau' : `${planned < 0 ? 'et fald' : 'en stigning'} på ${size}`;
  const season = status.seasonYears > 0 ? ', når årstidens udsving er regnet fra' : '';
  return `${moved(goal.start, month, soFar, status)}${season}; planen ${verb} ${asked}.`;
}

/** `Fra juni 2025 til juni 2026 faldt antallet af langtidsledige med 4,6 om måneden.` */
export function goalLastYear(status: GoalStatus): string {
  const { lastYear, month, goal, verdict } = status;
  // After exactly a year it is what `goalSoFar` says.
  if (Number.isNaN(lastYear) || verdict === 'missing' || month - goal.start === 12) return '';
  return `${moved(month - 12, month, lastYear, status)}.`;
}

function moved(from: Month, to: Month, change: number, status: GoalStatus): string {
  const size = paceSize(change, status);
  const when = `Fra ${formatMonth(from)} til ${formatMonth(to)}`;
  const it = quantityOf(status);
  return size === null
    ? `${when} var ${it} uændret`
    : `${when} ${change < 0 ? 'faldt' : 'steg'} ${it} med ${size} om måneden`;
}

/** `Fortsætter det tempo, bliver det til cirka 1.684 langtidsledige i december 2026.` Empty where that is impossible. */
export function goalProjection(status: GoalStatus): string {
  const { projected, verdict, closed, goal, indicator } = status;
  if (closed || !(verdict === 'on-track' || verdict === 'behind')) return '';
  const most = isPercent(indicator.unit) ? 100 : Number.POSITIVE_INFINITY;
  const when = formatMonth(goal.month);
  if (!(projected >= 0 && projected <= most)) return 'Så stærkt kan det ikke blive ved med at gå.';
  const counted = isCount(indicator.unit);
  const value = formatValue(projected, { kind: 'unit', unit: indicator.unit }, indicator.decimals);
  return counted
    ? stop(`Fortsætter det tempo, bliver det til cirka ${formatNumber(projected, 0)} i ${when}`)
    : stop(`Fortsætter det tempo, bliver det til cirka ${value} i ${when}`);
}

/** What has to be said beside a status, most important first. */
export function goalCautions(status: GoalStatus): readonly string[] {
  const { verdict, swings, provisional, month, seriesBreak, indicator, goal } = status;
  if (verdict === 'missing') return [];
  return [
    ...(swings === null || verdict === 'too-early' || status.difference === 0 ? [] : [swingsText(status)]),
    ...(status.seasonYears > 0 ? [seasonText(status)] : []),
    ...(seriesBreak === null
      ? []
      : [
          `Mellem de måneder, der er regnet på, ligger et regelskift (${breakKey(seriesBreak)}): noget af forskellen kan være de nye regler.`,
        ]),
    // How figures from the reader's files are revised is not known.
    ...(provisional && !indicator.optional ? [`Tallet for ${formatMonth(month)} er foreløbigt.`] : []),
    ...(goal.bound === 'hoejst' && isCount(indicator.unit) && indicator.topic !== 'egne'
      ? ['Et fald viser ikke, om nogen er kommet i job.']
      : []),
  ];
}

function swingsText({ swings, closed }: GoalStatus): string {
  const from = closed ? 'målet' : 'planen';
  switch (swings) {
    case 'usual':
      return `Forskellen fra ${from} er inden for de normale udsving: den kan være tilfældig.`;
    case 'distinct':
      return `Forskellen fra ${from} er tydelig: den er større end de normale udsving.`;
    default:
      return `Om forskellen fra ${from} er mere end et tilfældigt udsving, kan ikke afgøres: tallene er for små eller for få.`;
  }
}

/** `Planen er en ret linje … rettet for årstiden`: between which months, and from how many years the season is known. */
function seasonText({ goal, seasonYears }: GoalStatus): string {
  const years = seasonYears === 1 ? 'kun ét år' : `${seasonYears} år`;
  return `Planen er en ret linje fra ${formatMonth(goal.start)} til ${formatMonth(goal.month)}, rettet for årstiden (målt på ${years}).`;
}

function stop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
