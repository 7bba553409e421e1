import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/build/siteAddress.ts';

test.each([
  [undefined, null],
  ['', null],
  ['  ', null],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  [' http://example.org/ledighed// ', 'http://example.org/ledighed'],
  ['https://example.org/å', 'https://example.org/%C3%A5'],
])('%s', (text, address) => {
  expect(siteAddress(text)).toBe(address);
});

test.each([
  'example.org',
  '/ledighed',
  'ftp://example.org',
  'javascript:alert(1)',
  'https://a.org/?b=1&c=2',
  'https://a.org/#d',
])('refuses %s, by the name of the setting', (text) => {
  expect(() => siteAddress(text)).toThrow(/^SITE_URL: /);
});
