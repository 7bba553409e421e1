/**
 * Finds a workbook's parts: which sheets there are, under which names, and which of them a reader of the workbook sees
 * (ECMA-376, part 1, 18.2, and part 2, 9.3: parts are found by their relationships, not by their names).
 */
import { Refusal } from '../refusal.ts';
import { type Attributes, readXml } from './xml.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface WorkbookParts {
  /** Visible sheets with cells, in the workbook's order. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** The names of all parts, in lower case. */
type PartNames = Pick<ReadonlySet<string>, 'has'>;

/** Gives the bytes of the part of this name. */
export type OpenPart = (part: string) => AsyncIterable<Uint8Array>;

interface Relationship {
  /** The last word of its type's address, which is the same in both editions of the standard. */
  readonly type: string;
  readonly target: string;
}

type Relationships = ReadonlyMap<string, Relationship>;

const MAX_SHEETS = 1000;

/** Throws a `Refusal` for a zip file that holds no workbook, or one in a binary or foreign format. */
export async function findParts(directory: PartNames, open: OpenPart): Promise<WorkbookParts> {
  if (directory.has('mimetype') && directory.has('content.xml')) throw new Refusal('spreadsheet-file');
  if (!directory.has('_rels/.rels')) throw new Refusal('zip-file');
  const main = firstOfType(await relationshipsOf('', open, directory), 'officeDocument');
  if (main === null) throw new Refusal('zip-file');
  if (main.endsWith('.bin')) throw new Refusal('spreadsheet-file');
  if (!directory.has(main)) throw new Refusal('workbook-damaged');
  const relationships = await relationshipsOf(main, open, directory);
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  let depth = 0;
  await readXml(open(main), {
    open(name, attributes) {
      if (depth++ === 0 && name !== 'workbook') throw new Refusal('zip-file');
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      if (listed.push({ name: attributes.name ?? '', id: idOf(attributes) }) > MAX_SHEETS)
        throw new Refusal('workbook-too-large');
    },
  });
  const sheets = listed.flatMap(({ name, id }) => {
    const found = relationships.get(id);
    return found?.type === 'worksheet' ? [{ name, part: found.target }] : [];
  });
  const inDirectory = (part: string | null): string | null =>
    part !== null && directory.has(part) ? part : null;
  return {
    sheets,
    sharedStrings: inDirectory(firstOfType(relationships, 'sharedStrings')),
    styles: inDirectory(firstOfType(relationships, 'styles')),
    from1904,
  };
}

/** The relationships of a part (of the whole file for ''), with targets as names of the directory. */
async function relationshipsOf(part: string, open: OpenPart, directory: PartNames): Promise<Relationships> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  if (!directory.has(file)) return found;
  await readXml(open(file), {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
  });
  return found;
}

function firstOfType(relationships: Relationships, type: string): string | null {
  for (const one of relationships.values()) if (one.type === type) return one.target;
  return null;
}

/** A target as a name of the directory: relative to the folder of its source unless it begins with `/`. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/').toLowerCase();
}

/** `r:id`, whatever the prefix of the relationships' namespace is. */
function idOf(attributes: Attributes): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
