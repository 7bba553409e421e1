/** A server on this machine that answers like a publisher, and misbehaves when it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request meets. Without a script every request is answered properly. */
export type Behaviour =
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** No answer at all. */
  | { readonly kind: 'hang' }
  /** The connection ends before the first byte, or after so many of the proper answer. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** HTTP 200 with a web page, as a proxy's login or a fault page. */
  | { readonly kind: 'html' };

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface Received {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Standin {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  /** Everything that was asked, in order; without preflights. */
  readonly received: readonly Received[];
  /** How the next requests are met, one each; after them properly again. */
  script(...behaviours: readonly Behaviour[]): void;
  /** How every request is met that the script does not cover. */
  always(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export interface StandinOptions {
  /** 0: any free one. */
  readonly port?: number;
  /** False: no CORS headers, so that a browser keeps the answer from the page. */
  readonly cors?: boolean;
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'content-type, accept',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
};

export async function startStandin(
  answer: (request: Received) => Answer,
  { port = 0, cors = true }: StandinOptions,
): Promise<Standin> {
  const received: Received[] = [];
  const scripted: Behaviour[] = [];
  let standing: Behaviour = { kind: 'ok' };
  const shared = cors ? CORS : {};

  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(cors ? 204 : 405, shared).end();
      return;
    }
    const asked: Received = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers,
      body: await bodyOf(request),
    };
    received.push(asked);
    meet(scripted.shift() ?? standing, response, () => answer(asked), shared);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    script: (...behaviours) => {
      scripted.push(...behaviours);
    },
    always: (behaviour) => {
      standing = behaviour;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function meet(
  behaviour: Behaviour,
  response: ServerResponse,
  proper: () => Answer,
  shared: Readonly<Record<string, string>>,
): void {
  switch (behaviour.kind) {
    case 'ok': {
      const { status, contentType, body } = proper();
      response.writeHead(status, { ...shared, 'Content-Type': contentType }).end(body);
      return;
    }
    case 'status':
      response
        .writeHead(behaviour.status, { ...shared, 'Content-Type': 'application/json', ...behaviour.headers })
        .end(behaviour.body ?? '');
      return;
    case 'hang':
      return;
    case 'cut': {
      if (behaviour.afterBytes === 0) {
        response.destroy();
        return;
      }
      const { status, contentType, body } = proper();
      const bytes = Buffer.from(body);
      response.writeHead(status, {
        ...shared,
        'Content-Type': contentType,
        'Content-Length': String(bytes.length),
      });
      response.write(bytes.subarray(0, behaviour.afterBytes), () => response.destroy());
      return;
    }
    case 'html':
      response
        .writeHead(200, { ...shared, 'Content-Type': 'text/html; charset=utf-8' })
        .end(
          '<!doctype html>\n<html lang="da"><title>Log ind</title><p>Log ind for at fortsætte</p></html>\n',
        );
  }
}
