/** The command itself, in plain Node, as a maintainer runs it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench } from './bench.ts';

const script = fileURLToPath(new URL('../../../data/update/main.mjs', import.meta.url));

const command = (args: readonly string[]): Promise<{ code: number; said: string; complained: string }> =>
  new Promise((resolve) => {
    const { JOBINDSATS_TOKEN: _, ...env } = process.env;
    execFile(process.execPath, [script, ...args], { env }, (error, said, complained) =>
      resolve({ code: Number(error?.code ?? 0), said, complained }),
    );
  });

describe('node data/update/main.mjs', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  test('fetches from the addresses it is given into the folder it is given', async () => {
    const { code, said, complained } = await command([
      '--data',
      bench.data,
      '--base-statbank',
      bench.statbank.base,
    ]);
    expect(complained).toBe('');
    expect(said).toContain('Skrevet: langtidsledige_dst_aulk04.csv og ledige_dst_aup02.csv.');
    expect(code).toBe(0);
    expect(bench.faults()).toEqual([]);
  }, 20_000);

  test('ends with 1 when something was not fetched, and with 2 on an option it does not know', async () => {
    bench.statbank.always({ kind: 'status', status: 400, body: '{"message":"Lukket"}' });
    const args = ['--data', bench.data, `--base-statbank=${bench.statbank.base}`];
    expect((await command([...args, '--only', 'ledige-dst'])).code).toBe(1);
    const wrong = await command(['--acept']);
    expect(wrong.code).toBe(2);
    expect(wrong.said).toContain('--accept');
  }, 20_000);
});
