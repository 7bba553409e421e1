import { describe, expect, it } from 'vitest';
import { guessDelimiter } from '../../../src/ingest/delimiter.ts';

describe('the delimiter', () => {
  it.each<[string, string, string | null]>([
    ['semicolons', 'a;b\n1;2\n', ';'],
    ['tabs', 'a\tb\r\n1\t2', '\t'],
    ['commas', 'a,b\n1,2\n', ','],
    ['a tie goes to the semicolon', 'a;b,c\n', ';'],
    ['decimal commas have a true one beside them', 'a;b;c\nx;1,5;2,5\ny;3,5;4,5\n', ';'],
    ['a title with commas is one line', `a, b, c, d, e\n${'x;1\n'.repeat(5)}`, ';'],
    ['what stands in quotes divides nothing', '"a;b;c;d",1\n"e;f\n;g",2\n', ','],
    ['returns alone end lines too', 'a;b\rc;d,e,f\rg;h', ';'],
    ['none at all', 'a b\nc d\n', null],
    ['nothing', '', null],
  ])('%s', (_what, sample, delimiter) => expect(guessDelimiter(sample)).toBe(delimiter));

  it('is the reader’s where that divides anything', () => {
    expect(guessDelimiter('a;b,c\nd;e\n', ',')).toBe(',');
    expect(guessDelimiter('a;b\nd;e\n', ',')).toBe(';');
  });
});
