/** Where figures are missing, provisional or broken, the drawing says so and invents nothing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { boxes, choose, danishNumber, eventually, goTo, headlineText, whole } from './steps.ts';

interface Stroke {
  readonly dashed: boolean;
  /** Runs of points without lifting the pen, in the drawing's pixels. */
  readonly runs: readonly (readonly (readonly [number, number])[])[];
}

/** What one chosen place's line is really made of. */
const strokes = (page: Page, slot: number): Promise<Stroke[]> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('path.recharts-line-curve')];
    const own = all.filter((path) => path.getAttribute('stroke') === `var(--series-${wanted})`);
    return own.map((path) => ({
      dashed: path.getAttribute('stroke-dasharray') !== null,
      runs: (path.getAttribute('d') ?? '')
        .replace(/Z/g, '')
        .split('M')
        .filter((run) => run !== '')
        .map((run) =>
          run.split('L').map((point) => point.split(',').map(Number) as unknown as [number, number]),
        ),
    }));
  }, slot);

const plotWidth = (page: Page) =>
  page
    .locator('.axis-line')
    .evaluate((line) => Number(line.getAttribute('x2')) - Number(line.getAttribute('x1')));

/** The numbers of one place in the table of the same choice, oldest first; NaN for a gap. */
async function numbers(page: Page, name: string): Promise<number[]> {
  const cells = await page
    .getByRole('row', { name: new RegExp(`^${name} `) })
    .getByRole('cell')
    .allInnerTexts();
  return cells.map(danishNumber).reverse();
}

const GAPPED = [
  ['Samsø', 'omr=741'],
  ['Læsø', 'omr=825'],
  ['Fanø', 'omr=563'],
  ['Samsø', 'omr=741&ydelse=dagpenge'],
  ['Lemvig', 'omr=665&ydelse=kontanthjaelp'],
] as const;

test('no stroke crosses a month without a number', async () => {
  const page = await openPage();
  for (const [name, choice] of GAPPED) {
    const address = `#/sammenlign?maal=langtidsledige-antal&mod=ingen&${choice}`;
    await goTo(page, `${address}&fig=tabel`);
    const values = await numbers(page, name);
    const known = values.filter((value) => !Number.isNaN(value)).length;
    expect(known, choice).toBeGreaterThan(0);
    expect(known, choice).toBeLessThan(values.length);
    await goTo(page, address);
    const month = (await plotWidth(page)) / (values.length - 1);
    const runs = (await strokes(page, 0)).flatMap((stroke) => stroke.runs);
    for (const run of runs) {
      run.slice(1).forEach(([x], i) => {
        expect(Math.abs(x - run[i]![0] - month), `${name}, x = ${x}`).toBeLessThan(0.01);
      });
    }
    const drawn = new Set(runs.flat().map(([x]) => Math.round((x - runs[0]![0]![0]) / month)));
    expect(drawn.size, choice).toBe(known);
    const notes = await page.getByRole('listitem').filter({ hasText: 'måneder uden tal (' }).allInnerTexts();
    const told = notes.map((note) => Number(/: (\d+) af \d+ måneder/.exec(note)?.[1]));
    expect(
      told.reduce((sum, months) => sum + months, 0),
      choice,
    ).toBe(values.length - known);
    for (const note of notes) expect(note).toContain('Et hul er ikke nul og udfyldes ikke.');
  }
});

test('a number that stands alone is a visible mark, and all gaps is said in words', async () => {
  const page = await openPage({
    at: '#/sammenlign?maal=langtidsledige-antal&ydelse=dagpenge&mod=ingen&omr=741',
  });
  await whole(page);
  const runs = (await strokes(page, 0)).flatMap((stroke) => stroke.runs);
  const inLines = new Set(runs.filter((run) => run.length > 1).flatMap((run) => run.map(([x]) => x)));
  const alone = runs.filter((run) => run.length === 1 && !inLines.has(run[0]![0]));
  expect(alone.length).toBeGreaterThan(0);
  const drawing = (await page.locator('.line-annotations').boundingBox())!;
  const marks = await boxes(page, '.line-annotations .marker');
  for (const [point] of alone) {
    const [x, y] = [drawing.x + point![0], drawing.y + point![1]];
    const mark = marks.find(
      (box) => box.left < x - 2 && box.right > x + 2 && box.top < y - 2 && box.bottom > y + 2,
    );
    expect(mark, `a mark at ${point}`).toBeDefined();
  }
  await goTo(page, '#/sammenlign?maal=langtidsledige-antal&ydelse=dagpenge&mod=ingen&omr=825');
  await page.getByText('De valgte områder har ingen offentliggjorte tal i perioden.').waitFor();
  expect(await page.locator('.line-drawing').count()).toBe(0);
  expect(await headlineText(page)).toContain('ingen offentliggjorte tal for Læsø');
});

test('only the newest month is dashed, and it is called provisional', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851' });
  await whole(page);
  const [solid, dashed] = await strokes(page, 0);
  expect(solid?.dashed).toBe(false);
  expect(dashed?.dashed).toBe(true);
  expect(dashed?.runs.map((run) => run.length)).toEqual([2]);
  expect(solid?.runs.map((run) => run.length)).toEqual([35]);
  expect(dashed?.runs[0]?.[0]).toEqual(solid?.runs[0]?.at(-1));
  await page.getByRole('table', { name: 'Tallene for juni 2026 (foreløbig)' }).waitFor();
  await page.getByText(/^Juni 2026 er foreløbig/).waitFor();

  await choose(page, 'til', 'maj 2026');
  await page.getByRole('table', { name: 'Tallene for maj 2026', exact: true }).waitFor();
  const cut = (await strokes(page, 0)).filter((stroke) => stroke.dashed).flatMap((stroke) => stroke.runs);
  expect(cut.filter((run) => run.length > 1)).toEqual([]);
  expect(await page.getByText(/foreløbig/).count()).toBe(0);
});

test('the reform of July 2025 is a mark with its name and a note, only where it belongs', async () => {
  const page = await openPage({ height: 1100 });
  await whole(page);
  const line = (await page.locator('.break-line').boundingBox())!;
  await page.mouse.move(line.x, line.y + line.height / 2);
  await eventually(() => page.locator('.reading-heading').allInnerTexts(), ['juli 2025']);
  expect(await page.locator('.break-text').allTextContents()).toEqual(['Kontanthjælpsreform']);
  await page.getByText(/^Juli 2025: kontanthjælpsreformen trådte i kraft\./).waitFor();
  for (const without of ['til=2025M06', 'maal=dimittender-antal']) {
    await goTo(page, `#/sammenlign?${without}`);
    expect(await page.locator('.break-line').count(), without).toBe(0);
    expect(await page.getByText(/kontanthjælpsreformen trådte/).count(), without).toBe(0);
  }
});
