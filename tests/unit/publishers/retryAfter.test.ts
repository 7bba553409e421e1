import { describe, expect, test } from 'vitest';
import { retryAfterSeconds } from '../../../src/publishers/retryAfter.ts';

describe('retryAfterSeconds', () => {
  // The two examples of RFC 9110, section 10.2.3.
  test('reads a number of seconds and an HTTP date', () => {
    expect(retryAfterSeconds('120', 0)).toBe(120);
    const now = Date.UTC(1999, 11, 31, 23, 59, 29);
    expect(retryAfterSeconds('Fri, 31 Dec 1999 23:59:59 GMT', now)).toBe(30);
  });

  test('is 0 for a date that has passed', () => {
    expect(retryAfterSeconds('Fri, 31 Dec 1999 23:59:59 GMT', Date.UTC(2026, 0))).toBe(0);
  });

  test('knows nothing of what is missing or written another way', () => {
    for (const header of [null, '', 'soon', '-5', '1.5', '31 Dec 1999', '2026-01-01', '99999999999'])
      expect(retryAfterSeconds(header, 0), String(header)).toBeNull();
  });
});
