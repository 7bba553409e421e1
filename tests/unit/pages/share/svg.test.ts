/** The parts of the SVG writer that need no browser. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { Definitions } from '../../../../src/pages/share/svg/definitions.ts';
import { readColour } from '../../../../src/pages/share/svg/paint.ts';
import { element, escaped, number, transform } from '../../../../src/pages/share/svg/xml.ts';

const IDENTITY = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

test('text from anywhere is text in the file', () => {
  const odd = `<script>alert("1")</script> & ]]> \u0000\u0008\uFFFE \ud800 æøå „x“`;
  const parser = new SaxesParser();
  let read = '';
  parser.on('text', (text) => {
    read += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(element('text', { title: odd, x: 1 }, [escaped(odd)])).close();
  expect(read).toBe('<script>alert("1")</script> & ]]>   æøå „x“');
});

test('attributes without a value are left out, numbers have two decimals', () => {
  expect(element('rect', { x: 1 / 3, y: -0.001, rx: null, fill: '#fff' })).toBe(
    '<rect x="0.33" y="0" fill="#fff"/>',
  );
  expect([number(12), number(1.005), number(-2.5)]).toEqual(['12', '1', '-2.5']);
});

describe('transforms', () => {
  test('that move nothing are left out', () => {
    expect(transform(IDENTITY)).toBeNull();
    expect(transform({ ...IDENTITY, e: 0.001 })).toBeNull();
  });
  test('are as short as can be', () => {
    expect(transform({ ...IDENTITY, e: 4, f: -2.5 })).toBe('translate(4 -2.5)');
    expect(transform({ ...IDENTITY, a: 0.5, d: 0.5, e: 4 })).toBe('matrix(0.5 0 0 0.5 4 0)');
  });
});

test.each([
  ['rgb(29, 28, 26)', { hex: '#1d1c1a', alpha: 1 }],
  ['rgba(255, 0, 8, 0.5)', { hex: '#ff0008', alpha: 0.5 }],
  ['rgba(0, 0, 0, 0)', null],
  ['none', null],
  ['transparent', null],
  ['color(srgb 1 0 0)', undefined],
])('%s is read as %j', (css, wanted) => {
  expect(readColour(css)).toEqual(wanted);
});

test('clips and patterns have names of their own, shared ones one', () => {
  const definitions = new Definitions();
  expect(definitions.text).toBe('');
  const pattern = { localName: 'pattern' } as Element;
  const write = () => [{ width: 4 }, [element('path', { d: 'M0 0' })]] as const;
  const first = definitions.share(pattern, write);
  expect(definitions.share(pattern, write)).toBe(first);
  expect(definitions.add('clipPath', {}, () => [element('rect', { width: 1 })])).not.toBe(first);
  expect(definitions.text).toBe(
    `<defs><pattern id="${first}" width="4"><path d="M0 0"/></pattern><clipPath id="clippath-2"><rect width="1"/></clipPath></defs>`,
  );
});
