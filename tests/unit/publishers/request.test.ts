import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseJson } from '../../../src/publishers/json.ts';
import { type RequestOptions, request } from '../../../src/publishers/request.ts';
import { type Standin, startStandin } from '../../standins/server.ts';

const BODY = `${'Område;Periode;Antal\n'.repeat(500)}`;
const OK = { kind: 'ok' } as const;
const status = (code: number, headers: Record<string, string> = {}, body = '') =>
  ({ kind: 'status', status: code, headers, body }) as const;

describe('request', () => {
  let standin: Standin;
  let waited: number[];
  beforeEach(async () => {
    waited = [];
    standin = await startStandin(() => ({ status: 200, contentType: 'text/csv', body: BODY }), {});
  });
  afterEach(() => standin.close());

  const ask = (options: Partial<RequestOptions> = {}, url = standin.url) =>
    request(
      { url, messageIn: (body) => (parseJson(body) as { message?: string } | undefined)?.message ?? null },
      {
        fetch,
        wait: async (ms) => {
          waited.push(ms);
        },
        ...options,
      },
    );
  const failureOf = async (options: Partial<RequestOptions> = {}, url = standin.url) => {
    const result = await ask(options, url);
    if (result.ok) throw new Error('was granted');
    return result.failure;
  };

  test('gives the bytes as they came', async () => {
    const result = await ask();
    expect(result.ok && (await result.value.body.text())).toBe(BODY);
    expect(result.ok && result.value.contentType).toBe('text/csv');
    expect(standin.received.length).toBe(1);
    expect(waited).toEqual([]);
  });

  test('calls fetch as a plain function, for a browser refuses it as a method of anything else', async () => {
    let receiver: unknown = 'not called';
    const strict = function (this: unknown) {
      receiver = this;
      return Promise.resolve(new Response('a'));
    } as typeof fetch;
    await ask({ fetch: strict });
    expect(receiver).toBeUndefined();
  });

  test('tries again after the publisher’s own faults, waiting longer each time', async () => {
    standin.script(status(500), status(503), OK);
    const attempts: string[] = [];
    const result = await ask({ onAttempt: (attempt, of) => attempts.push(`${attempt}/${of}`) });
    expect(result.ok).toBe(true);
    expect(attempts).toEqual(['1/3', '2/3', '3/3']);
    expect(waited.length).toBe(2);
    expect(waited[0]).toBeGreaterThanOrEqual(1000);
    expect(waited[0]).toBeLessThanOrEqual(1500);
    expect(waited[1]).toBeGreaterThanOrEqual(2000);
    expect(waited[1]).toBeLessThanOrEqual(3000);
  });

  test('gives up after the last attempt and says what the last one met', async () => {
    standin.script(status(500), status(500), status(502, {}, '{"message":"Vedligehold"}'));
    expect(await failureOf()).toMatchObject({ kind: 'server', status: 502, message: 'Vedligehold' });
    expect(standin.received.length).toBe(3);
  });

  test('waits at least as long as Retry-After asks', async () => {
    standin.script(status(429, { 'Retry-After': '7' }), OK);
    expect((await ask()).ok).toBe(true);
    expect(waited).toEqual([7000]);
  });

  test('does not wait for a publisher that asks for an hour, but says so', async () => {
    standin.always(status(429, { 'Retry-After': '3600' }));
    expect(await failureOf()).toMatchObject({ kind: 'rate-limited', status: 429, retryAfter: 3600 });
    expect(standin.received.length).toBe(1);
  });

  test('asks only once where it was refused, with the publisher’s words', async () => {
    standin.always(status(422, {}, '{"message":"Ukendt hierarki"}'));
    expect(await failureOf()).toMatchObject({ kind: 'refused', status: 422, message: 'Ukendt hierarki' });
    expect(standin.received.length).toBe(1);
  });

  test('an answer that does not come in time is a timeout', async () => {
    standin.always({ kind: 'hang' });
    expect(await failureOf({ timeoutMs: 40, attempts: 2 })).toMatchObject({ kind: 'timeout', status: null });
    expect(standin.received.length).toBe(2);
  });

  test('an answer that breaks off is half an answer, and is asked for again', async () => {
    standin.script({ kind: 'cut', afterBytes: 100 }, { kind: 'cut', afterBytes: 0 }, OK);
    const result = await ask();
    expect(result.ok && (await result.value.body.text())).toBe(BODY);
    standin.always({ kind: 'cut', afterBytes: 100 });
    expect(await failureOf({ attempts: 1 })).toMatchObject({ kind: 'half-answer', status: 200 });
  });

  test('an answer larger than allowed is not taken, nor asked for again', async () => {
    expect(await failureOf({ maxBytes: 1000 })).toMatchObject({ kind: 'not-understood' });
    expect(standin.received.length).toBe(1);
  });

  test('nobody there is offline', async () => {
    const { url } = standin;
    await standin.close();
    expect(await failureOf({ attempts: 1 }, url)).toMatchObject({ kind: 'offline', detail: 'ECONNREFUSED' });
    standin = await startStandin(() => ({ status: 200, contentType: '', body: '' }), {});
  });

  test('what a browser cannot explain is blocked', async () => {
    const refuses = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failureOf({ fetch: refuses, attempts: 2 })).toMatchObject({ kind: 'blocked', status: null });
    expect(waited.length).toBe(1);
  });

  test('is cancelled before, during and between attempts', async () => {
    const before = new AbortController();
    before.abort();
    expect(await failureOf({ signal: before.signal })).toMatchObject({ kind: 'cancelled' });
    expect(standin.received.length).toBe(0);

    standin.always({ kind: 'hang' });
    const during = new AbortController();
    const hanging = failureOf({ signal: during.signal });
    await vi.waitFor(() => expect(standin.received.length).toBe(1));
    during.abort();
    expect(await hanging).toMatchObject({ kind: 'cancelled' });

    standin.always(status(500));
    const between = new AbortController();
    const pausing = failureOf({ signal: between.signal, wait: undefined });
    await vi.waitFor(() => expect(standin.received.length).toBe(2));
    between.abort();
    expect(await pausing).toMatchObject({ kind: 'cancelled' });
    expect(standin.received.length).toBe(2);
  });
});
