/** What happened to the reader's own files where they are kept, in English: what, where, and what to do. */
import type {
  AddOutcome,
  BundleExport,
  BundleImport,
  BundleRefusal,
  ChangeOutcome,
  DamagedFile,
  StoreProblem,
} from '../../domain/ownStore.ts';
import { formatList, formatNumber } from './format.ts';
import { capital } from './places.ts';

/** More names than this are counted instead. */
const MAX_NAMES = 5;

/** What is wrong with the store, and what helps. */
export function describeStoreProblem(problem: StoreProblem): string {
  switch (problem.kind) {
    case 'full':
      return 'The browser has no room for more from this site. Remove a file that you do not use, or free some disk space, and then add the file again.';
    case 'forbidden':
      return 'The browser does not keep anything from this site. That is so in a private window, and when storage is turned off. Open the page in an ordinary window if the files are to be here next time.';
    case 'newer':
      return 'Your saved files belong to a newer version of this site than the one you see. Reload the page, and they will appear.';
    case 'blocked':
      return 'Another tab has an older version of this site open and is blocking your saved files. Close that tab, and they will appear by themselves.';
    case 'broken':
      return problem.detail === 'bytes-lost'
        ? 'The browser has lost the contents of at least one saved file. Add the file again.'
        : `The browser’s storage does not answer as it should (${problem.detail}). Reload the page; if that does not help, restart the browser.`;
  }
}

/** About one file that was added. */
export function describeAddOutcome(name: string, outcome: AddOutcome): string {
  switch (outcome.kind) {
    case 'kept':
      return `“${name}” is saved in this browser.`;
    case 'already':
      return `“${name}” is already here: a file with exactly the same contents is saved. Your choices for it are as they were.`;
    case 'visit-only':
      return `“${name}” is included, but only until you close the page. ${describeStoreProblem(outcome.why)}`;
  }
}

/** About a change or a removal; empty where there is nothing to say. */
export function describeChangeOutcome(outcome: ChangeOutcome): string {
  switch (outcome.kind) {
    case 'done':
      return '';
    case 'gone':
      return 'The file is no longer here; it may have been removed in another tab.';
    case 'failed':
      return `The change was not saved. ${describeStoreProblem(outcome.why)}`;
  }
}

/** `Your files are gathered in “kommunekurven-egne-data-2026-11-22.zip” …`, or why there is none. */
export function describeBundleExport(outcome: BundleExport): string {
  switch (outcome.kind) {
    case 'made':
      return `Your files are gathered in “${outcome.name}”. Keep it somewhere safe; it can be added again on this page, in another browser too.`;
    case 'too-large':
      return `Your files take up more than ${megabytes(outcome.limit)} together, and so much cannot be gathered in one zip file. Remove a large file and try again.`;
    case 'unreadable':
      return `The browser can no longer read “${outcome.name}”, so the zip file was not made. Remove the file or add it again, and then try once more.`;
  }
}

/** What came of the files in a bundle, or why it was refused. */
export function describeBundleImport(outcome: BundleImport): string {
  if (outcome.kind === 'refused') return describeRefusal(outcome.refusal);
  const { kept, already, visitOnly, why, damaged } = outcome;
  const lines = [
    ...(kept.length > 0 ? [`${filesAre(kept, 'has', 'have')} been added: ${named(kept)}.`] : []),
    ...(visitOnly.length > 0
      ? [
          `${filesAre(visitOnly, 'is', 'are')} included, but only until you close the page: ${named(visitOnly)}.`,
          ...(why === null ? [] : [describeStoreProblem(why)]),
        ]
      : []),
    ...(already.length > 0 ? [`${filesAre(already, 'was', 'were')} already here: ${named(already)}.`] : []),
    ...damaged.map(describeDamage),
  ];
  return lines.length > 0 ? lines.join(' ') : 'There are no files in the zip file.';
}

function describeRefusal(refusal: BundleRefusal): string {
  switch (refusal.kind) {
    case 'not-a-zip':
      return 'The file is not a zip file, or has not been fetched completely. Choose a zip file saved on this page; its name begins with kommunekurven-egne-data.';
    case 'foreign':
      return 'The zip file was not saved on this page. If you need a table from it, unpack it and add the table.';
    case 'newer':
      return 'The zip file was saved by a newer version of this site than the one you see. Reload the page and try again.';
    case 'too-large':
      return `The zip file takes up more than ${megabytes(refusal.limit)} unpacked, which is more than this site accepts. Unpack it and add the files one by one.`;
    case 'damaged':
      return 'The zip file’s table of contents, indhold.json, cannot be read. Use another copy, or unpack the zip file and add the files one by one.';
  }
}

function describeDamage({ name, why }: DamagedFile): string {
  return why === 'missing'
    ? `“${name}” is not included: it is in the table of contents but missing from the zip file.`
    : `“${name}” is not included: its contents are not those that were saved. Add the file on its own if that is intended.`;
}

/** `One file has`, `3 files have`. */
function filesAre(files: readonly string[], one: string, many: string): string {
  return capital(files.length === 1 ? `one file ${one}` : `${formatNumber(files.length, 0)} files ${many}`);
}

/** `“a”, “b” and 3 more`. */
function named(names: readonly string[]): string {
  const shown = names.length > MAX_NAMES ? names.slice(0, MAX_NAMES - 1) : names;
  const rest = names.length - shown.length;
  return formatList([
    ...shown.map((name) => `“${name}”`),
    ...(rest > 0 ? [`${formatNumber(rest, 0)} more`] : []),
  ]);
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.max(1, Math.round(bytes / 1e6)), 0)} MB`;
}
