/** Reads the publishers' spellings of periods. Everything is whole numbers; no `Date`, no guessing. */
import { type Frequency, monthOf, type Period } from '../domain/period.ts';

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january'],
  ['feb', 'februar', 'february'],
  ['mar', 'marts', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function period(frequency: Frequency, year: number, part: number): Period | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  switch (frequency) {
    case 'month':
      return part >= 1 && part <= 12 ? { frequency, start: monthOf(year, part) } : null;
    case 'quarter':
      return part >= 1 && part <= 4 ? { frequency, start: monthOf(year, part * 3 - 2) } : null;
    case 'half-year':
      return part >= 1 && part <= 2 ? { frequency, start: monthOf(year, part * 6 - 5) } : null;
    case 'year':
      return part === 1 ? { frequency, start: monthOf(year, 1) } : null;
    case 'week':
      return part >= 1 && part <= 53 ? { frequency, start: year * 100 + part } : null;
    case 'rolling-year':
      // `part` is the last month of the twelve.
      return part >= 1 && part <= 12 ? { frequency, start: monthOf(year, part) - 11 } : null;
  }
}

const FREQUENCY_LETTERS: Readonly<Record<string, Frequency>> = {
  m: 'month',
  k: 'quarter',
  q: 'quarter',
  kv: 'quarter',
  h: 'half-year',
  y: 'year',
  u: 'week',
  w: 'week',
};

/** `2024m01`, `2024k1`, `2024q04`, `1986kv4`, `2015h1`, `2024y01`, `2020u01`, `2023qmat03`. */
function fromCode(text: string): Period | null {
  const match = /^(\d{4})([a-z]{1,4})(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, year, letters, digits] = match as unknown as [string, string, string, string];
  const part = Number(digits);
  // Moving annual totals: a year that ends with the quarter or the month named.
  if (letters === 'qmat') return part <= 4 ? period('rolling-year', Number(year), part * 3) : null;
  if (letters === 'mmat' || letters === 'mat') return period('rolling-year', Number(year), part);
  const frequency = FREQUENCY_LETTERS[letters];
  if (frequency === undefined) return null;
  if ((frequency === 'month' || frequency === 'week') && digits.length !== 2) return null;
  return period(frequency, Number(year), part);
}

function monthByName(text: string): Period | null {
  const match = /^([a-z]+)\.? (\d{4})$/.exec(text);
  const month = match && MONTH_BY_NAME.get(match[1]!);
  return match && month ? period('month', Number(match[2]), month) : null;
}

/**
 * What spreadsheets make of a month: `maj-24` and `maj.-24` (a day would stand first), `05-2024`, `5/2024`, and the first
 * day as a Danish date, `01-05-2024` or `01.05.2024`. With slashes a date can be American, so those are not read.
 */
function fromSpreadsheet(text: string): Period | null {
  const short = /^([a-z]+)\.?-(\d{2})$/.exec(text);
  const month = short && MONTH_BY_NAME.get(short[1]!);
  if (short && month) return period('month', century(Number(short[2])), month);
  const numbers = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? /^0?1[-.](\d{1,2})[-.](\d{4})$/.exec(text);
  return numbers ? period('month', Number(numbers[2]), Number(numbers[1])) : null;
}

/** A year of two digits, as spreadsheets take it. */
function century(year: number): number {
  return year + (year < 50 ? 2000 : 1900);
}

/** `1. kvt. 2024`, `1. kvartal 2024`, `2. halvår 2015`, `uge 7 2020`. */
function fromWords(text: string): Period | null {
  const quarter = /^([1-4])\.? ?(?:kvt|kvartal|kv)\.? (\d{4})$/.exec(text);
  if (quarter) return period('quarter', Number(quarter[2]), Number(quarter[1]));
  const half = /^([12])\.? ?halvår (\d{4})$/.exec(text);
  if (half) return period('half-year', Number(half[2]), Number(half[1]));
  const week = /^uge (\d{1,2})[ ,]+(\d{4})$/.exec(text);
  return week ? period('week', Number(week[2]), Number(week[1])) : null;
}

/** `apr 2023 - mar 2024`, `2023m04-2024m03`: twelve months roll, three or six are a quarter or half year that fits. */
function fromSpan(text: string): Period | null {
  const match = /^(\S+ \d{4}|\d{4}m\d{2}) ?[-–] ?(\S+ \d{4}|\d{4}m\d{2})$/.exec(text);
  const first = match && (monthByName(match[1]!) ?? fromCode(match[1]!));
  const last = match && (monthByName(match[2]!) ?? fromCode(match[2]!));
  if (!first || !last) return null;
  const length = last.start - first.start + 1;
  if (length === 12) return { frequency: 'rolling-year', start: first.start };
  if (length === 6 && first.start % 6 === 0) return { frequency: 'half-year', start: first.start };
  if (length === 3 && first.start % 3 === 0) return { frequency: 'quarter', start: first.start };
  return null;
}

function fromOne(text: string): Period | null {
  if (/^\d{4}$/.test(text)) return period('year', Number(text), 1);
  // A month kept as a date is kept as its first day.
  const iso = /^(\d{4})-(\d{2})(?:-01)?$/.exec(text);
  if (iso) return period('month', Number(iso[1]), Number(iso[2]));
  return fromCode(text) ?? monthByName(text) ?? fromSpreadsheet(text) ?? fromWords(text) ?? fromSpan(text);
}

/** The period a cell means, or null. A doubled cell (`2008M09 2008M09`, code and text) must agree with itself. */
export function readPeriod(cell: string): Period | null {
  if (cell.length > 60) return null;
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');
  const whole = fromOne(text);
  if (whole !== null) return whole;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const first = fromOne(text.slice(0, at));
    const second = first && fromOne(text.slice(at + 1));
    if (first && second && first.frequency === second.frequency && first.start === second.start) return first;
  }
  return null;
}
