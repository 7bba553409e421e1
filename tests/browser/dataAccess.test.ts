/** The data page by keyboard, by ear, on a small screen, in the dark and on paper. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allRead, card, chooseFiles, openData, statusOf } from './dataSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { csv, graduatesByKommune, nextLongTerm } from './exports.ts';
import { eventually, fileDialog, focused, tabTo } from './steps.ts';

const FILES = [
  csv('langtidsledige.csv', nextLongTerm()),
  csv('dimittender.csv', graduatesByKommune()),
  csv('syge.csv', 'Kommune;Periode;Syge\nAalborg;2026M05;1200\nAtlantis;2026M06;1210\n'),
  csv('fejlside.csv', '<!doctype html><title>Log ind</title>'),
  csv('uforstået.csv', 'Område;Opgjort;Periode;Tal\nÆrø;2022M05;første;4\n'),
  csv(
    'et meget langt navn uden et eneste sted at dele det eksport_fra_jobindsats_langtidsledige_2026.csv',
    'Kommune;Periode;Udgift\nAalborg;2026M05;1.234\n',
  ),
];

async function openEverything(page: Page): Promise<void> {
  await chooseFiles(page, ...FILES);
  await page.locator('.revision-headline').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      (details as HTMLDetailsElement).open = true;
  });
  await card(page, 'syge.csv').getByRole('button', { name: 'Fjern „syge.csv“' }).click();
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing in %s colours, wide or narrow',
  async (colorScheme) => {
    const page = await openData({ colorScheme });
    await expectAccessible(page);
    await openEverything(page);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page);
    }
  },
);

test.each([320, 360, 768])('nothing is wider than the window at %d px', async (width) => {
  const page = await openData({ width, height: 740 });
  await noHorizontalOverflow(page);
  await openEverything(page);
  await noHorizontalOverflow(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.data-page button, .data-page select, .data-page p, .data-page li')]
      .filter(
        (element) => element.closest('.preview, .revision') === null && element.getClientRects().length > 0,
      )
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
});

test('by keyboard alone: choose, answer, use, set aside, remove', async () => {
  const page = await openData();
  const choose = page.getByRole('button', { name: 'Vælg filer' });
  await tabTo(page, choose);
  const dialog = await fileDialog(page, () => page.keyboard.press('Enter'));
  const rows =
    'Område;Periode;Køn;Antal langtidsledige fuldtidspersoner\nAalborg;2026M06;Mænd;1\nAalborg;2026M06;Samtlige;2\n';
  await dialog.setFiles([csv('k.csv', rows)]);
  await allRead(page);
  expect(await focused(page)).toBe('button Vælg filer');
  await tabTo(page, page.getByRole('button', { name: 'Gå til filen' }));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('h3 k.csv');
  await tabTo(page, page.getByRole('button', { name: 'Samtlige' }));
  await page.keyboard.press('Enter');
  await eventually(() => statusOf(page, 'k.csv'), 'ikke i brug');
  await eventually(() => focused(page), 'h4 Det bliver tallene til');
  await tabTo(page, page.getByRole('button', { name: 'Brug tallene' }));
  await page.keyboard.press('Enter');
  await eventually(() => statusOf(page, 'k.csv'), 'i brug');
  await eventually(() => focused(page), 'button Læg til side');
  await page.keyboard.press('Enter');
  await eventually(() => statusOf(page, 'k.csv'), 'ikke i brug');
  await tabTo(page, page.getByRole('button', { name: 'Fjern „k.csv“' }));
  await page.keyboard.press('Enter');
  await eventually(() => focused(page), 'button Nej, behold');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('article').count(), 0);
  await eventually(() => focused(page), 'button Vælg filer');
});

test('what happens is said politely, and once', async () => {
  const page = await openData();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status]');
        const text = region?.textContent?.trim() ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await chooseFiles(page, csv('dimittender.csv', graduatesByKommune()));
  await card(page, 'dimittender.csv').getByRole('button', { name: 'Læg til side' }).click();
  await eventually(() => statusOf(page, 'dimittender.csv'), 'ikke i brug');
  await eventually(
    () => page.evaluate(() => (window as unknown as { said: string[] }).said),
    [
      '„dimittender.csv“ er gemt i denne browser. Figurerne bruger tallene nu.',
      'Arbejder …',
      'Lagt til side. Figurerne viser igen de tal, der var her i forvejen.',
    ],
  );
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the way to each part of the page', async () => {
  const page = await openData();
  const contents = page.getByRole('navigation', { name: 'På denne side' });
  for (const button of await contents.getByRole('button').all()) {
    const name = await button.innerText();
    await button.click();
    expect(await focused(page)).toBe(`h2 ${name}`);
  }
  expect(await contents.getByRole('button').count()).toBe(3);
});

test('on paper: the files and what they became, without the page’s buttons', async () => {
  const page = await openData();
  await chooseFiles(page, ...FILES.slice(0, 2));
  await page.locator('.revision-headline').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.locator('.drop-area').isVisible()).toBe(false);
  for (const text of [
    /opjusteret med 1,3 pct\./,
    /Filen giver tal til „Ledige dimittender/,
    /hentet 19\. august 2026/,
  ])
    expect(await page.getByText(text).first().isVisible()).toBe(true);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type ?\/Page\b/g)!.length).toBeLessThanOrEqual(4);
});
