/** The page that is sent for first is the page that the address opens. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingPage, type PagePart } from '../../../src/viewState/openingPage.ts';
import { formatAddress, parseAddress, type Route } from '../../../src/viewState/route.ts';
import { route } from './arbitraries.ts';

const PART: Readonly<Record<Route['page'], PagePart>> = {
  front: 'front',
  compare: 'compare',
  municipality: 'municipality',
  claim: 'claim',
  effect: 'effect',
  about: 'about',
  embed: 'embed',
  data: 'data',
};

describe('the opening page', () => {
  test('of every address that the app writes', () => {
    fc.assert(
      fc.property(route, (any) => {
        const address = formatAddress(any);
        expect(openingPage(address)).toBe(PART[any.page]);
        expect(openingPage(address.slice(1))).toBe(PART[any.page]);
      }),
    );
  });

  test.each([
    '',
    '#',
    '#/',
    '#//',
    '#/sammenlign/',
    '#sammenlign',
    '#/sammenlign?omr=851',
    '#/kommune/851/',
    '#/data?x=1',
    '#/findes-ikke',
    '#/__proto__',
    '#/constructor',
  ])('„%s“', (address) => {
    expect(openingPage(address)).toBe(PART[parseAddress(address).route.page]);
  });

  test('any text opens something', () => {
    fc.assert(fc.property(fc.string(), (text) => Object.values(PART).includes(openingPage(text))));
  });
});
