/** Fetching from the publishers, in Danish: what happened, and what to do about it. */
import type { FetchedPublisher, PublisherFailure, PublisherFailureKind } from '../domain/publisherFailure.ts';
import { formatNumber } from './format.ts';

const NAMES: Readonly<Record<FetchedPublisher, string>> = {
  statistikbanken: 'Statistikbanken',
  jobindsats: 'Jobindsats',
};

type Text = (name: string, failure: PublisherFailure) => string;

const texts: Readonly<Record<PublisherFailureKind, Text>> = {
  offline: (name) =>
    `${name} kan ikke nås: der er ingen forbindelse til internettet, eller ${name} er nede. Kontrollér forbindelsen, og prøv igen.`,
  blocked: (name) =>
    `Forbindelsen til ${name} blev afvist undervejs. Det kan være en firewall, en udvidelse i browseren eller arbejdspladsens regler. Prøv et andet netværk, eller hent tabellen på ${name}s egen hjemmeside, og læg filen ind her.`,
  timeout: (name) => `${name} svarede ikke i tide. Prøv igen om lidt.`,
  'rate-limited': (name, failure) =>
    `${name} får for mange forespørgsler lige nu. ${failure.retryAfter === null ? 'Vent et par minutter, og prøv igen.' : `Prøv igen om ${waiting(failure.retryAfter)}.`}`,
  refused: (name, failure) => refusals(name)[failure.status ?? 0] ?? refusals(name)[0]!,
  server: (name) =>
    `${name} har selv en fejl lige nu. Prøv igen senere; de tal, der allerede er her, er uændrede.`,
  'half-answer': (name) => `Svaret fra ${name} blev afbrudt undervejs, så det er ikke brugt. Prøv igen.`,
  cancelled: () => 'Hentningen blev afbrudt. Intet er ændret.',
  'not-understood': (name) =>
    `${name} svarede med noget andet end ventet, så svaret er ikke brugt. Måske er tabellen lavet om. Hent den på ${name}s egen hjemmeside, og læg filen ind her.`,
};

const refusals = (name: string): Readonly<Record<number, string>> => ({
  0: `${name} afviste forespørgslen. Måske er tabellen lavet om.`,
  401: `${name} kender ikke adgangsnøglen. Kontrollér, at den er skrevet rigtigt og ikke er udløbet.`,
  403: `${name} giver ikke adgang til tabellen med den nøgle, der er brugt.`,
  404: `${name} har ikke længere tabellen under det navn.`,
});

function waiting(seconds: number): string {
  if (seconds < 90) return `${formatNumber(Math.max(1, Math.ceil(seconds)), 0)} sekunder`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? `${formatNumber(minutes, 0)} minutter`
    : `${formatNumber(Math.ceil(minutes / 60), 0)} timer`;
}

/**
 * What happened and what to do, with the publisher's own words where it had some. Without technical detail: that is
 * in `failure.detail`.
 */
export function describePublisherFailure(
  failure: PublisherFailure,
  publisher: FetchedPublisher = 'statistikbanken',
): string {
  const name = NAMES[publisher];
  const said = failure.message === null ? '' : ` ${name} skriver: „${failure.message}“`;
  return `${texts[failure.kind](name, failure)}${said}`;
}

/** Titles of the tables in `publishers/liveTables.ts`. */
export const liveTableTitles = {
  'long-term': 'Langtidsledige (mindst 52 uger i træk)',
  'unemployment-rate': 'Fuldtidsledige i pct. af arbejdsstyrken',
} as const;
