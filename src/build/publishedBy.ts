/** Who publishes this copy of the site, from the environment of the build; said on `#/om`. */
import type { PublishedBy } from '../domain/publishedBy.ts';

const LONGEST = 200;

/**
 * `SITE_OWNER` is a name, `SITE_CONTACT` a mail address or the address of a form, `SITE_PHONE` a number. Null when
 * none is given. Throws when what is given is none of these, or when a contact has no name.
 */
export function publishedBy(env: Readonly<Record<string, string | undefined>>): PublishedBy | null {
  const [owner, contact, phone] = ['SITE_OWNER', 'SITE_CONTACT', 'SITE_PHONE'].map((name) => {
    const text = (env[name] ?? '').trim();
    if (text.length > LONGEST || /[\p{Cc}\p{Bidi_C}<>]/u.test(text))
      throw new Error(`${name}: more than ${LONGEST} letters, or letters that are no text`);
    return text;
  }) as [string, string, string];
  if (owner === '' && contact === '' && phone === '') return null;
  if (owner === '' || contact === '')
    throw new Error('SITE_OWNER and SITE_CONTACT belong together: a name, and a way to reach it');
  return { owner, contact: contactOf(contact), phone: phone === '' ? null : phoneOf(phone) };
}

function contactOf(text: string): PublishedBy['contact'] {
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return { href: `mailto:${text}`, text };
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return { href: new URL(text).href, text };
  throw new Error(`SITE_CONTACT: ${text} is neither a mail address nor an address that begins with https://`);
}

function phoneOf(text: string): string {
  if (/^\+?\d[\d ]{5,18}\d$/.test(text)) return text;
  throw new Error(`SITE_PHONE: ${text} is no telephone number, as +45 12 34 56 78 is`);
}
