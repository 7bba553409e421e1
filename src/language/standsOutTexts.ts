/** The words of *Det skiller sig ud*: who moved unlike the country, in persons, and how far to trust it. */
import type { Indicator } from '../domain/indicator.ts';
import { isCount } from '../domain/unit.ts';
import { type ChangeVerdictFacts, changeVerdictAnswer } from './changeVerdictTexts.ts';
import { formatList, formatMonthRange } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import { titleInSentence } from './titles.ts';

export const standsOutTexts = {
  heading: 'Det skiller sig ud',
  lead: 'Kommuner, hvor ændringen på et år er tydeligt forskellig fra hele landets, og hvor mange personer forskellen svarer til.',
  more: 'Flere, end hvis det var gået som i hele landet',
  fewer: 'Færre, end hvis det var gået som i hele landet',
  nobody: 'Ingen lige nu.',
  trustHeading: 'Kan man stole på det?',
} as const;

/** A year's change in one measure that is a clear difference. */
interface ChangeWords {
  readonly indicator: Indicator;
  readonly facts: ChangeVerdictFacts;
}

/** `Langtidsledige i pct. af de ledige, juni 2025–juni 2026`. */
export function standoutMeasure({ indicator, facts: { from, to } }: ChangeWords): string {
  const start = from.kind === 'month' ? from.month : from.year * 12;
  return `${indicatorText(indicator).title}, ${formatMonthRange(start, to)}`;
}

/** What happened, with persons; then the kommune's other measures, and whether it was so a month earlier. */
export function standoutText(
  change: ChangeWords & {
    readonly also: readonly ChangeWords[];
    readonly before: ChangeVerdictFacts['verdict'] | null;
  },
): string {
  return [
    changeVerdictAnswer(change.facts, change.indicator),
    alsoText(change.facts, change.also),
    ...(change.before === null ? [] : [BEFORE[change.before]]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const BEFORE: Readonly<Record<ChangeVerdictFacts['verdict'], string>> = {
  distinct: 'Sådan var det også måneden før.',
  usual: 'Måneden før var ændringen inden for de normale udsving.',
  undecidable: 'Måneden før kunne det ikke afgøres.',
};

/** `Det samme gælder antallet af ledige. Det omvendte gælder andelen af langtidsledige.` Empty without others. */
function alsoText(facts: ChangeVerdictFacts, also: readonly ChangeWords[]): string {
  const sameWay = also.filter((other) => other.facts.persons > 0 === facts.persons > 0);
  const otherWay = also.filter((other) => !sameWay.includes(other));
  return [
    ...(sameWay.length === 0 ? [] : [`Det samme gælder ${formatList(sameWay.map(quantity))}.`]),
    ...(otherWay.length === 0 ? [] : [`Det omvendte gælder ${formatList(otherWay.map(quantity))}.`]),
  ].join(' ');
}

function quantity({ indicator }: ChangeWords): string {
  return indicatorText(indicator).quantity;
}

interface Judged {
  readonly indicator: Indicator;
  /** How many kommuner are compared. */
  readonly of: number;
}

/** In place of a list when nobody is on it. */
export function nobodyText(judged: readonly Judged[]): string {
  return judged.length === 0
    ? 'Det kan ikke afgøres, om nogen kommune skiller sig ud: for få kommuner har tal i samme måned året før.'
    : 'Ingen kommune skiller sig tydeligt ud lige nu: alle ændringer på et år er inden for de normale udsving, når de holdes op mod hele landets.';
}

/** Places at each end that count as far out: at most 2.5 per cent of those compared (statistics/changeVerdict.ts). */
function placesAtEachEnd(of: number): number {
  return Math.floor(of / 40);
}

/** How the list comes about, what chance alone would put on it, and what speaks for it all the same. */
export function trustSentences(
  judged: readonly Judged[],
  standouts: readonly { readonly before: ChangeVerdictFacts['verdict'] | null }[],
): readonly string[] {
  if (judged.length === 0) return [];
  const measures = formatList(judged.map(measureName));
  const counts = judged.map(({ of }) => of);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const each = placesAtEachEnd(most);
  const checked = standouts.filter(({ before }) => before !== null);
  const lasting = checked.filter(({ before }) => before === 'distinct').length;
  return [
    `Listen ser på ${measures}. Hver kommunes ændring fra samme måned året før er holdt op mod hele landets og mod, hvor meget så små eller store tal svinger af sig selv.`,
    `I hvert mål tages altid de yderste: højst ${each} i hver ende af de ${least === most ? '' : `${least}-`}${most} kommuner, der kan sammenlignes, og kun hvis ændringen er større, end tilfældigheder alene giver.`,
    `Nogen ligger altid yderst: i hvert mål kan op til ${2 * each} ligge så langt ude, også når ingen kommune er særlig. Listen siger derfor, hvor det er værd at se nærmere. Den er ikke et bevis og siger intet om årsagen.`,
    `Det, man kan regne med: Forskellen er målt i personer, det fælles op og ned i landet er trukket fra, årstiden er den samme i begge måneder, og en lille kommunes tilfældige udsving tæller ikke mere end en stors.${lastingText(lasting, checked.length)}`,
  ];
}

/** `andelen af langtidsledige`, `antallet af ledige`. */
function measureName({ indicator }: Judged): string {
  return isCount(indicator.unit) ? indicatorText(indicator).quantity : titleInSentence(indicator);
}

function lastingText(lasting: number, of: number): string {
  if (of === 0) return '';
  const who =
    of === 1
      ? `den ene kommune på listen var forskellen ${lasting === 1 ? 'også' : 'ikke'}`
      : `${lasting === 0 ? 'ingen af' : lasting === of ? 'alle' : `${lasting} af`} de ${of} på listen var forskellen også`;
  return ` For ${who} tydelig måneden før.`;
}
