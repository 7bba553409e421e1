/** A page of another host that a figure stands in: another origin, with a policy that lets in nothing but the site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { openPage, type PageOptions } from './page.ts';

interface HostPage {
  /** What stands in the article. */
  readonly body: string;
  /** Of the page: what `color-scheme` says. */
  readonly colours?: string;
  /** What the host is called; `localhost` is another site than the app's. */
  readonly name?: string;
}

export const LINES = '#/indlejr?omr=851~159';

/** Every kind of figure, and what stands in its place. */
export const KINDS = {
  udvikling: LINES,
  år: '#/indlejr?maal=dimittender-antal&omr=851',
  rangliste: '#/indlejr?fig=rangliste&omr=851~159',
  kort: '#/indlejr?fig=kort&omr=851~159',
  ændring: '#/indlejr?fig=aendring&omr=851~159',
  fordeling: '#/indlejr?fig=fordeling&omr=851~159',
  tragtplot: '#/indlejr?fig=fordeling&fordel=tragt&omr=851~159',
  'små figurer': '#/indlejr?fig=smaa&omr=851~159~540',
  tabel: '#/indlejr?fig=tabel&omr=851~159',
  varighed: '#/indlejr?maal=varighed-fordeling&omr=851',
  forløb: '#/indlejr?maal=varighed-fortsat&omr=851',
  'måneder uden tal': '#/indlejr?maal=langtidsledige-antal&omr=825~563',
  eksempel: '#/indlejr?maal=dimittender-andel&eksempel=ja&omr=851',
  'egne filer': '#/indlejr?maal=egen-0a1b2c3d',
} as const;

/** The code of a figure as a page may have it; `address` follows the site's own. */
export function frameOf(address: string, { script = true, attributes = '' } = {}): string {
  const site = inject('appAddress');
  const frame = `<iframe src="${site}${address.replaceAll('&', '&amp;')}" title="Figur" width="100%" height="300" style="border:0" ${attributes}></iframe>`;
  return script ? `${frame}<script src="${site}embed.js" async></script>` : frame;
}

/** Serves the page for one test and opens it. */
export async function openHost(page: HostPage, options: PageOptions = {}): Promise<Page> {
  const { origin } = new URL(inject('appAddress'));
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-src ${origin}; script-src ${origin}`,
    });
    response.end(`<!doctype html><html lang="da"><meta name="viewport" content="width=device-width">
      <style>html{color-scheme:${page.colours ?? 'normal'}}body{margin:0}</style>
      <title>Avisen</title><main><h1>En artikel</h1>${page.body}<p id="end">Slut.</p></main></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const around = `http://${page.name ?? 'localhost'}:${(server.address() as AddressInfo).port}/`;
  return openPage({ colorScheme: null, ...options, at: around, around });
}

/** The frames of figures, in the order of the page, when their figures are there. */
export async function figures(page: Page): Promise<Frame[]> {
  const frames = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  for (const frame of frames) await frame.locator('.full-view').waitFor();
  return frames;
}

export async function figureIn(page: Page): Promise<Frame> {
  return (await figures(page))[0]!;
}

/** Waits until the frame is as tall as what is in it, and gives that height. */
export async function fits(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  const heights = async () => [
    await element.evaluate((iframe) => (iframe as HTMLElement).offsetHeight),
    await frame.evaluate(() => Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height)),
  ];
  await expect
    .poll(async () => {
      const [outer, inner] = await heights();
      return outer === inner;
    })
    .toBe(true);
  return (await heights())[0]!;
}
