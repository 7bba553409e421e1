/**
 * Writes `.br` and `.gz` beside every text file of the build, and lets `vite preview` serve them. A static
 * host does the same, so what we see and measure on localhost is what a reader downloads.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { headersOf } from './headers.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Text formats and the type they are served as. Fonts (woff2) and images are compressed already. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Below this size the headers of an answer weigh more than what compression saves. */
const SMALLEST_BYTES = 256;

export function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'kommunekurven:precompress',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await Promise.all(textFiles(outDir).map(compressBeside));
      },
    },
    configurePreviewServer(server) {
      // `dev` makes sirv look at the disk at every request: a new build shows without a restart.
      server.middlewares.use(sirv(outDir, { brotli: true, gzip: true, etag: true, dev: true, setHeaders }));
    },
  };
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
}

async function compressBeside(path: string): Promise<void> {
  const content = readFileSync(path);
  if (content.length < SMALLEST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([brotli(content, { params }), gzipped(content, { level: 9 })]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}

function setHeaders(response: ServerResponse, pathname: string): void {
  const type = CONTENT_TYPES[extname(pathname)];
  if (type) response.setHeader('Content-Type', type);
  for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
}
