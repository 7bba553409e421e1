/**
 * A drawing as text that can be read and compared: one element per line, attributes in the order of their names,
 * numbers with one decimal, without names that only the file itself uses.
 */
import { diffArrays } from 'diff';
import { SaxesParser } from 'saxes';

/** In pixels: what other machines' rounding moves. A label that moved is further away. */
const TOLERANCE = 1;
/** Outlines of kommuner have more numbers than anybody compares by eye: some of them are shown, and what they come to. */
const LONGEST = 100;
const SHOWN = 16;

const PLACES: ReadonlySet<string> = new Set(
  'x y x1 y1 x2 y2 cx cy r rx ry width height d points transform viewBox'.split(' '),
);
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'xmlns', 'textLength', 'lengthAdjust', 'role']);
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** @throws when it is no XML */
export function svgLines(svg: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  const names = new Map<string, string>();
  let skipped = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    // It says where and when the picture was taken.
    if (name === 'desc') skipped++;
    if (skipped > 0) return;
    const told = Object.entries(attributes as Record<string, string>)
      .filter(([key]) => !LEFT_OUT.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${shown(key, value, names)}`);
    lines.push(['  '.repeat(open.length - 1) + name, ...told].join(' '));
  });
  parser.on('text', (text) => {
    if (skipped === 0 && text.trim() !== '') lines[lines.length - 1] += ` | ${text.trim()}`;
  });
  parser.on('closetag', () => {
    if (open.pop() === 'desc') skipped--;
  });
  parser.write(svg).close();
  return lines;
}

function shown(key: string, value: string, names: Map<string, string>): string {
  if (key === 'font-family') return value.startsWith('STIX') ? 'serif' : 'sans';
  // Patterns differ and are told apart; clips are as many as the shapes.
  if (/^url\(#clip/.test(value)) return 'clip';
  if (value.startsWith('url(')) {
    if (!names.has(value)) names.set(value, `pattern-${names.size + 1}`);
    return names.get(value)!;
  }
  if (!PLACES.has(key)) return value.includes(' ') ? `"${value}"` : value;
  const numbers = value.match(NUMBER) ?? [];
  // `M1,2` and `M1 2` draw the same.
  const text =
    numbers.length > LONGEST ? shortened(numbers) : value.replaceAll(',', ' ').replace(NUMBER, rounded);
  return text.includes(' ') ? `"${text}"` : text;
}

function shortened(numbers: readonly string[]): string {
  const mean = numbers.reduce((sum, text) => sum + Number(text), 0) / numbers.length;
  const some = Array.from({ length: SHOWN }, (_, i) => numbers[Math.floor((i * numbers.length) / SHOWN)]!);
  return `${numbers.length} numbers: ${some.map(rounded).join(' … ')}; mean ${rounded(mean)}`;
}

function rounded(text: string | number): string {
  const value = Math.round(Number(text) * 10) / 10;
  return String(value === 0 ? 0 : value);
}

/** What differs, with the lines around it, `-` before what was expected and `+` before what is drawn; empty when nothing does. */
export function svgDifference(expected: readonly string[], actual: readonly string[]): string {
  const changes = diffArrays([...expected], [...actual], { comparator: alike });
  if (changes.every(({ added, removed }) => !added && !removed)) return '';
  const around = 2;
  return changes
    .flatMap(({ added, removed, value }, i) => {
      if (added || removed) return value.map((line) => `${added ? '+' : '-'} ${line}`);
      const head = i === 0 ? [] : value.slice(0, around);
      const tail = i === changes.length - 1 ? [] : value.slice(-around);
      return value.length <= 2 * around
        ? value.map((line) => `  ${line}`)
        : [...head.map((line) => `  ${line}`), '  …', ...tail.map((line) => `  ${line}`)];
    })
    .join('\n');
}

const ATTRIBUTE = / ([\w-]+)=("[^"]*"|[^ "]+)/g;

/** The same element with the same text and looks, at the same place or within what rounding moves. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [headA, textA] = split(a);
  const [headB, textB] = split(b);
  if (textA !== textB) return false;
  const [placesA, placesB]: [number[], number[]] = [[], []];
  return plain(headA, placesA) === plain(headB, placesB) && near(placesA, placesB);
}

function split(line: string): readonly [string, string] {
  const at = line.indexOf(' | ');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at)];
}

/** The line without the numbers of its places, which are put into `places`. */
function plain(head: string, places: number[]): string {
  return head.replace(ATTRIBUTE, (whole, key: string) =>
    PLACES.has(key)
      ? whole.slice(0, key.length + 2) +
        whole.slice(key.length + 2).replace(NUMBER, (text) => {
          places.push(Number(text));
          return '#';
        })
      : whole,
  );
}

function near(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) <= TOLERANCE + 1e-9);
}
