#!/usr/bin/env node
/**
 * Stands in for Firefox's program file: starts the Firefox that FIREFOX_PROGRAM names with the arguments it was
 * given, and puts a relay before its WebDriver BiDi address. What Playwright asks about colours and media has
 * no command in Firefox, and touch none in Playwright; the relay does both, see `tab.mjs`. It also names
 * downloads. Everything else goes to Firefox, and its errors back.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { askedOfRelay, doAsked } from './tab.mjs';

const READY = /^WebDriver BiDi listening on (ws:.*)$/;
const FIRST_ID = 2 ** 40;
const program = process.env.FIREFOX_PROGRAM;
if (!program) throw new Error('FIREFOX_PROGRAM names no Firefox.');

// Access to the browser's own window, where tabs can be given other colours.
const firefox = spawn(program, ['--remote-allow-system-access', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', (error) => {
  say(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = READY.exec(line)?.[1];
  if (address === undefined) say(line);
  else relayTo(address);
});

/** @param {string} address of Firefox */
function relayTo(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('listening', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    say(`WebDriver BiDi listening on ws://127.0.0.1:${port}`); // the line that Playwright waits for
  });
  server.on('connection', (playwright, request) => {
    const session = new WebSocket(`${address}${request.url}`, { maxPayload: 0, perMessageDeflate: false });
    /** @type {Promise<void>} */
    const open = new Promise((done) => session.once('open', done));
    /** Commands of the relay itself, by ids that Playwright never reaches. @type {Map<number, (answer: any) => void>} */
    const own = new Map();
    /** @type {import('./tab.mjs').Send} */
    const send = (method, params) =>
      new Promise((done, fail) => {
        const id = FIRST_ID + own.size;
        own.set(id, (answer) =>
          answer.type === 'success' ? done(answer.result) : fail(new Error(answer.message)),
        );
        session.send(JSON.stringify({ id, method, params }));
      });
    playwright.on('message', async (data) => {
      await open;
      const command = JSON.parse(String(data));
      const asked = askedOfRelay(command);
      if (asked === null) {
        session.send(String(data));
        return;
      }
      const answer = await doAsked(asked, send).then(
        () => ({ type: 'success', id: command.id, result: {} }),
        ({ message }) => ({ type: 'error', id: command.id, error: 'unknown error', message, stacktrace: '' }),
      );
      playwright.send(JSON.stringify(answer));
    });
    session.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.id >= FIRST_ID) own.get(message.id)?.(message);
      else playwright.send(named(message, String(data)));
    });
    session.on('error', (error) => say(error.message));
    session.on('close', () => playwright.close());
    playwright.on('close', () => session.close());
  });
}

/**
 * Playwright knows a download by its navigation, and the saving of what a page has made is none: named by its
 * address, then, which is used once.
 * @param {any} event
 * @param {string} data the event as it came
 */
function named(event, data) {
  if (!/^browsingContext\.download(WillBegin|End)$/.test(event.method)) return data;
  event.params.download ??= event.params.navigation ?? event.params.url;
  return JSON.stringify(event);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
