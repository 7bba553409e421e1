/** The tragtplot (funnel plot) in words: who lies outside, what that means, and how many would anyway. */
import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { formatList, formatMonth, formatNumber } from './format.ts';
import { withoutNumbers } from './missingHeadline.ts';
import { capital, placeName } from './places.ts';

export interface FunnelHeadlineFacts {
  readonly month: Month;
  readonly newest: boolean;
  readonly of: number;
  readonly outside: number;
  readonly expected: number;
  /** The chosen ones that are in the plot, in the reader's order. */
  readonly chosen: readonly { readonly code: AreaCode; readonly outside: boolean }[];
  /** The chosen ones, where none of them has a number. */
  readonly missing: readonly AreaCode[];
}

const COUNTED = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks'];

/** `Af de valgte ligger kun Sønderborg uden for tragten; det gør i alt 7 af 96 kommuner, og omkring 10 ville gøre det, selv om ingen skilte sig ud`. */
export function funnelHeadline(facts: FunnelHeadlineFacts): string {
  const { chosen, newest, month, of, outside, expected } = facts;
  const lies = newest ? 'ligger' : 'lå';
  const when = newest ? '' : ` i ${formatMonth(month)}`;
  const few = outside === 0 ? 'ingen' : formatNumber(outside, 0);
  const count = `${few} af ${of} kommuner`;
  const meant = `omkring ${formatNumber(Math.max(1, expected), 0)} ville gøre det, selv om ingen skilte sig ud`;
  const names = (outer: boolean): readonly string[] =>
    chosen.filter((area) => area.outside === outer).map(({ code }) => placeName(code));
  const [outer, inner] = [names(true), names(false)];
  if (chosen.length === 0)
    return `${capital(count)} ${lies} uden for tragten${when}; ${meant}${withoutNumbers(facts.missing)}`;
  const all = `i alt ${lies} ${count} udenfor, og ${meant}`;
  if (outer.length === 0) {
    const who =
      chosen.length === 1
        ? capital(inner[0]!)
        : `${capital(chosen.length === 2 ? 'begge' : `alle ${COUNTED[chosen.length]}`)} valgte`;
    return `${who} ${lies} inden for tragten${when}; ${all}`;
  }
  if (inner.length === 0 || chosen.length === 1)
    return `${capital(formatList(outer))} ${lies} uden for tragten${when}; ${all}`;
  const only = outer.length === 1 ? 'kun ' : '';
  return `Af de valgte ${lies} ${only}${formatList(outer)} uden for tragten${when}; ${all}`;
}

export const funnelTexts = {
  wordsHeading: 'Hvad tragten siger',
  xAxis: 'Antal ledige fuldtidspersoner (logaritmisk akse: samme afstand er samme forhold)',
  inner: '95 pct.',
  outer: '99,8 pct.',
  countryName: 'Hele landet',
  country: (value: string) => `Hele landet ${value}`,
  unemployed: 'Ledige',
  longTerm: 'Langtidsledige',
  share: 'Andel',
  difference: 'Forskel til hele landet',
  position: 'I tragten',
  within: 'inden for grænserne',
  outside95: (above: boolean) => `${above ? 'over' : 'under'} grænsen på 95 pct.`,
  outside998: (above: boolean) => `${above ? 'over' : 'under'} grænsen på 99,8 pct.`,
  without: (names: readonly string[]) =>
    `${formatList(names)} er ikke med: ${names.length === 1 ? 'tallet' : 'tallene'} er ikke offentliggjort.`,
  named: 'Nævnt ved navn: de valgte og dem, der ligger uden for den yderste grænse.',
} as const;

/** What the figure shows and what it does not, one sentence per line. */
export function funnelExplanation(facts: {
  readonly of: number;
  readonly phi: number;
  readonly outside95: number;
  readonly outside998: number;
  readonly expected95: number;
  readonly expected998: number;
}): readonly string[] {
  const number = (value: number): string => (value === 0 ? 'ingen' : formatNumber(value, 0));
  const about = (value: number): string =>
    value < 0.5 ? 'næppe nogen' : `omkring ${formatNumber(Math.max(1, value), 0)}`;
  const widened =
    facts.phi > 1
      ? `Grænserne er gjort ${formatNumber(Math.sqrt(facts.phi), 1)} gange så brede, som tilfældigheder alene giver, fordi kommuners andele også er forskellige af andre grunde.`
      : 'Grænserne er dem, tilfældigheder alene giver: kommunerne spreder sig ikke mere end det.';
  return [
    'Jo færre ledige, jo mere svinger andelen tilfældigt: derfor er tragten bredest til venstre.',
    widened,
    ...(facts.phi > 1
      ? [
          'Udvidelsen regnes efter den samlede spredning, hvor de yderste tiendedele er trukket ind. Derfor rummer grænsen på 95 pct. kun omkring 90 pct., når ingen skiller sig ud.',
        ]
      : []),
    `Uden for grænsen på 95 pct. ligger ${number(facts.outside95)} af ${facts.of}. Med denne metode ville ${about(facts.expected95)} ligge der, selv om ingen kommune skilte sig ud. Uden for grænsen på 99,8 pct. ligger ${number(facts.outside998)}; dér ville ${about(facts.expected998)} ligge.`,
    'Uden for betyder, at andelen ligger længere fra hele landets, end antallet af ledige og den almindelige spredning mellem kommuner forklarer. Det er en grund til at se nærmere, ikke en karakter: der er ikke taget højde for alder, uddannelse eller ydelse.',
  ];
}

/** Why there is no funnel plot for these figures, and what would help. */
export function noFunnelText(
  obstacle:
    | 'example'
    | 'not-a-share'
    | 'labour-force'
    | 'not-values'
    | 'smoothed'
    | 'few-areas'
    | 'no-country',
): { readonly what: string; readonly help: string } {
  const choose = 'Vælg langtidsledige i pct. af de ledige.';
  switch (obstacle) {
    case 'example':
      return {
        what: 'Opdigtede tal får ingen tragt: den ville ligne en vurdering af kommunerne.',
        help: choose,
      };
    case 'not-a-share':
      return {
        what: 'Et tragtplot kræver en andel, der er regnet af et kendt antal personer.',
        help: choose,
      };
    case 'labour-force':
      return {
        what: 'Arbejdsstyrken er så stor, at tilfældigheder kun forklarer lidt af forskellene, og en tragt ville for let pege på de største byer.',
        help: `${choose} Dér er der få nok personer til, at tilfældigheder tæller.`,
      };
    case 'not-values':
      return {
        what: 'Tragten viser selve andelen, ikke indeks eller ændring.',
        help: 'Vis værdier i stedet.',
      };
    case 'smoothed':
      return {
        what: 'Et gennemsnit over 12 måneder svinger mindre, end antallet af ledige i en måned siger, så tragten ville være for bred.',
        help: 'Vælg måned for måned.',
      };
    case 'few-areas':
      return {
        what: 'Der er for få områder til at sige, hvor meget andele plejer at spredes.',
        help: `${choose} Det findes for alle kommuner.`,
      };
    case 'no-country':
      return {
        what: 'Hele landets tal mangler i måneden, og tragten ligger omkring det.',
        help: 'Vælg en anden måned.',
      };
  }
}
