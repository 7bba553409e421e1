/** Every figure, wide and narrow, light and dark: opens, is whole and accessible, and its address alone restores it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { boxes, goTo, headline, overlaps, whole } from './steps.ts';

/** What only one figure has, so that no other can pass for it. */
const FIGURES = {
  'fig=kort': '.map-area',
  'fig=aendring': '.dumbbell-row',
  'fig=fordeling': '.swarm .dot',
  'fig=fordeling&fordel=tragt': '.funnel .dot',
  'fig=smaa&udsnit=081': '.multiple-plot',
  'maal=varighed-fordeling&fig=varighed': '.duration-lane',
  'maal=varighed-fortsat&fig=forloeb': '.survival .series-line',
  'maal=dimittender-andel': '.year-line',
  'mod=egne&egne=751~461&haendelser=2024M03(10000000):Flere penge': '.event-mark',
} as const;
const ENTRIES = Object.entries(FIGURES);
const at = (parameters: string): string => `#/sammenlign?${parameters}`;

/** The words around the figure, each of which a reader counts on. */
async function expectWhole(page: Page, parameters: string, drawn: string): Promise<void> {
  await page.locator(drawn).first().waitFor();
  expect((await headline(page).innerText()).length, parameters).toBeGreaterThan(20);
  expect(await page.locator('.source').innerText(), parameters).toMatch(
    /^Kilde: .*tabel y\d\d\w+.*hentet \d+\. \w+ 2026/,
  );
  expect(await page.getByRole('list', { name: 'Noter' }).getByRole('listitem').count()).toBeGreaterThan(1);
  expect(await page.locator('.load-failure, .notices, .nothing-here').count(), parameters).toBe(0);
}

test.each(['light', 'dark'] as const)(
  'opens and is accessible in %s colours, wide and narrow',
  async (colorScheme) => {
    const page = await openPage({ colorScheme, height: 900 });
    for (const [parameters, drawn] of ENTRIES) {
      await goTo(page, at(parameters));
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expectWhole(page, parameters, drawn);
        await noHorizontalOverflow(page);
        await expectAccessible(page);
      }
    }
  },
);

test('the address alone restores each figure', async () => {
  const page = await openPage();
  const walked = new Map<string, string>();
  // Whether the form for events stands open is no choice of the reader's figure.
  const text = () =>
    page.evaluate(() => {
      const told = [...document.querySelectorAll('figcaption, .chips, .figures, .figure-body, .figure-foot')];
      const selects = [...document.querySelectorAll<HTMLSelectElement>('.sentence select')];
      return [
        ...told.map((part) => (part as HTMLElement).innerText),
        ...selects.map(({ value }) => value),
      ].join('\n');
    });
  for (const [parameters] of ENTRIES) {
    await goTo(page, at(parameters));
    walked.set(parameters, await text());
  }
  for (const [parameters, drawn] of ENTRIES) {
    await page.goto('about:blank');
    await page.goto(at(parameters));
    await whole(page);
    await expectWhole(page, parameters, drawn);
    expect(await text(), parameters).toBe(walked.get(parameters));
  }
  expect(new Set(walked.values()).size).toBe(ENTRIES.length);
});

/** Texts of a drawing that end outside the window, where nothing scrolls to them. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll('.figure-body text, .figure-body p, .figure-body th, .figure-body td'),
    ].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const hidden = element.closest('.visually-hidden, .table-scroll') !== null || width < 2;
      return !hidden && (left < -0.5 || right > innerWidth + 0.5)
        ? [`„${element.textContent}“ from ${left} to ${right} in ${innerWidth}`]
        : [];
    }),
  );

/** Waits until the drawings follow a window of another width. */
async function drawnAnew(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.figure-body svg[width]')].every(
      (svg) => svg.getBoundingClientRect().right <= innerWidth + 1,
    ),
  );
}

/** Labels that name a chosen area or a number; none may lie over another of its kind. */
const LABELS = ['.end-label', '.axis-text', '.year-label text', '.map-name', '.dumbbell-row.active text'];

/** Ringkøbing-Skjern, Lyngby-Taarbæk, Faaborg-Midtfyn, Vesthimmerlands, Nordfyns, Læsø. */
const LONG = 'omr=760~173~430~820~480~825';

test('the longest names: no sideways scrolling from 320 px up, no label outside or covered', async () => {
  const page = await openPage({ height: 900 });
  const found: string[] = [];
  for (const [parameters, drawn] of ENTRIES) {
    await goTo(page, at(`${LONG}&${parameters}`));
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await drawnAnew(page);
      await page.locator(drawn).first().waitFor();
      const faults = await outside(page);
      await noHorizontalOverflow(page).catch((error: Error) => faults.push(error.message));
      for (const label of LABELS) faults.push(...overlaps(await boxes(page, label)));
      found.push(...faults.map((fault) => `${parameters}, ${width} px: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test('at 400 % zoom no figure scrolls sideways, whichever measure it shows', async () => {
  const page = await openPage({ width: 320, height: 640 });
  for (const fig of ['kort', 'aendring', 'fordeling', 'smaa']) {
    for (const maal of ['langtidsledige-antal', 'dimittender-andel', 'varighed-uger']) {
      await goTo(page, at(`maal=${maal}&fig=${fig}`));
      await noHorizontalOverflow(page);
    }
  }
});

test('made-up figures and changes of an index fit every width too', async () => {
  const page = await openPage({ height: 900 });
  const found: string[] = [];
  const example = 'eksempel=ja&maal=dimittender-andel';
  for (const parameters of [
    `${LONG}&fig=aendring&maal=ledige-pct&vis=indeks&til=2024M06&mod=ingen`,
    `${LONG}&fig=aendring&maal=varighed-uger`,
    `${example}&tid=raekke`,
    example,
    ...['kort', 'aendring', 'fordeling', 'smaa'].map((fig) => `${example}&fig=${fig}`),
    'eksempel=ja&maal=varighed-fordeling&fig=varighed',
  ]) {
    await goTo(page, at(parameters));
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await drawnAnew(page);
      const faults = await outside(page);
      await noHorizontalOverflow(page).catch((error: Error) => faults.push(error.message));
      found.push(...faults.map((fault) => `${parameters}, ${width} px: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});
