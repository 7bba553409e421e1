/**
 * No text reaches a reader but through `src/language`: a build with every such text in ⟦ ⟧ is looked through, page by
 * page and figure by figure, with what opens on them opened. Outside stand only names of places, what the publishers
 * and the reader wrote, and addresses.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../../src/build/chosenLanguage.ts';
import { areas } from '../../src/domain/areas.ts';
import { FIGURES } from '../../src/domain/choices.ts';
import { tablesOf } from '../../src/domain/indicator.ts';
import { indicators } from '../../src/domain/indicatorRegistry.ts';
import { da } from '../../src/language/da.ts';
import { dataTexts } from '../../src/language/dataTexts.ts';
import { otherLanguage } from '../../src/language/otherLanguage.ts';
import { csv, LONG_TERM, nextLongTerm, published } from './exports.ts';
import { unmarkedOn } from './leaks.ts';
import { openPage } from './page.ts';
import { fileDialog } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let server: PreviewServer;
let site: string;

beforeAll(async () => {
  const outDir = builtFolder('pseudo');
  await build({ root, mode: 'pseudo', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  server = await preview({
    ...{ root, mode: 'pseudo', logLevel: 'error', build: { outDir } },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
}, 300_000);

afterAll(() => server.close());

/** What may stand outside: names of places and of the site, and what the publishers wrote. */
const NAMES = [
  ...areas.flatMap(({ name, group }) => (group === null ? [name] : [name, group])),
  da.appName,
  ...longTexts(JSON.parse(readFileSync(`${root}/data/catalogue.json`, 'utf8'))),
  ...indicators.flatMap(tablesOf),
  otherLanguage.name,
].sort((a, b) => b.length - a.length);

/** Whole sentences and titles, not words such as `kommuner`. */
function longTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 20 ? [value.replace(/\s+/g, ' ')] : [];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(longTexts);
}

/** What is outside and no name, with the element it is in. `own`: what the reader wrote. */
async function leaksOn(page: Page, own: readonly string[]): Promise<readonly string[]> {
  const typed = new RegExp(
    `(?<!\\p{L})(?:${own.map((word) => word.replaceAll(/[.*+?()|[\]\\^$]/g, '\\$&')).join('|')})(?!\\p{L})`,
    'gu',
  );
  return (await unmarkedOn(page)).flatMap(({ text, element }) => {
    // Sentences to try, for a reader that knows Danish only.
    if (element.includes('.claim-examples')) return [];
    const rest = NAMES.reduce((left, name) => left.replaceAll(name, ' '), text);
    return /\p{L}/u.test(own.length === 0 ? rest : rest.replace(typed, ' '))
      ? [`${text}   in ${element}`]
      : [];
  });
}

/** As many of a kind are opened or read on a page. */
const MOST = 3;

/** What stands on a page while something is on its way. */
const BUSY = '[aria-busy=true], .loading, progress, [role=progressbar]';
const idle = (busy: string): boolean => document.querySelector(busy) === null;

/** Nothing changes any more: five frames in which nothing is on its way and nothing came. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (busy) =>
      new Promise<void>((done) => {
        let quiet = 0;
        let files = 0;
        const seen = new MutationObserver(() => {
          quiet = 0;
        });
        seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (): void => {
          const now = performance.getEntriesByType('resource').length;
          quiet = now === files && document.querySelector(busy) === null ? quiet + 1 : 0;
          files = now;
          if (quiet < 5) return void requestAnimationFrame(look);
          seen.disconnect();
          done();
        };
        look();
      }),
    BUSY,
  );

/** The page as it opens, with everything closed opened, each button that opens something pressed, and each drawing read. */
async function expectMarked(page: Page, own: readonly string[] = []): Promise<void> {
  expect((await page.locator('body').innerText()).split('⟦').length).toBeGreaterThan(5);
  const leaks = new Set<string>();
  const look = async (): Promise<void> => {
    await settled(page);
    for (const leak of await leaksOn(page, own)) leaks.add(leak);
  };
  await look();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settled(page);
  await page.waitForFunction(idle, BUSY);
  await look();
  const all = async (selector: string) => (await page.locator(selector).elementHandles()).slice(0, MOST);
  for (const button of await all('main button[aria-expanded=false]:visible')) {
    await button.click();
    await look();
    if ((await button.getAttribute('aria-expanded')) === 'true') await button.click();
  }
  for (const drawing of await all('main [tabindex="0"]:not(a, button, input):visible')) {
    await drawing.focus();
    await page.keyboard.press('ArrowLeft');
    await look();
    await drawing.hover();
    await look();
  }
  expect([...leaks]).toEqual([]);
}

async function open(hash: string, own: readonly string[] = []): Promise<void> {
  const page = await openPage({ at: hash, site });
  await page.locator('main :is(h1, h2, p)').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(idle, BUSY);
  await expectMarked(page, own);
}

const COMPARISON = '#/sammenlign?omr=851~159~151';

test.each(FIGURES)('the figure %s', async (fig) => {
  const maal =
    { varighed: 'varighed-fordeling', forloeb: 'varighed-fortsat' }[fig as string] ?? 'langtidsledige-pct';
  await open(`${COMPARISON}&maal=${maal}&fig=${fig}`);
});

