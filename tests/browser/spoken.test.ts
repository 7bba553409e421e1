/** What a screen reader is given, by the browser's own accessibility tree: every page and figure, from the top down. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { eventually, focused, goTo, openShare, whole } from './steps.ts';
import { FIGURES, PAGES, unseenStops, visit } from './wcagStates.ts';

interface Heard {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level: number;
  /** Roles of all that it stands in. */
  readonly within: readonly string[];
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Everything of the page that is not passed over, in the order in which it is read. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const walk = (id: string, within: readonly string[]): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = node.role?.value ?? '';
    const level = Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0);
    if (!node.ignored) heard.push({ role, name: (node.name?.value ?? '').trim(), level, within });
    for (const child of node.childIds ?? []) walk(child, node.ignored ? within : [...within, role]);
  };
  walk(nodes[0]!.nodeId, []);
  return heard;
}

const NAMED =
  /^(button|link|slider|checkbox|textbox|combobox|listbox|option|image|DisclosureTriangle|heading|navigation|region)$/;

/** What would make a listener stop: said by the name of the fault. */
function faults(heard: readonly Heard[]): string[] {
  const found: string[] = [];
  for (const { role, name } of heard)
    if (NAMED.test(role) && name === '') found.push(`${role} without a name`);
  const headings = heard.filter(({ role }) => role === 'heading');
  if (headings.filter(({ level }) => level === 1).length !== 1) found.push('not one heading of level 1');
  headings.forEach(({ name, level }, i) => {
    if (level > (headings[i - 1]?.level ?? 0) + 1) found.push(`heading „${name}“ skips a level`);
  });
  const names = heard
    .filter(({ role }) => /^(button|slider|listbox|image)$/.test(role))
    .map(({ name }) => name);
  for (const name of new Set(names.filter((one, i) => names.indexOf(one) !== i)))
    found.push(`several are called „${name}“`);
  for (const { role, name, within } of heard)
    if (role === 'graphics-symbol') found.push(`a shape is read on its own: „${name}“ in ${within.at(-1)}`);
  const tables = heard.filter(({ role }) => role === 'table').length;
  const heads = heard.filter(({ role }) => role === 'columnheader').length;
  if (heads < tables) found.push('a table without heads');
  for (const { role, name } of heard) {
    if (role === 'table' && name === '') found.push('a table without a name');
    if (name.includes('\u00ad')) found.push(`„${name.replaceAll('\u00ad', '¦')}“ has soft hyphens`);
    if (/undefined|NaN|null|\[object/.test(name)) found.push(`${role} „${name}“`);
    if (!/Text/.test(role) && /\.\.$|\s[,;.](\s|$)/.test(name))
      found.push(`${role} „${name}“ is badly stopped`);
  }
  return [...new Set(found)];
}

test('every page and figure: named, in order, nothing twice, no shapes', { timeout: 180_000 }, async () => {
  const page = await openPage({ at: '#/om' });
  await page.locator('h1').first().waitFor();
  const found: Record<string, string[]> = {};
  for (const hash of [...Object.values(PAGES), ...Object.values(FIGURES)]) {
    await visit(page, hash);
    const heard = await heardOn(page);
    expect(heard.length, hash).toBeGreaterThan(40);
    const wrong = faults(heard);
    if (wrong.length > 0) found[hash] = wrong.slice(0, 8);
  }
  expect(found).toEqual({});
});

/** The states of the other pages, with what each has when it is there. */
const OTHERS = {
  '#/faktatjek': '.claim-examples',
  '#/effekt': '.effect .combobox',
  '#/effekt?kommune=851&maal=ledige-antal&start=2024M01&beloeb=10000000': '.weight-list',
  '#/indlejr?omr=851~159': '.full-view',
};

test.each(Object.entries(OTHERS))('%s: heard, and gone through by keys', async (at, there) => {
  const page = await openPage({ at });
  await page.locator(there).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(faults(await heardOn(page))).toEqual([]);
  // The embedded figure has no masthead to skip.
  if (!at.startsWith('#/indlejr')) expect((await unseenStops(page)).unseen).toEqual([]);
});

test('a section of a kommune’s page has one heading of its rank, before all others', async () => {
  const page = await openPage({ at: '#/kommune/851' });
  await page.locator('.topic-section .duration-averages h3').waitFor();
  const ranks = await page
    .locator('.topic-section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName),
      ),
    );
  expect(ranks.length).toBeGreaterThan(4);
  for (const [first, ...rest] of ranks) {
    expect(first).toBe('h2');
    expect(rest).not.toContain('h2');
  }
});

