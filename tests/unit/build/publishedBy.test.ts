import { describe, expect, test } from 'vitest';
import { publishedBy } from '../../../src/build/publishedBy.ts';

describe('who publishes the site', () => {
  test('nobody, where nothing is said', () => {
    expect(publishedBy({})).toBeNull();
    expect(publishedBy({ SITE_OWNER: ' ', SITE_CONTACT: '' })).toBeNull();
  });

  test('a name with a mail address or a form, and a telephone', () => {
    expect(publishedBy({ SITE_OWNER: 'Eksempel Kommune', SITE_CONTACT: 'web@example.org' })).toEqual({
      owner: 'Eksempel Kommune',
      contact: { href: 'mailto:web@example.org', text: 'web@example.org' },
      phone: null,
    });
    expect(
      publishedBy({
        SITE_OWNER: 'Ærø',
        SITE_CONTACT: 'https://example.org/skriv',
        SITE_PHONE: '+45 12 34 56 78',
      }),
    ).toEqual({
      owner: 'Ærø',
      contact: { href: 'https://example.org/skriv', text: 'https://example.org/skriv' },
      phone: '+45 12 34 56 78',
    });
  });

  test.each([
    ['a name alone', { SITE_OWNER: 'Ærø' }, /belong together/],
    ['a contact alone', { SITE_CONTACT: 'web@example.org' }, /belong together/],
    ['a telephone alone', { SITE_PHONE: '12345678' }, /belong together/],
    [
      'a script',
      { SITE_OWNER: 'Ærø', SITE_CONTACT: 'javascript:alert(1)' },
      /^Error: SITE_CONTACT|SITE_CONTACT/,
    ],
    ['an address without encryption', { SITE_OWNER: 'Ærø', SITE_CONTACT: 'http://example.org' }, /https/],
    ['words', { SITE_OWNER: 'Ærø', SITE_CONTACT: 'ring til os' }, /SITE_CONTACT/],
    ['markup', { SITE_OWNER: '<b>Ærø</b>', SITE_CONTACT: 'web@example.org' }, /SITE_OWNER/],
    ['a long name', { SITE_OWNER: 'x'.repeat(201), SITE_CONTACT: 'web@example.org' }, /SITE_OWNER/],
    ['no number', { SITE_OWNER: 'Ærø', SITE_CONTACT: 'a@b.dk', SITE_PHONE: 'tolv' }, /SITE_PHONE/],
  ])('%s stops the build and says why', (_, env, says) => {
    expect(() => publishedBy(env)).toThrow(says);
  });
});
