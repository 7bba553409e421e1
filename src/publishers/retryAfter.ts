/**
 * Seconds that a `Retry-After` header asks for: a number of seconds or an HTTP date (RFC 9110, 10.2.3). Null for a
 * missing or unreadable header; a date that has passed is 0. `now` is in milliseconds since 1970.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // Only the one form of date that senders may use: `Date.parse` alone takes almost anything.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - now) / 1000));
}
