/** What the tests of bundles share. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { OwnFile } from '../../../src/domain/ownData.ts';
import { exportBundle, readBundle } from '../../../src/ownData/bundle.ts';

export const NOW = '2026-11-22T09:30:00.000Z';
export const NONE: ReadonlySet<string> = new Set();

export async function pack(files: readonly OwnFile[]): Promise<Blob> {
  const made = await exportBundle(files, NOW);
  if (made.kind !== 'made') throw new Error(made.kind);
  return made.blob;
}

export const zipped = (entries: Zippable) => new Blob([zipSync(entries) as BlobPart]);
export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The bundle's entries, unpacked by the library itself. */
export async function entriesOf(blob: Blob): Promise<Record<string, Uint8Array>> {
  return unzipSync(await bytesOf(blob));
}

export async function editManifest(
  blob: Blob,
  edit: (manifest: Record<string, unknown>) => void,
): Promise<Blob> {
  const entries = await entriesOf(blob);
  const manifest = JSON.parse(strFromU8(entries['indhold.json']!));
  edit(manifest);
  return zipped({ ...entries, 'indhold.json': strToU8(JSON.stringify(manifest)) });
}

export async function accepted(blob: Blob): Promise<readonly OwnFile[]> {
  const reading = await readBundle(blob, NONE);
  if (!reading.ok) throw new Error(reading.refusal.kind);
  expect(reading.damaged).toEqual([]);
  return reading.files;
}
