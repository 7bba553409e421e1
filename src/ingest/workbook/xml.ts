/**
 * The XML of a workbook's parts, read as it is unpacked. Anything that is not well formed refuses the file. Document
 * types are refused too (the format forbids them), so no entity but XML's own five means anything.
 */
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';

/** By the name as it is written; those that a part lacks are undefined. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Names of elements come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Text of one element may come in several pieces. */
  text?(text: string): void;
}

/** The parts that are read are flat: a cell of rich text is some eight deep. */
const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 100;

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads all pieces. Throws a `Refusal` where they are not one well-formed document in UTF-8. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = startParser(handler);
  for await (const bytes of pieces) feed(() => parser.write(decoder.decode(bytes, { stream: true })));
  feed(() => parser.write(decoder.decode()).close());
}

function startParser(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser({ position: false, xmlns: false });
  // A bare record: `&constructor;` is no entity either.
  parser.ENTITIES = Object.assign(Object.create(null), ENTITIES);
  let depth = 0;
  let attributes = 0;
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('attribute', () => {
    if (++attributes > MAX_ATTRIBUTES) refuse();
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++depth > MAX_DEPTH) refuse();
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  if (handler.text !== undefined) {
    const text = (piece: string): void => handler.text?.(piece);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

function refuse(): never {
  throw new Refusal('workbook-damaged');
}

/** What the decoder throws is damage too. */
function feed(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
