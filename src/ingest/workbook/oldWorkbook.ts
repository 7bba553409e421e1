/**
 * The container that workbooks had before .xlsx (OLE2, [MS-CFB] 2.2 and 2.6). It still holds two kinds of file: old
 * .xls, and .xlsx with a password, in a stream called `EncryptedPackage`. Neither is read; they need different advice.
 */
import { Refusal } from '../refusal.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
/** The names of 32 streams, where such a file has about ten. */
const DIRECTORY_BYTES = 4096;

export function isOldContainer(head: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => head[i] === byte);
}

/** Why a file in the old container is refused; `head` is its beginning. */
export async function oldContainerRefusal(blob: Blob, head: Uint8Array): Promise<Refusal> {
  if (head.length < 512) return new Refusal('workbook-damaged');
  const header = new DataView(head.buffer, head.byteOffset);
  const sector = 2 ** Math.min(header.getUint16(SECTOR_SHIFT_AT, true), 12);
  const at = (header.getUint32(DIRECTORY_AT, true) + 1) * sector;
  const names = new TextDecoder('utf-16le').decode(await blob.slice(at, at + DIRECTORY_BYTES).arrayBuffer());
  return new Refusal(names.includes('EncryptedPackage') ? 'workbook-locked' : 'spreadsheet-file');
}
