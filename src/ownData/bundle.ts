/** All of the reader's files as one zip, to keep elsewhere or take to another browser, and back again. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OwnFile } from '../domain/ownData.ts';
import type { BundleExport, BundleImport, BundleRefusal, DamagedFile } from '../domain/ownStore.ts';
import { readZipDirectory, type ZipEntry } from '../zip/zipDirectory.ts';
import { breather } from './breather.ts';
import { MANIFEST, type ManifestFile, readManifest, writeManifest } from './manifest.ts';
import { sha256Hex } from './ownFile.ts';
import type { OwnStore } from './store.ts';
import { readEntry } from './zipReader.ts';

const FOLDER = 'filer';
/** Bytes packed at a time: a few milliseconds of work. */
const PIECE = 2 ** 18;

/** Bytes, unpacked. */
export interface BundleLimits {
  readonly files: number;
  /** What any bundle may hold; more only as `ratio` times what it weighs: exports pack to a tenth or a fiftieth. */
  readonly always: number;
  readonly ratio: number;
  readonly manifest: number;
}

export const LIMITS: BundleLimits = {
  ...{ files: 2_000_000_000, always: 100_000_000, ratio: 250, manifest: 20_000_000 },
};

/** `now`: ISO date and time; the name has its date. The page can be used meanwhile: it is packed piece by piece. */
export async function exportBundle(files: readonly OwnFile[], now: string): Promise<BundleExport> {
  if (sizeOf(files) > LIMITS.files) return { kind: 'too-large', limit: LIMITS.files };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const entries = files.map((file, i) => ({ ...file, path: pathOf(file, i) }));
  const mtime = zipTime(now);
  const begin = (path: string, packed: boolean): ZipDeflate | ZipPassThrough => {
    const entry = packed ? new ZipPassThrough(path) : new ZipDeflate(path);
    entry.mtime = mtime;
    zip.add(entry);
    return entry;
  };
  const breathe = breather();
  begin(MANIFEST, false).push(new TextEncoder().encode(writeManifest(entries, now)), true);
  for (const { path, name, bytes } of entries) {
    const entry = begin(path, /\.(xlsx|zip)$/i.test(name));
    try {
      for (let at = 0; at < bytes.size; at += PIECE) {
        entry.push(new Uint8Array(await bytes.slice(at, at + PIECE).arrayBuffer()));
        await breathe();
      }
    } catch {
      zip.terminate();
      return { kind: 'unreadable', name };
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return {
    kind: 'made',
    name: `kommunekurven-egne-data-${now.slice(0, 10)}.zip`,
    blob: new Blob(pieces, { type: 'application/zip' }),
  };
}

/** `filer/01-eksport.csv`: the number keeps equal names apart, and what some system cannot have in a name is `_`. */
function pathOf(file: OwnFile, index: number): string {
  const plain = file.name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}. ()-]/gu, '_')
    .slice(-80);
  return `${FOLDER}/${String(index + 1).padStart(2, '0')}-${plain}`;
}

/** Zips know the years 1980 to 2099; a clock that is further off is not worth failing for. */
function zipTime(now: string): Date {
  const time = new Date(now);
  return time.getFullYear() >= 1980 && time.getFullYear() <= 2099 ? time : new Date(2000, 0, 1);
}

type BundleReading =
  | { readonly ok: false; readonly refusal: BundleRefusal }
  | {
      readonly ok: true;
      readonly files: readonly OwnFile[];
      /** Names of those with a known id. */
      readonly already: readonly string[];
      readonly damaged: readonly DamagedFile[];
    };

/** The files of a bundle whose bytes are those that were saved. `known`: ids that need not be unpacked. */
export async function readBundle(
  zip: Blob,
  known: ReadonlySet<string>,
  limits: BundleLimits = LIMITS,
): Promise<BundleReading> {
  const entries = await readZipDirectory(zip).catch(() => null);
  if (entries === null) return refuse({ kind: 'not-a-zip' });
  const found = findManifest(entries);
  if (found === null) return refuse({ kind: 'foreign' });
  const text = await readEntry(zip, found.entry, limits.manifest);
  if (text === 'too-large') return refuse({ kind: 'too-large', limit: limits.manifest });
  if (text === 'broken') return refuse({ kind: 'damaged' });
  const manifest = readManifest(await text.text());
  if (manifest.kind !== 'read') return refuse(manifest);

  const fresh = new Map<string, ManifestFile>();
  const already: string[] = [];
  for (const file of manifest.files) {
    if (known.has(file.id) || fresh.has(file.id)) already.push(file.name);
    else fresh.set(file.id, file);
  }
  const limit = Math.min(limits.files, Math.max(limits.always, limits.ratio * zip.size));
  if (sizeOf([...fresh.values()]) > limit) return refuse({ kind: 'too-large', limit });

  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const files: OwnFile[] = [];
  const damaged: DamagedFile[] = [];
  for (const { path, ...description } of fresh.values()) {
    const entry = byName.get(found.folder + path);
    // Nothing larger than the file said to be can be that file.
    const bytes = entry === undefined ? null : await readEntry(zip, entry, description.size);
    if (bytes === null) damaged.push({ name: description.name, why: 'missing' });
    else if (typeof bytes === 'string' || (await sha256Hex(bytes)) !== description.id)
      damaged.push({ name: description.name, why: 'changed' });
    else files.push({ ...description, bytes });
  }
  return { ok: true, files, already, damaged };
}

/** Adds the files of a bundle to the store; those that are there already stay as they are. */
export async function importBundle(store: OwnStore, zip: Blob): Promise<BundleImport> {
  const listing = await store.list();
  const reading = await readBundle(zip, new Set(listing.files.map(({ id }) => id)));
  if (!reading.ok) return { kind: 'refused', refusal: reading.refusal };
  const kept: string[] = [];
  const visitOnly: string[] = [];
  const already = [...reading.already];
  let why: Extract<BundleImport, { kind: 'imported' }>['why'] = null;
  for (const file of reading.files) {
    const outcome = await store.add(file);
    if (outcome.kind === 'kept') kept.push(file.name);
    else if (outcome.kind === 'already') already.push(file.name);
    else {
      visitOnly.push(file.name);
      why ??= outcome.why;
    }
  }
  return { kind: 'imported', kept, already, visitOnly, why, damaged: reading.damaged };
}

/** Also in a folder of its own, as when a reader unpacked the bundle and packed it again. */
function findManifest(
  entries: readonly ZipEntry[],
): { readonly entry: ZipEntry; readonly folder: string } | null {
  const candidates = entries.filter(({ name }) => name === MANIFEST || name.endsWith(`/${MANIFEST}`));
  const [entry] = candidates.sort((a, b) => a.name.length - b.name.length);
  return entry === undefined ? null : { entry, folder: entry.name.slice(0, -MANIFEST.length) };
}

function sizeOf(files: readonly { readonly size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function refuse(refusal: BundleRefusal): BundleReading {
  return { ok: false, refusal };
}
