/** What a reader does with files of their own on `#/data`, in the words on the page. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { ReadersFile } from './exports.ts';
import { openPage, type PageOptions } from './page.ts';
import { fileDialog } from './steps.ts';

/** The data page in a fresh profile, ready to take files. */
export async function openData(options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ at: '#/data', ...options });
  await page.getByRole('button', { name: 'Vælg filer' }).waitFor();
  return page;
}

/** Presses the button, chooses the files, and waits until each has been read or refused. */
export async function chooseFiles(page: Page, ...files: readonly ReadersFile[]): Promise<void> {
  if (hadDialog.has(page)) await page.locator('.drop-area input[type=file]').setInputFiles([...files]);
  else {
    const dialog = await fileDialog(page, () => page.getByRole('button', { name: 'Vælg filer' }).click());
    await dialog.setFiles([...files]);
    if (inject('browserName') === 'firefox') hadDialog.add(page);
  }
  await allRead(page);
}

/** Firefox opens no second file dialog while WebDriver drives it. */
const hadDialog = new WeakSet<Page>();

/** Waits until no file is on its way in any more. */
export async function allRead(page: Page): Promise<void> {
  const incoming = page.getByRole('region', { name: 'Filer på vej ind' });
  await expect.poll(() => incoming.getByRole('button', { name: /^Luk/ }).count()).toBeGreaterThan(0);
  await expect.poll(() => incoming.getByRole('progressbar').count()).toBe(0);
  await expect.poll(() => incoming.getByText(/^(Læser|Pakker) „/).count()).toBe(0);
}

/** Drops files on the page, as from the desktop. */
export async function dropFiles(page: Page, ...files: readonly ReadersFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (contents) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of contents) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
      }
      return data;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, base64: buffer.toString('base64') })),
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** What is said of the files that came in, one text per file. */
export const news = (page: Page): Promise<string[]> =>
  page.locator('[aria-label="Filer på vej ind"] [role=status]').allInnerTexts();

export const card = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });

/** The word for what is done with the file: `i brug`, `ikke i brug`, `venter på svar`, … */
export const statusOf = async (page: Page, name: string): Promise<string> =>
  (await card(page, name).locator('.file-facts strong').innerText()).trim();

/** What the file becomes, sentence by sentence, when it has been compared with what is there. */
export async function becomes(page: Page, name: string): Promise<string[]> {
  const placement = card(page, name).locator('.placement');
  await placement.locator('li').first().waitFor();
  return (await placement.innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Answers the card's question with the choice of this name. */
export async function answer(page: Page, name: string, choice: string): Promise<void> {
  await card(page, name)
    .getByRole('region', { name: /spørgsmål/ })
    .getByRole('button', { name: choice, exact: true })
    .click();
}

/** A fact in *Sådan er filen læst*. */
export const fact = async (page: Page, name: string, term: string): Promise<string> =>
  card(page, name)
    .locator('.understood dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${term}$`) }) })
    .locator('dd')
    .innerText();
