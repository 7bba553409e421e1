/**
 * One polite request: a time limit, a size limit, and a few more attempts where another try can help, each later than
 * the one before and never earlier than the publisher asks. Never throws; the same in a browser and in Node.
 */
import { failed, type PublisherFailure, type PublisherResult } from '../domain/publisherFailure.ts';
import { retryAfterSeconds } from './retryAfter.ts';

/** What the caller decides; `fetch` is injected so that tests need no network. */
export interface RequestOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
  /** Called before each attempt, counted from 1. */
  readonly onAttempt?: ((attempt: number, of: number) => void) | undefined;
  /** Called before the pause between two attempts, with its milliseconds. */
  readonly onPause?: ((ms: number) => void) | undefined;
  /** For one attempt, from the request to the last byte. */
  readonly timeoutMs?: number | undefined;
  readonly attempts?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** Resolves after so many milliseconds, or at once when the signal aborts. For tests. */
  readonly wait?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

export interface RequestTarget {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The publisher's own words in the body of a refusal, or null. */
  readonly messageIn: (body: string) => string | null;
}

export interface Answer {
  readonly status: number;
  /** As sent, lower case; empty when there is none. */
  readonly contentType: string;
  /** The bytes as they came. */
  readonly body: Blob;
}

const TIMEOUT_MS = 60_000;
const ATTEMPTS = 3;
const MAX_BYTES = 64_000_000;
const FIRST_PAUSE_MS = 1000;
/** A publisher that asks for more is not waited for: the reader is told instead. */
const LONGEST_PAUSE_MS = 60_000;
/** Of a refusal's body, enough for its message. */
const MAX_REFUSAL_BYTES = 100_000;

const WORTH_ANOTHER_TRY: ReadonlySet<PublisherFailure['kind']> = new Set([
  'offline',
  'blocked',
  'timeout',
  'rate-limited',
  'server',
  'half-answer',
]);

/** The answer to a request that was granted (HTTP 2xx), or why there is none. */
export async function request(
  target: RequestTarget,
  options: RequestOptions,
): Promise<PublisherResult<Answer>> {
  const { signal, attempts = ATTEMPTS, wait = pause } = options;
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) return failed('cancelled');
    options.onAttempt?.(attempt, attempts);
    const result = await attemptOnce(target, options);
    if (result.ok || attempt >= attempts || !WORTH_ANOTHER_TRY.has(result.failure.kind)) return result;
    const ms = pauseMs(attempt, result.failure.retryAfter);
    if (ms > LONGEST_PAUSE_MS) return result;
    options.onPause?.(ms);
    await wait(ms, signal);
  }
}

/** Doubles each time, with up to a half more by chance so that many readers do not come back together. */
function pauseMs(attempt: number, retryAfter: number | null): number {
  const backoff = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
  return Math.max(backoff, (retryAfter ?? 0) * 1000);
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}

async function attemptOnce(target: RequestTarget, options: RequestOptions): Promise<PublisherResult<Answer>> {
  // Taken out: a browser's `fetch` refuses to be called as the method of anything but its window.
  const { fetch, signal, timeoutMs = TIMEOUT_MS } = options;
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeoutMs);
  let status: number | null = null;
  try {
    const response = await fetch(target.url, {
      method: target.method ?? 'GET',
      ...(target.headers === undefined ? {} : { headers: target.headers }),
      ...(target.body === undefined ? {} : { body: target.body }),
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    status = response.status;
    if (!response.ok) return await refusal(response, target);
    const body = await readBody(response, options.maxBytes ?? MAX_BYTES);
    if (body === null) return failed('not-understood', { status, detail: 'answer too large' });
    return {
      ok: true,
      value: { status, contentType: (response.headers.get('content-type') ?? '').toLowerCase(), body },
    };
  } catch (error) {
    if (signal?.aborted) return failed('cancelled', { status });
    if (late) return failed('timeout', { status });
    // Once the answer has begun, whatever stops it has cut it short.
    return status === null
      ? networkFailure(error)
      : failed('half-answer', { status, detail: detailOf(error) });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** All bytes, or null when there are more than allowed; the rest is then not fetched. */
async function readBody(response: Response, maxBytes: number): Promise<Blob | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Blob([]);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}

async function refusal(response: Response, target: RequestTarget): Promise<PublisherResult<never>> {
  const { status } = response;
  const body = await readBody(response, MAX_REFUSAL_BYTES);
  const message = body === null ? null : target.messageIn(await body.text());
  const retryAfter = retryAfterSeconds(response.headers.get('retry-after'), Date.now());
  const known = { status, message, retryAfter };
  if (status === 429) return failed('rate-limited', known);
  return failed(status >= 500 || status === 408 ? 'server' : 'refused', known);
}

/** Codes of Node: no such machine, nobody there, no way there. A browser gives none. */
const UNREACHABLE = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/;
const CUT = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;
const SLOW = /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT)$/;

/** A browser says no more than that it failed; whether it has a network at all it does say. */
function networkFailure(error: unknown): PublisherResult<never> {
  const detail = detailOf(error);
  const code = codeOf(error) ?? '';
  if (CUT.test(code)) return failed('half-answer', { detail });
  if (SLOW.test(code)) return failed('timeout', { detail });
  const offline = UNREACHABLE.test(code) || globalThis.navigator?.onLine === false;
  return failed(offline ? 'offline' : 'blocked', { detail });
}

function codeOf(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : null;
}

function detailOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : 'unknown');
}
