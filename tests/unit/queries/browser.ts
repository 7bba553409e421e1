/** A browser for the reader's own files: storage, files of `data/` by their address, and no worker. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';

/** Files are fetched by their address in the site. `broken`: the server does not answer. */
export function serveData({ broken = false } = {}): void {
  vi.stubGlobal('fetch', async (address: string) => {
    if (broken) throw new TypeError('Failed to fetch');
    const path = /\/?(data\/.*\.csv)/.exec(address)?.[1];
    return new Response(readFileSync(new URL(`../../../${path}`, import.meta.url)));
  });
}

/** What keeps a visit's queries; failures show at once. */
export function visit(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
}

/** The rows of the built-in long-term file. */
export const LONG_TERM: readonly string[] = readFileSync(
  new URL('../../../data/langtidsledige_kommuner_y25i09.csv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n');

/** An export of y25i09 with these rows: `Aalborg;2022M05;7`. */
export function longTerm(...rows: readonly string[]): string {
  const lines = rows.map((row) => row.replace(/;([^;]*)$/, ';Ydelsesgrupper i alt;$1'));
  return `${[LONG_TERM[0], ...lines].join('\n')}\n`;
}
