/** The code that puts a figure in another page, and what frame and page say to each other. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightMessage, isAsking, readHeight } from '../../../src/pages/embed/heightMessage.ts';
import { embedCode } from '../../../src/pages/share/embedCode.ts';

const CODE = {
  address: 'https://example.org/ledighed/#/indlejr?omr=851&fig=kort',
  title: 'Aalborg er nr. 64',
  height: 811.2,
  resizes: true,
};

describe('the code', () => {
  test('is a frame, and a script of the same folder', () => {
    expect(embedCode(CODE)).toBe(
      '<iframe src="https://example.org/ledighed/#/indlejr?omr=851&amp;fig=kort" title="Aalborg er nr. 64" width="100%" height="812" style="border:0" loading="lazy"></iframe>\n' +
        '<script src="https://example.org/ledighed/embed.js" async></script>',
    );
  });

  test('without the script it is the frame alone', () => {
    const code = embedCode({ ...CODE, resizes: false });
    expect(code).not.toContain('script');
    expect(code).toContain('height="812"');
  });

  test('the script lies beside the document, in either language', () => {
    expect(embedCode({ ...CODE, address: 'https://example.org/en/index.html#/indlejr' })).toContain(
      'src="https://example.org/en/embed.js"',
    );
  });

  test('nothing in a headline or an address gets out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, events) => {
        const address = `https://example.org/#/indlejr?haendelser=${events}`;
        const code = embedCode({ ...CODE, title, address, resizes: false });
        const [, src, said] = /^<iframe src="([^"<>]*)" title="([^"<>]*)" width=/.exec(code) ?? [];
        const read = (text: string | undefined) =>
          text
            ?.replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&');
        expect(read(src)).toBe(address);
        expect(read(said)).toBe(title);
      }),
    );
  });
});

describe('the messages', () => {
  test('a height in whole pixels, read back', () => {
    expect(heightMessage(811.2)).toEqual({ type: 'kommunekurven:height', height: 812 });
    expect(readHeight(heightMessage(640))).toBe(640);
  });

  test.each([
    null,
    undefined,
    'kommunekurven:height',
    812,
    {},
    { height: 812 },
    { type: 'kommunekurven:height' },
    { type: 'kommunekurven:height', height: '812' },
    { type: 'kommunekurven:height', height: Number.NaN },
    { type: 'kommunekurven:height', height: -1 },
    { type: 'kommunekurven:ask', height: 812 },
  ])('%j is no height', (data) => {
    expect(readHeight(data)).toBeNull();
  });

  test('only the question is a question', () => {
    expect(isAsking({ type: 'kommunekurven:ask' })).toBe(true);
    for (const data of [null, undefined, 'kommunekurven:ask', {}, heightMessage(1)])
      expect(isAsking(data)).toBe(false);
  });
});

describe('embed.js', () => {
  const script = readFileSync('public/embed.js', 'utf8');

  test('is under 1 kB and speaks of the same messages', () => {
    expect(script.length).toBeLessThan(1000);
    expect(script).toContain("'kommunekurven:height'");
    expect(script).toContain("'kommunekurven:ask'");
  });
});
