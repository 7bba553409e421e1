/** One address at which first one build of the site is served, then the next, as when a host is given a new one. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { onTestFinished } from 'vitest';
import { RETIRED_WORKER } from '../../src/build/offline.ts';

export interface Host {
  /** Ends in a slash. */
  readonly address: string;
  /** Puts another build in the place of this one. */
  readonly publish: (build: 'newer code' | 'newer figures' | 'retired') => void;
  /** Paths asked for, without the folder. */
  readonly asked: string[];
}

/** The built site in a folder of a host that lives as long as the test. */
export async function startHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'to-udgaver-'));
  const site = join(folder, 'ledighed');
  cpSync('dist', site, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const asked: string[] = [];
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').replace('/ledighed/', ''));
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/ledighed/`,
    asked,
    publish: (build) => {
      if (build === 'retired') return writeFileSync(join(site, 'sw.js'), RETIRED_WORKER);
      changeDocument(site);
      if (build === 'newer figures') changeFigures(site);
    },
  };
}

/** Another document, and a service worker that knows it. */
function changeDocument(site: string): void {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  const document = join(site, 'index.html');
  const before = readFileSync(document, 'utf8');
  const after = before.replace('</body>', '<!-- next --></body>');
  writeFileSync(document, after);
  const [old, next] = [hash(before), hash(after)];
  edit(site, (worker) => worker.replace(old, next).replace(old.slice(0, 16), next.slice(0, 16)));
}

/** A worker that brings another edition of the figures: checksums joined by dots. */
function changeFigures(site: string): void {
  edit(site, (worker) => worker.replace(/[0-9a-f]{12}((?:\.[0-9a-f]{12}){2,})/, 'abcdefabcdef$1'));
}

function edit(site: string, how: (worker: string) => string): void {
  const path = join(site, 'sw.js');
  const before = readFileSync(path, 'utf8');
  const after = how(before);
  if (after === before) throw new Error('the service worker has not what this test changes');
  writeFileSync(path, after);
}
