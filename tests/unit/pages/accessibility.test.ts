/** The contact in the accessibility statement: the publisher's own, or plainly none. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { publishedBy } from '../../../src/build/publishedBy.ts';
import { aboutTexts } from '../../../src/language/aboutTexts.ts';
import { Accessibility } from '../../../src/pages/about/Accessibility.tsx';

const statement = (env: Readonly<Record<string, string>>): string =>
  renderToStaticMarkup(createElement(Accessibility, { publishedBy: publishedBy(env) }));

test('the publisher with mail and telephone', () => {
  const html = statement({
    SITE_OWNER: 'Eksempel & Co.',
    SITE_CONTACT: 'web@example.org',
    SITE_PHONE: '+45 12 34 56 78',
  });
  expect(html).toContain('Eksempel &amp; Co. udgiver siden.');
  expect(html).toContain('<a href="mailto:web@example.org">web@example.org</a>');
  expect(html).toContain('Telefon: +45 12 34 56 78');
  expect(html).not.toContain(aboutTexts.accessibility.noContact);
});

test('without one the statement says that there is nobody to write to', () => {
  const html = statement({});
  expect(html).toContain(aboutTexts.accessibility.noContact);
  expect(html).not.toContain('mailto:');
});

test('has the parts that the statement of a public body must have', () => {
  const { accessibility } = aboutTexts;
  const headings = [...statement({}).matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, text]) => text);
  expect(headings).toEqual([
    accessibility.statusHeading,
    accessibility.missingHeading,
    accessibility.testedHeading,
    accessibility.contactHeading,
    accessibility.enforcementHeading,
  ]);
});
