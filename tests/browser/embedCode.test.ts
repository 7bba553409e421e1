/** The code in *Hent og del* that puts a figure in another page. */
import { expect, test } from 'vitest';
import { figureIn, fits, openHost } from './embedHost.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { headlineText, whole } from './steps.ts';

test('copied into another page it is the figure of the preview', async () => {
  const app = await openPage({ at: '#/sammenlign?omr=851~159&fig=rangliste', height: 1000 });
  await whole(app);
  await app.getByRole('button', { name: 'Hent og del' }).click();
  await app.getByText('Indlejr på en anden side').click();
  const preview = app.frameLocator('.embed-preview iframe');
  await preview.locator('.full-view').waitFor();
  const shown = await preview.locator('h1').innerText();
  const code = () => app.getByRole('textbox', { name: 'Kode' }).inputValue();
  await expect.poll(code).not.toContain('height="900"');
  expect(await code()).toContain(`title="${await headlineText(app)}"`);
  const page = await openHost({ body: await code() }, { width: 640 });
  const frame = await figureIn(page);
  expect(await frame.locator('h1').innerText()).toBe(shown);
  const height = await fits(frame);
  expect(await code()).toContain(`height="${height}"`);
  expect(frame.url()).toMatch(/&til=\d{4}M\d{2}/);

  await app.getByLabel('måneder').selectOption({ label: 'følger nyeste måned' });
  await app.getByLabel('farver').selectOption({ label: 'altid mørke' });
  await app.getByLabel('højde').selectOption({ label: 'fast, uden script' });
  expect(await code()).not.toMatch(/til=|<script/);
  expect(await code()).toContain('tema=moerk');
  await app
    .getByLabel('Forhåndsvisning', { exact: true })
    .selectOption({ label: 'på en telefon, 360 pixel' });
  await preview.locator('.full-view').waitFor();
  expect(await app.locator('.embed-preview iframe').getAttribute('width')).toBe('360');
  expect(await code()).toMatch(/height="\d{3,4}"/);
  await expectAccessible(app, '.share-panel');
  await noHorizontalOverflow(app);
});

test('a figure from a reader’s own files is not offered', async () => {
  const app = await openPage({ at: '#/sammenlign?omr=851&filer=0fd29041' });
  await whole(app);
  await app.getByRole('button', { name: 'Hent og del' }).click();
  await app.getByText('Indlejr på en anden side').click();
  await app.locator('.embed-section').getByText('kun ligger i den browser').waitFor();
  expect(await app.getByRole('textbox', { name: 'Kode' }).count()).toBe(0);
});
