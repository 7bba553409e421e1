// @ts-check
/** Writes several files so that all of them are there afterwards, or none. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const FRESH = '.ny';

/**
 * Each file is written beside its place first; then they take their places in the order given. When one cannot, those
 * before it are put back as they were, and the error is thrown on. Put last what the others are listed in.
 * @param {string} folder
 * @param {ReadonlyMap<string, Buffer | string>} files by their path inside the folder
 */
export function writeTogether(folder, files) {
  const before = new Map([...files.keys()].map((path) => [path, contentOf(join(folder, path))]));
  /** @type {string[]} */
  const placed = [];
  try {
    for (const [path, content] of files) writeSynced(join(folder, path) + FRESH, content);
    for (const path of files.keys()) {
      renameSync(join(folder, path) + FRESH, join(folder, path));
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed.reverse()) restore(join(folder, path), before.get(path) ?? null);
    throw error;
  } finally {
    for (const path of files.keys()) rmSync(join(folder, path) + FRESH, { force: true });
  }
}

/** @param {string} path */
function contentOf(path) {
  return existsSync(path) ? readFileSync(path) : null;
}

/** On the disk before it takes a place there. @param {string} path @param {Buffer | string} content */
function writeSynced(path, content) {
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** @param {string} path @param {Buffer | null} content */
function restore(path, content) {
  if (content === null) {
    rmSync(path, { force: true });
    return;
  }
  writeSynced(path + FRESH, content);
  renameSync(path + FRESH, path);
}
