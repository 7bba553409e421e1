/** Fetching from the publishers, in English: what happened, and what to do about it. */
import type {
  FetchedPublisher,
  PublisherFailure,
  PublisherFailureKind,
} from '../../domain/publisherFailure.ts';
import { counted } from './fileFacts.ts';

const NAMES: Readonly<Record<FetchedPublisher, string>> = {
  statistikbanken: 'Statistikbanken',
  jobindsats: 'Jobindsats',
};

type Text = (name: string, failure: PublisherFailure) => string;

const texts: Readonly<Record<PublisherFailureKind, Text>> = {
  offline: (name) =>
    `${name} cannot be reached: there is no connection to the internet, or ${name} is down. Check your connection and try again.`,
  blocked: (name) =>
    `The connection to ${name} was refused on the way. It may be a firewall, a browser extension or your workplace’s rules. Try another network, or fetch the table on ${name}’s own website and add the file here.`,
  timeout: (name) => `${name} did not answer in time. Try again in a moment.`,
  'rate-limited': (name, failure) =>
    `${name} is getting too many requests right now. ${failure.retryAfter === null ? 'Wait a couple of minutes and try again.' : `Try again in ${waiting(failure.retryAfter)}.`}`,
  refused: (name, failure) => refusals(name)[failure.status ?? 0] ?? refusals(name)[0]!,
  server: (name) =>
    `${name} itself has an error right now. Try again later; the figures that are already here are unchanged.`,
  'half-answer': (name) =>
    `The answer from ${name} was cut off on the way, so it has not been used. Try again.`,
  cancelled: () => 'The fetching was cancelled. Nothing has changed.',
  'not-understood': (name) =>
    `${name} answered with something other than expected, so the answer has not been used. The table may have been rebuilt. Fetch it on ${name}’s own website and add the file here.`,
};

const refusals = (name: string): Readonly<Record<number, string>> => ({
  0: `${name} refused the request. The table may have been rebuilt.`,
  401: `${name} does not know the access key. Check that it is written correctly and has not expired.`,
  403: `${name} does not give access to the table with the key that was used.`,
  404: `${name} no longer has the table under that name.`,
});

function waiting(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.ceil(seconds)), 'second', 'seconds');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? counted(minutes, 'minute', 'minutes')
    : counted(Math.ceil(minutes / 60), 'hour', 'hours');
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
  const said = failure.message === null ? '' : ` ${name} writes: “${failure.message}”`;
  return `${texts[failure.kind](name, failure)}${said}`;
}

/** Titles of the tables in `publishers/liveTables.ts`. */
export const liveTableTitles = {
  'long-term': 'Long-term unemployed (at least 52 weeks in a row)',
  'unemployment-rate': 'Full-time unemployed as a percentage of the labour force',
} as const;
