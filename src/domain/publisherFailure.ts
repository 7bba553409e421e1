/** Why figures could not be fetched from a publisher. Codes and the publisher's own words; the language layer owns the rest. */

/** Those that figures can be fetched from. */
export type FetchedPublisher = 'statistikbanken' | 'jobindsats';

export type PublisherFailureKind =
  /** There is no network, or the publisher's machine cannot be reached. */
  | 'offline'
  /** There is a network, but something on the way (firewall, browser extension, missing CORS) stops the request. */
  | 'blocked'
  /** No complete answer within the time allowed. */
  | 'timeout'
  /** Too many requests: HTTP 429. */
  | 'rate-limited'
  /** The publisher understood the request and said no, e.g. a wrong selection or a missing token. */
  | 'refused'
  /** The publisher's own trouble: HTTP 5xx. */
  | 'server'
  /** The answer broke off, or lacks what was announced. */
  | 'half-answer'
  | 'cancelled'
  /** An answer came, but not one this app knows: another format, other variables, too large. */
  | 'not-understood';

export interface PublisherFailure {
  readonly kind: PublisherFailureKind;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** The publisher's own words; null where it had none. */
  readonly message: string | null;
  /** What was met, for whoever looks into it: English, short, without anything of the reader's. */
  readonly detail: string | null;
  /** Seconds that the publisher asked to be left in peace; null where it did not say. */
  readonly retryAfter: number | null;
}

export type PublisherResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: PublisherFailure };

/** A result that is no figures. What is not given is not known. */
export function failed(
  kind: PublisherFailureKind,
  known: Partial<Omit<PublisherFailure, 'kind'>> = {},
): { readonly ok: false; readonly failure: PublisherFailure } {
  return {
    ok: false,
    failure: { kind, status: null, message: null, detail: null, retryAfter: null, ...known },
  };
}
