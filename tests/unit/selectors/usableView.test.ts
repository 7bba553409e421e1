import { expect, test } from 'vitest';
import { usableView } from '../../../src/selectors/usableView.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';
import { dataOf } from './realData.ts';

const asked = { ...defaultCompareView, vis: 'indeks', glat: '12mdr', fig: 'kort', omr: ['851'] } as const;

test('of one month there are values only; everything else that was chosen stays', () => {
  expect(usableView(asked, dataOf('varighed-uger'))).toEqual({ ...asked, vis: 'vaerdi', glat: 'maaned' });
  expect(usableView(asked, dataOf('dimittender-andel'))).toBe(asked);
});
