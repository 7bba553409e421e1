/** A measure with figures of one month: what cannot be chosen is not offered, and the figure shown has something to say. */
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { choose, figureLink, goTo, headlineText, topicLink, whole } from './steps.ts';

const WEEKS = '#/sammenlign?maal=varighed-uger';

test('neither period, index nor mean is offered, with the reason; the ranking opens', async () => {
  const page = await openPage({ at: WEEKS });
  await whole(page);
  await page.getByRole('list', { name: /^Alle områder/ }).waitFor();
  const tabs = page.getByRole('navigation', { name: 'Figurer' }).getByRole('link');
  expect(await tabs.allInnerTexts()).toEqual(['Rangliste', 'Kort', 'Fordeling', 'Tabel']);
  // No figure was asked for, so none is missed.
  expect(await page.locator('.notices').count()).toBe(0);
  for (const name of ['fra', 'til', 'Værdier, indeks eller ændring', 'Udjævning', 'årene'])
    expect(await page.getByRole('combobox', { name, exact: true }).count(), name).toBe(0);
  expect(await page.getByText('Marker en hændelse').count()).toBe(0);
  expect(await page.locator('.controls').innerText()).toContain(
    'Tallene findes her kun for juni 2026, så periode, indeks og ændring kan ikke vælges.',
  );
  // What can still be chosen works.
  await choose(page, 'mod', 'ingen');
  await expect.poll(() => page.locator('.ranking-legend').innerText()).not.toContain('Hele landet');
});

test('an address that asks for what one month cannot give shows the values', async () => {
  const page = await openPage({ at: `${WEEKS}&fig=rangliste` });
  await whole(page);
  const plain = await headlineText(page);
  for (const choice of ['&vis=indeks', '&vis=aendring&glat=12mdr', '&glat=12mdr']) {
    await goTo(page, `${WEEKS}&fig=rangliste${choice}`);
    expect(await headlineText(page), choice).toBe(plain);
    expect(await page.locator('.subtitle').innerText(), choice).not.toContain('12 måneders');
  }
  for (const [fig, name] of [
    ['aendring', 'Ændring'],
    ['smaa', 'Små figurer'],
  ]) {
    await goTo(page, `${WEEKS}&fig=${fig}`);
    expect(await page.locator('.notices').innerText()).toContain(`„${name}“ findes ikke for dette mål`);
    expect(await page.locator('.nothing-here').count()).toBe(0);
    expect(await figureLink(page, 'Rangliste').getAttribute('aria-current')).toBe('true');
  }
});

test('on a phone the topic one looks at is in sight, as the figure is', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=ledige-pct&fig=tabel', width: 360 });
  await whole(page);
  for (const link of [topicLink(page, 'Ledighed'), figureLink(page, 'Tabel')]) {
    const box = (await link.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  }
});
