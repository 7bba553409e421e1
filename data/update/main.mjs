// @ts-check
/**
 * `npm run data:update`: fetches every file of `data/` anew, judges it, and writes file and catalogue entry together.
 * What cannot be fetched or is refused keeps its old file. Exit code 0: all went well; 1: something was refused or
 * failed; 2: wrong options.
 */
import { fileURLToPath } from 'node:url';
import { loadApp } from './loadApp.mjs';
import { readOptions, USAGE } from './options.mjs';
import { update } from './update.mjs';

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args @returns {Promise<number>} */
async function main(args) {
  const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    say(USAGE);
    return 0;
  }
  const { app, close } = await loadApp();
  try {
    const data = options.data ?? fileURLToPath(new URL('..', import.meta.url));
    const token = process.env.JOBINDSATS_TOKEN?.trim() ?? '';
    return await update(app, { ...options, data, token, say });
  } finally {
    await close();
  }
}