test('the map is read by name, as map and as squares', async () => {
  const page = await openPage({ at: '#/', width: 360 });
  const names = () =>
    page
      .locator('.map-stage [role=link]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')!.split(':')[0]!));
  await expect.poll(async () => (await names()).length).toBe(98);
  const inOrder = [...(await names())].sort(new Intl.Collator('da').compare);
  expect(await names()).toEqual(inOrder);
  await page.getByRole('button', { name: 'Felter' }).click();
  await page.locator('.map-tile').first().waitFor();
  expect(await names()).toEqual(inOrder);
});

/** What the rows of a list say, one text each. */
const rowsHeard = async (page: Page, list: string): Promise<string[]> =>
  (await page.locator(list).locator('li').allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));

test('a number heard in a list alone has its unit', async () => {
  const page = await openPage({ at: '#/sammenlign?fig=rangliste' });
  await whole(page);
  const ranking = '.ranking-list';
  expect((await rowsHeard(page, ranking))[0]).toBe('1Sønderborg26,3 pct.');
  await goTo(page, '#/sammenlign?fig=rangliste&maal=langtidsledige-antal');
  expect((await rowsHeard(page, ranking))[0]).toMatch(/^1København[\d.]+ fuldtidspersoner$/);
  await goTo(page, '#/sammenlign?fig=aendring');
  expect((await rowsHeard(page, ranking))[0]).toBe('1Sorø+5,4 procentpoint');
  await goTo(page, '#/sammenlign?fig=aendring&maal=langtidsledige-antal');
  expect((await rowsHeard(page, ranking))[0]).toMatch(/^1.+ pct\.\+\d+ fuldtidspersoner$/);
  await goTo(page, '#/sammenlign?maal=varighed-fordeling&fig=varighed&omr=851');
  expect((await rowsHeard(page, '.duration-bands'))[0]).toBe(
    'Under 2 ugerHele landet 6,6 pct.Region Nordjylland 9,6 pct. 152 af 1.584 forløb',
  );
  await visit(page, '#/kommune/851');
  expect(await page.locator('.key-figure .visually-hidden').allTextContents()).toEqual([
    'Alle kommuner ligger fra 10,2 til 26,3 pct.',
    'Alle kommuner ligger fra 3 til 2.860 fuldtidspersoner.',
    'Alle kommuner ligger fra 1,2 til 4,6 pct.',
  ]);
});

test('the open sharing panel, by ear and by keys, and back to its button', async () => {
  const page = await openPage();
  await whole(page);
  await openShare(page);
  await page.getByText('Indlejr på en anden side').click();
  await page.frameLocator('.embed-preview iframe').locator('.full-view').waitFor();
  expect(faults(await heardOn(page)).filter((fault) => !fault.includes('level 1'))).toEqual([]);
  await page.getByRole('button', { name: 'Luk', exact: true }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('button Hent og del');
});

test('links that are called the same lead to the same place', async () => {
  const page = await openPage({ at: '#/om' });
  await page.locator('h1').first().waitFor();
  for (const hash of Object.values(PAGES)) {
    await visit(page, hash);
    const places = await page.getByRole('link').evaluateAll((all) =>
      all.map((link) => {
        const name = link.getAttribute('aria-label') ?? link.textContent ?? '';
        return [
          name.split(':')[0]!.length < name.length ? name : name.trim(),
          link.getAttribute('href'),
        ] as const;
      }),
    );
    const first = new Map([...places].reverse());
    expect(
      places.filter(([name, href]) => first.get(name) !== href),
      hash,
    ).toEqual([]);
  }
});

/** Counts what live regions are made to say from here on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const live = element?.closest('[role=status], [role=alert], [aria-live], output');
        const text = live?.textContent?.trim();
        if (text) said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
const said = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'said') as string[]);

test('reading month by month is the slider’s alone; a copied link is said once', async () => {
  const page = await openPage();
  await whole(page);
  await listen(page);
  const slider = page.getByRole('slider');
  await slider.focus();
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^juni 2026/);
  for (let i = 0; i < 13; i++) await page.keyboard.press('ArrowLeft');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^juni 2025.*Sønderborg/);
  expect(await said(page)).toEqual([]);
  await page.context().grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await eventually(async () => (await said(page)).length, 1);
});