test.each([
  `${COMPARISON}&vis=indeks&glat=12mdr&mod=lignende`,
  `${COMPARISON}&vis=aendring&mod=gruppe&fig=fordeling`,
  `${COMPARISON}&tid=aar`,
  `${COMPARISON}&fig=kort&klasser=lige`,
  `${COMPARISON}&fig=fordeling&fordel=tragt`,
  `${COMPARISON}&fig=smaa&udsnit=081&mod=naboer`,
  `${COMPARISON}&maal=langtidsledige-antal&ydelse=kontanthjaelp&fig=aendring`,
  `${COMPARISON}&maal=langtidsledige-antal&maalsaetning=langtidsledige-antal_hoejst_650_2025M12_2026M12&haendelser=2024M03(10000000):XX`,
  `${COMPARISON}&maal=varighed-uger`,
  `${COMPARISON}&maal=dimittender-andel&eksempel=ja`,
  '#/sammenlign?omr=ingen',
  '#/sammenlign?omr=492&maal=langtidsledige-pct&vis=indeks&fra=2023M07&til=2023M08',
  '#/sammenlign?omr=&fig=xx&xx=xx&mod=xx',
  '#/sammenlign?maal=egen-0123abcd&filer=0123abcd',
])('%s', (hash) => open(hash, ['XX', 'xx']));

test.each(['#/', '#/xx', '#/kommune/999', '#/om', '#/data', '#/indlejr?omr=851', '#/indlejr?fig=kort'])(
  '%s',
  (hash) => open(hash, ['xx']),
);

test.each([
  '#/kommune/851',
  '#/kommune/492',
  '#/kommune/159?maalsaetning=langtidsledige-antal_hoejst_650_2025M12_2026M12',
])('%s', (hash) => open(hash));

test.each([
  '',
  '?tekst=Siden+2015+er+antallet+af+langtidsledige+i+Aalborg+faldet+med+21+pct.%2C+372+f%C3%A6rre.',
  '?tekst=Antallet+af+langtidsledige+i+Aalborg+er+faldet+6+pct.+p%C3%A5+to+%C3%A5r.',
  '?tekst=Langtidsledigheden+i+Aarhus+og+Odense+er+ikke+steget.',
  '?art=niveau&kommune=851&maal=ledige-pct&til=2026M06&slut=3.9&forhold=over&mod=000',
])('#/faktatjek%s', (query) => {
  const typed = new URLSearchParams(query).get('tekst');
  return open(
    `#/faktatjek${query}`,
    typed === null ? [] : [typed, ...typed.split(' ')].sort((a, b) => b.length - a.length),
  );
});

test.each([
  '',
  '?kommune=851&start=2024M06&beloeb=10000000&hvad=XX',
  '?kommune=851&start=2015M06',
  '?kommune=492&start=2025M01',
])('#/effekt%s', (query) => open(`#/effekt${query}`, ['XX']));

describe('what a reader types', () => {
  test('search on the front page and on the comparison', async () => {
    for (const hash of ['#/', COMPARISON]) {
      const page = await openPage({ at: hash, site });
      await page.locator('main h1').first().waitFor();
      const button = page.getByRole('button', { name: `⟦${da.addArea}⟧` });
      if ((await button.count()) > 0) await button.click();
      const field = page.locator('main input:not([type=checkbox], [type=radio])').first();
      for (const typed of ['aa', 'qqq']) {
        await field.click();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(typed);
        await settled(page);
        expect(await leaksOn(page, ['qqq'])).toEqual([]);
      }
    }
  });

  test('files of their own: read, refused, asked about, compared', async () => {
    const page = await openPage({ at: '#/data', site });
    const choose = page.getByRole('button', { name: `⟦${dataTexts.choose}⟧` });
    const dialog = await fileDialog(page, () => choose.click());
    const files = [
      csv('ny.csv', nextLongTerm()),
      csv('gammel.csv', published(LONG_TERM).split('\n').slice(0, 400).join('\n')),
      csv(
        'udgift.csv',
        'Kommune;Periode;Udgift\nAalborg;2026M05;1.234\nAalborg;2026M06;1.245\nXX;2026M06;3\n',
      ),
      csv('skaev.csv', 'A;B\nc;d\ne;f\n'),
      csv('rapport.csv', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
      csv('tom.csv', ''),
    ];
    await dialog.setFiles(files);
    await page.locator('article').nth(2).waitFor();
    await page.waitForFunction(idle, BUSY);
    const cells = files.flatMap(({ buffer }) => buffer.toString('utf8').slice(0, 20_000).split(/[;\n]/));
    const own = [...new Set([...files.map(({ name }) => name), ...cells])].filter((cell) => cell !== '');
    await expectMarked(
      page,
      own.sort((a, b) => b.length - a.length),
    );
  });
});

test('a text that is written elsewhere is found, wherever it stands', async () => {
  const page = await openPage({ at: '#/om', site });
  await page.locator('main h1').waitFor();
  expect(await leaksOn(page, [])).toEqual([]);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.innerHTML =
      'Uden for <b>⟦inden for⟧</b> <span class="visually-hidden">skjult</span><button aria-label="Luk" title="⟦Luk⟧">×</button><svg><text>i figuren</text></svg>';
    document.querySelector('main')?.append(added);
  });
  const found = (await leaksOn(page, [])).map((leak) => leak.split('   ')[0]);
  expect(found.sort()).toEqual(['Luk', 'Uden for', 'i figuren', 'skjult']);
});
