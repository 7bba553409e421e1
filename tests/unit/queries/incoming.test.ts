/** Files on their way in: read, kept, put to use or not. Invented numbers beside the published ones. */
import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownStore } from '../../../src/ownData/lazy.ts';
import { type Incoming, incomingFiles, takeFiles } from '../../../src/queries/incoming.ts';
import { LONG_TERM, longTerm, serveData, visit } from './browser.ts';

// The same reader of files as the worker has, on this thread.
vi.mock(import('../../../src/ingest/client.ts'), async () => {
  const { ingest } = await import('../../../src/ingest/ingest.ts');
  return { createIngestClient: () => ({ ingest, dispose: () => {} }) };
});

let client: QueryClient;

beforeEach(() => {
  client = visit();
  serveData();
});

afterEach(async () => {
  await (await ownStore()).clear();
  for (const { key } of incomingFiles.current()) incomingFiles.close(key);
  vi.unstubAllGlobals();
});

const file = (text: string, name = 'fil.csv'): File => new File([text], name);
const states = (): readonly Incoming['state'][] => incomingFiles.current().map(({ state }) => state);
const kept = async () =>
  (await (await ownStore()).list()).files.map(({ name, active }) => [name, active] as const);

async function take(...files: readonly File[]): Promise<readonly Incoming['state'][]> {
  await takeFiles(client, files);
  return states();
}

describe('a file that can be read', () => {
  test('is kept, and used at once when it changes nothing that is there', async () => {
    const [state] = await take(file(longTerm('Aalborg;2022M05;700', 'Aalborg;2022M06;701')));
    expect(state).toMatchObject({ kind: 'added', outcome: { kind: 'kept' }, next: 'none' });
    expect(await kept()).toEqual([['fil.csv', true]]);
  });

  test('waits when it changes a figure that is there', async () => {
    const [state] = await take(file(longTerm('Aalborg;2026M06;1')));
    expect(state).toMatchObject({ kind: 'added', next: 'compare' });
    expect(await kept()).toEqual([['fil.csv', false]]);
  });

  test('is used when it says the same as what is there', async () => {
    expect((await take(file(`${LONG_TERM.join('\n')}\n`)))[0]).toMatchObject({ next: 'none' });
  });

  test('waits for the reader’s answer', async () => {
    const [state] = await take(file('Kommune;Periode;Syge\nAalborg;2026M05;12\n'));
    expect(state).toMatchObject({ kind: 'added', next: 'answer' });
    expect(await kept()).toEqual([['fil.csv', false]]);
  });

  test('is of no use without months, or with a split that cannot be added', async () => {
    expect((await take(file(longTerm('Aalborg;2025;12'))))[0]).toMatchObject({ next: 'unusable' });
    const split = 'Område;Periode;Køn;Antal langtidsledige fuldtidspersoner\nAalborg;2026M06;Mænd;1\n';
    expect((await take(file(split)))[0]).toMatchObject({ next: 'unusable' });
  });

  test('is covered when newer figures have all of it', async () => {
    expect((await take(file(longTerm('Aalborg;2024M05;1'))))[0]).toMatchObject({ next: 'covered' });
  });

  test('of two for different kommuner in old months both are used', async () => {
    await take(file(longTerm('Aalborg;2022M05;700'), 'aalborg.csv'));
    await take(file(longTerm('Fanø;2022M05;7'), 'fanø.csv'));
    expect(await kept()).toEqual([
      ['aalborg.csv', true],
      ['fanø.csv', true],
    ]);
    await take(file(longTerm('Fanø;2022M05;8'), 'fanø igen.csv'));
    expect((await kept()).at(-1)).toEqual(['fanø igen.csv', false]);
  });

  test('is compared later when the built-in figures do not come', async () => {
    serveData({ broken: true });
    expect((await take(file(longTerm('Aalborg;2022M05;700'))))[0]).toMatchObject({ next: 'compare' });
  });

  test('with the same bytes is the same file', async () => {
    const text = longTerm('Aalborg;2022M05;700');
    await take(file(text, 'a.csv'));
    expect((await take(file(text, 'b.csv')))[0]).toMatchObject({ outcome: { kind: 'already' } });
    expect(await kept()).toEqual([['a.csv', true]]);
  });
});

describe('what cannot be read', () => {
  test('is refused, kept nowhere, and can be read again with columns pointed out', async () => {
    const [state] = await take(file('Område;Opgjort;Periode;Tal\nÆrø;2022M05;første;4\n'));
    expect(await kept()).toEqual([]);
    if (state?.kind !== 'refused') throw new Error(`not refused: ${state?.kind}`);
    state.again({ roles: { 0: 'area', 1: 'period', 2: 'ignored', 3: 'measure' } });
    await expect.poll(() => states()[0]?.kind).toBe('added');
    expect(await kept()).toEqual([['fil.csv', false]]);
  });

  test('a file that is gone is unreadable; the next is read all the same', async () => {
    const gone = file(longTerm('Aalborg;2022M05;700'));
    // Read once to tell what it is; then it is gone.
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('gone')) });
    expect((await take(gone, file(longTerm('Fanø;2022M05;7')))).map(({ kind }) => kind)).toEqual([
      'unreadable',
      'added',
    ]);
  });

  test('a zip that is no bundle says so', async () => {
    const [state] = await take(file('PK', 'pakket.zip'));
    expect(state).toMatchObject({ kind: 'bundle', outcome: { kind: 'refused' } });
  });
});

describe('the list', () => {
  test('follows each file, and tells those who look', async () => {
    const seen: string[] = [];
    const stop = incomingFiles.subscribe(() =>
      seen.push(
        states()
          .map(({ kind }) => kind)
          .join('+'),
      ),
    );
    await take(file(longTerm('Aalborg;2022M05;700')), file('', 'tom.csv'));
    stop();
    expect(seen).toContain('reading+reading');
    expect(seen.at(-1)).toBe('added+refused');
  });

  test('forgets what was said of earlier files, but not what went wrong', async () => {
    await take(file(longTerm('Aalborg;2022M05;700')), file('', 'tom.csv'));
    await take(file(longTerm('Fanø;2022M05;7')));
    expect(states().map(({ kind }) => kind)).toEqual(['refused', 'added']);
  });

  test('a file that waits its turn can be stopped, and is gone at once', async () => {
    const done = takeFiles(client, [file(longTerm('Aalborg;2022M05;700')), file(longTerm('Fanø;2022M05;7'))]);
    const waiting = states()[1];
    if (waiting?.kind !== 'reading') throw new Error('not waiting');
    waiting.cancel();
    expect(incomingFiles.current()).toHaveLength(1);
    await done;
    expect(await kept()).toHaveLength(1);
  });

  test('a file that is being read can be stopped too', async () => {
    const done = takeFiles(client, [file(longTerm('Aalborg;2022M05;700'))]);
    const [reading] = states();
    if (reading?.kind !== 'reading') throw new Error('not reading');
    reading.cancel();
    await done;
    expect([incomingFiles.current(), await kept()]).toEqual([[], []]);
  });
});
