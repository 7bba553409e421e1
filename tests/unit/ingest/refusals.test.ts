import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { codesOf, read, windows1252 } from './harness.ts';

describe('a file that is no table is refused whole', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing at all', '', 'empty-file'],
    ['only blank lines', '\n \r\n\n', 'empty-file'],
    ['a PDF', '%PDF-1.7\n%\n1 0 obj', 'pdf-file'],
    ['the beginning of a workbook', windows1252('PK\x03\x04\x14\x00\x06\x00'), 'workbook-damaged'],
    ['the beginning of an old one', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'workbook-damaged'],
    ['a web page', '\n<!DOCTYPE html><html><body>fejl</body></html>', 'html-file'],
    ['JSON', '{"columns":["Periode","Område"],"rows":[]}', 'json-file'],
    ['bytes with NUL', Uint8Array.of(1, 2, 3, 0, 0, 0, 7, 8), 'binary-file'],
    ['one column', 'Aalborg\nAarhus\n', 'one-column'],
    ['prose', 'Kære alle, her er tallene;\nvenlig hilsen; os', 'not-understood'],
    ['figures without headings', 'Aalborg;2024M01;5\nAarhus;2024M01;6\n', 'not-understood'],
    ['no area column', 'HERKOMST1;TID;INDHOLD\nTotal;2023;233454\n', 'no-area-column'],
    ['no period column', 'Kommune;Antal ledige personer\nAalborg;5\n', 'no-period-column'],
    ['no figures', 'Kommune;Periode;Navn\nAalborg;2024M01;Ole\n', 'no-measure-column'],
    ['a matrix without areas', 'Ledige;;\n;2023;2024\nMænd;1;2\n', 'no-area-column'],
    ['a matrix without periods', 'Ledige;;\n;Mænd;Kvinder\nAalborg;1;2\n', 'no-period-column'],
    ['thousands of columns', `${'a;'.repeat(2500)}\n${'1;'.repeat(2500)}`, 'too-many-columns'],
    ['a record without end', `Kommune;Periode;Antal\nAalborg;"${'x'.repeat(5_000_000)}`, 'line-too-long'],
  ])('%s', async (_, content, code) => {
    const result = await read(content);
    expect(result.ok).toBe(false);
    expect(codesOf(result).at(-1)).toBe(code);
    expect(result.issues.at(-1)).toMatchObject({ severity: 'error', row: null, file: 'fil.csv' });
  });

  it('with its rows accounted for, when it is a table but none of them can be used', async () => {
    const result = await read('Kommune;Periode;Antal personer\nAtlantis;2024M01;5\nAalborg;engang;6\n');
    expect(codesOf(result)).toEqual(['unknown-area', 'unknown-period', 'no-usable-rows']);
    expect(result.account).toEqual({ total: 3, used: 0, skipped: 1, rejected: 2 });
  });
});

describe('reading', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `Aalborg;2024M01;gruppe ${i};${i}`).join('\n');
  const file = new Blob([`Kommune;Periode;Gruppe;Antal ledige personer\n${rows}`]);

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    const onProgress = (read: number, total: number): unknown => told.push([read, total]);
    await ingest(file, { fileName: 'f', onProgress }, { piece: 1 << 14, turn: 1 << 16 });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual([file.size, file.size]);
    expect(told.map(([bytes]) => bytes)).toEqual(told.map(([bytes]) => bytes).sort((a, b) => a - b));
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const result = await ingest(
      file,
      { fileName: 'f', onProgress, signal: controller.signal },
      { piece: 1 << 14, turn: 1 << 14 },
    );
    expect(codesOf(result)).toEqual(['cancelled']);
  });

  it('does not begin when it was cancelled before', async () => {
    const result = await ingest(file, { fileName: 'f', signal: AbortSignal.abort() });
    expect(codesOf(result)).toEqual(['cancelled']);
  });

  it('reports a file that can no longer be read', async () => {
    const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    const result = await ingest(gone as unknown as Blob, { fileName: 'f' });
    expect(result.issues).toMatchObject([{ code: 'read-failed', raw: 'gone' }]);
  });
});
