/**
 * A page of the built app for one test. It closes when the test ends, and fails it on anything the browser
 * complained of, even where every expectation held.
 */
import { type Browser, type BrowserContext, chromium, firefox, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { adapt, refuse } from './firefox/limits.ts';

export interface PageOptions {
  /** What follows the address of the app: `#/`, `#/sammenlign?…`; the comparison unless said. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  /** Null leaves it to the pages themselves, and to the browser. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** The language the browser asks for. */
  readonly locale?: string;
  /** Where the reader's clock is. Far from Denmark by default: a date must not depend on it. */
  readonly timezoneId?: string;
  readonly forcedColors?: 'active' | 'none';
  /** `reduce` by default, so that nothing moves while a test looks. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly javaScriptEnabled?: boolean;
  readonly hasTouch?: boolean;
  /** Switches the page's content security policy off, to see what holds without it. */
  readonly bypassCSP?: boolean;
  /** The browser keeps the site by its service worker; without it most tests know what is asked of the network. */
  readonly serviceWorker?: boolean;
  /** Another address than that of the built site, ending in a slash. */
  readonly site?: string;
  /** The test's own host, whose page has the app in a frame. */
  readonly around?: string;
  /** Complaints that belong to the test, such as the error that a broken file must log. */
  readonly expectedComplaints?: readonly RegExp[];
  /** Runs before the app loads: to route requests, set storage, or add a script to the page. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const BROWSERS = { chromium, firefox };

let connection: Promise<Browser> | undefined;

afterAll(async () => {
  await (await connection)?.close();
});

/** The browser of this worker, which no other file uses meanwhile. */
const ownBrowser = (): string => inject('browserEndpoints')[Number(process.env.VITEST_POOL_ID) - 1]!;

/** Opens the app in a fresh browser profile. To be called inside a test. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const name = inject('browserName');
  connection ??= BROWSERS[name].connect(ownBrowser());
  const browser = await connection;
  if (name === 'firefox') refuse(options);
  const site = options.site ?? inject('appAddress');
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
    locale: options.locale ?? 'da-DK',
    timezoneId: options.timezoneId ?? 'Pacific/Auckland',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'reduce',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    hasTouch: options.hasTouch ?? false,
    bypassCSP: options.bypassCSP ?? false,
  });
  const complaints = listen(context, [site, ...(options.around === undefined ? [] : [options.around])]);
  onTestFinished(async () => {
    await context.close();
    const expected = options.expectedComplaints ?? [];
    const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
    if (unexpected.length > 0) expect.fail(`The browser complained:\n${unexpected.join('\n')}`);
  });
  if (!options.serviceWorker)
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  if (name === 'firefox') await adapt(page, options);
  await options.prepare?.(page);
  await page.goto(options.at ?? '#/sammenlign');
  return page;
}

/** Collects console errors and warnings, uncaught exceptions and requests to other hosts, of workers too. */
function listen(context: BrowserContext, hosts: readonly string[]): string[] {
  const complaints: string[] = [];
  const origins = hosts.map((host) => new URL(host).origin);
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complaints.push(`console.${type}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    complaints.push(`uncaught: ${webError.error().stack ?? webError.error()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = origins.includes(url.origin) || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) complaints.push(`request to another host: ${url.href}`);
  });
  return complaints;
}
