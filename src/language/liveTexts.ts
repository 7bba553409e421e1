/** Fetching straight from Statistikbanken, in Danish. */
import { parseMonthCode } from '../domain/period.ts';
import { formatMonth, formatNumber } from './format.ts';

const month = (code: string): string => {
  const parsed = parseMonthCode(code);
  return parsed === null ? code : formatMonth(parsed);
};

export const liveTexts = {
  heading: 'Hent direkte fra Statistikbanken',
  explain:
    'Danmarks Statistiks tal kan hentes uden at gå over en fil. Så spørger din browser api.statbank.dk, som er en anden server og kan se, at du spørger. Derfor sker det kun, når du trykker.',
  about: (table: string, startYear: number) =>
    `tabel ${table}, alle kommuner måned for måned fra ${startYear}.`,
  fetch: 'Hent tabellen',
  fetchNamed: (table: string) => `Hent tabellen ${table}`,
  cancel: 'Afbryd',
  fetching: 'Henter …',
  pause: (seconds: number) =>
    `Statistikbanken svarede ikke, som den skal. Prøver igen om ${seconds === 1 ? 'et sekund' : `${formatNumber(seconds, 0)} sekunder`} …`,
  attempt: (attempt: number, of: number) => `Prøver igen (${attempt} af ${of}) …`,
  fetched: (newest: string) =>
    `Hentet til og med ${month(newest)}. Øverst på siden står, hvad filen bliver til.`,
  fileName: (table: string, newest: string) => `${table} til ${newest}.csv`,
} as const;
