// @ts-check
/** The made-up files are split from the regions' figures: new figures make new examples. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateExamples } from '../eksempel/generate.mjs';

/**
 * The example files whose text changes when these files are written, by their path inside `data/`.
 * @param {string} data
 * @param {ReadonlyMap<string, Buffer | string>} files
 * @returns {Map<string, string>}
 */
export function changedExamples(data, files) {
  const trial = mkdtempSync(join(tmpdir(), 'kommunekurven-eksempel-'));
  try {
    cpSync(data, trial, { recursive: true });
    for (const [path, content] of files) writeFileSync(join(trial, path), content);
    const fresh = [...generateExamples(trial)];
    return new Map(fresh.filter(([path, text]) => readFileSync(join(data, path), 'utf8') !== text));
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
