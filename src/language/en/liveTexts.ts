/** Fetching straight from Statistikbanken, in English. */
import { parseMonthCode } from '../../domain/period.ts';
import { formatMonth, formatNumber } from './format.ts';

const month = (code: string): string => {
  const parsed = parseMonthCode(code);
  return parsed === null ? code : formatMonth(parsed);
};

export const liveTexts = {
  heading: 'Fetch straight from Statistikbanken (StatBank Denmark)',
  explain:
    'Statistics Denmark’s figures can be fetched without a file in between. Your browser then asks api.statbank.dk, which is another server and can see that you ask. It therefore happens only when you press the button.',
  about: (table: string, startYear: number) =>
    `table ${table}, all municipalities month by month from ${startYear}.`,
  fetch: 'Fetch the table',
  fetchNamed: (table: string) => `Fetch table ${table}`,
  cancel: 'Cancel',
  fetching: 'Fetching …',
  pause: (seconds: number) =>
    `Statistikbanken did not answer as it should. Trying again in ${seconds === 1 ? 'a second' : `${formatNumber(seconds, 0)} seconds`} …`,
  attempt: (attempt: number, of: number) =>
    `Trying again (${formatNumber(attempt, 0)} of ${formatNumber(of, 0)}) …`,
  fetched: (newest: string) =>
    `Fetched up to and including ${month(newest)}. What the file becomes is said at the top of the page.`,
  fileName: (table: string, newest: string) => `${table} to ${newest}.csv`,
} as const;
