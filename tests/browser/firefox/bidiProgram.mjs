#!/usr/bin/env node
/**
 * Stands in for Firefox's program file: starts the Firefox that FIREFOX_PROGRAM names with the arguments it was
 * given, and puts a relay before its WebDriver BiDi address. Playwright opens every page with a command that
 * Firefox does not know yet, `emulation.setMediaFeaturesOverride`; the relay answers it where it asks for
 * nothing but what Firefox shows anyway (see `launch.mjs`). It also names downloads. Everything else goes to
 * Firefox, and its errors back.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const READY = /^WebDriver BiDi listening on (ws:.*)$/;
const program = process.env.FIREFOX_PROGRAM;
if (!program) throw new Error('FIREFOX_PROGRAM names no Firefox.');

const firefox = spawn(program, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
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
    playwright.on('message', async (data) => {
      await open;
      const command = JSON.parse(String(data));
      if (asksForNothing(command)) {
        playwright.send(JSON.stringify({ type: 'success', id: command.id, result: {} }));
      } else session.send(String(data));
    });
    session.on('message', (data) => playwright.send(named(String(data))));
    session.on('error', (error) => say(error.message));
    session.on('close', () => playwright.close());
    playwright.on('close', () => session.close());
  });
}

/** @param {{ method: string, params: { features?: Record<string, unknown> } }} command */
function asksForNothing({ method, params }) {
  if (method !== 'emulation.setMediaFeaturesOverride') return false;
  return Object.entries(params.features ?? {}).every(
    ([feature, value]) => value === null || (feature === 'prefers-color-scheme' && value === 'light'),
  );
}

/**
 * Playwright knows a download by its navigation, and the saving of what a page has made is none: named by its
 * address, then, which is used once.
 * @param {string} message
 */
function named(message) {
  if (!message.includes('"browsingContext.download')) return message;
  const event = JSON.parse(message);
  if (!/^browsingContext\.download(WillBegin|End)$/.test(event.method)) return message;
  event.params.download ??= event.params.navigation ?? event.params.url;
  return JSON.stringify(event);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
