/** From what a reader dropped to what is kept of it. */
import type { OwnFile } from '../domain/ownData.ts';

/** SHA-256 of the bytes, lower-case hex. Rejects when the file can no longer be read. */
export async function sha256Hex(blob: Blob): Promise<string> {
  const bytes = await blob.arrayBuffer();
  const digest =
    globalThis.crypto?.subtle === undefined
      ? (await import('./sha256.ts')).sha256(new Uint8Array(bytes))
      : new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new file, in use, nothing chosen yet. Rejects when its bytes cannot be read. `now`: ISO date and time. */
export async function toOwnFile(bytes: Blob, name: string, now: string): Promise<OwnFile> {
  return {
    ...{ id: await sha256Hex(bytes), name, size: bytes.size, addedAt: now, bytes },
    ...{ choices: {}, indicators: [], active: true },
  };
}
