import { describe, expect, test } from 'vitest';
import { effectStudy, type StudyInput, type StudyResult } from '../../../src/effect/study.ts';
import { studyInput } from './studyInput.ts';

function finish(input: StudyInput): StudyResult {
  const steps = effectStudy(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The figures with some months of one kommune missing. */
function withGap(input: StudyInput, area: string, ...months: number[]): StudyInput {
  const values = Float64Array.from(input.values);
  for (const month of months) values[input.areas.indexOf(area) * input.monthCount + month] = Number.NaN;
  return { ...input, values, counts: values };
}

describe('effectStudy', () => {
  const input = studyInput();
  const { firstMonth } = input;

  test('answers with areas and months: 40 per cent fewer in k7 are larger than in all 59 others', () => {
    const { window, obstacles, answer } = finish(input);
    expect(window).toEqual({
      firstMonth,
      start: firstMonth + 40,
      monthsBefore: 40,
      monthsAfter: 20,
      limitBefore: 'data',
      limitAfter: 'data',
    });
    expect(obstacles).toEqual([]);
    expect(answer).toMatchObject({
      verdict: 'distinct',
      smaller: 59,
      heldOutFrom: firstMonth + 30,
      leftOut: [],
    });
    expect(answer!.p).toBeCloseTo(1 / 60, 12);
    expect(answer!.placebos).toHaveLength(59);
    expect(answer!.placebos.map(({ area }) => area)).not.toContain('k7');
    expect(answer!.donors.every(({ area }) => /^k\d+$/.test(area))).toBe(true);
    for (const series of [answer!.synthetic, answer!.gap, answer!.placebos[0]!.gap])
      expect(series).toHaveLength(60);
    expect(answer!.heldOut).toHaveLength(10);
    // About 0.4 of the 75 persons it would have had.
    const seen = input.values.subarray(7 * 60 + 40, 8 * 60).reduce((sum, value) => sum + value, 0) / 20;
    expect(answer!.meanGap / (seen - answer!.meanGap)).toBeCloseTo(-0.4, 1);
    // Synthetic and gap add up to what was seen; a placebo's gap is a share of its own mean.
    for (let t = 0; t < 60; t++) {
      expect(answer!.synthetic[t]! + answer!.gap[t]!).toBeCloseTo(input.values[7 * 60 + t]!, 9);
    }
    expect(Math.max(...answer!.placebos.flatMap(({ gap }) => [...gap].map(Math.abs)))).toBeLessThan(0.5);
  });

  test('looks no further than the last month asked for, and no further back than a break', () => {
    const { window, answer } = finish({
      ...input,
      last: firstMonth + 49,
      breaks: [firstMonth + 10, firstMonth + 55],
    });
    expect(window).toMatchObject({
      firstMonth: firstMonth + 10,
      monthsBefore: 30,
      monthsAfter: 10,
      limitBefore: 'break',
      limitAfter: 'data',
    });
    expect(answer!.synthetic).toHaveLength(40);
    expect(answer!.heldOutFrom).toBe(firstMonth + 33);
  });

  test.each([
    ['too few months before', { start: firstMonth + 20 }, ['short-before']],
    ['too few months after', { start: firstMonth + 56 }, ['short-after']],
    ['the end too close', { last: firstMonth + 42 }, ['short-after']],
    ['new rules just before', { breaks: [firstMonth + 30] }, ['break-before']],
    ['new rules in the same month', { breaks: [firstMonth + 40] }, ['break-before']],
    ['new rules just after', { breaks: [firstMonth + 43] }, ['break-after']],
  ] as const)('no answer, and why: %s', (_, changes, obstacles) => {
    const result = finish(studyInput(changes));
    expect(result.obstacles).toEqual(obstacles);
    expect(result.answer).toBeNull();
  });

  test('fewer than five persons before the start: no answer', () => {
    const few = Float64Array.from(input.counts, (count, i) =>
      Math.floor(i / 60) === 7 ? count / 20 : count,
    );
    expect(finish({ ...input, values: few, counts: few }).obstacles).toEqual(['few-persons']);
    const none = Float64Array.from(input.counts, (count, i) => (Math.floor(i / 60) === 7 ? 0 : count));
    expect(finish({ ...input, values: none, counts: none }).obstacles).toEqual(['few-persons']);
  });

  test('alone: no answer, and no error', () => {
    const alone = {
      ...input,
      areas: ['k7'],
      values: input.values.slice(420, 480),
      counts: input.counts.slice(420, 480),
    };
    expect(finish(alone).obstacles).toEqual(['few-persons']);
  });

  test('own gaps shorten, those of others leave them out by name', () => {
    const { window, answer } = finish(withGap(withGap(input, 'k7', 4), 'k20', 30));
    expect(window).toMatchObject({ firstMonth: firstMonth + 5, monthsBefore: 35, limitBefore: 'gap' });
    expect(answer!.leftOut).toEqual(['k20']);
    expect(answer!.placebos).toHaveLength(39);
    expect(answer!.donors.map(({ area }) => area)).not.toContain('k20');
  });

  test('says so when the months held out are missed', () => {
    const values = Float64Array.from(input.values, (value, i) =>
      i >= 420 + 30 && i < 480 ? 2 * value : value,
    );
    expect(finish({ ...input, values, counts: values }).answer).toMatchObject({
      verdict: 'poor-fit',
      placebos: [],
    });
  });

  test('the same to the last bit every time', () => {
    expect(finish(input)).toEqual(finish(studyInput()));
  });

  test('refuses an area that is not there, and figures that do not fit', () => {
    expect(() => finish({ ...input, area: 'k99' })).toThrow(RangeError);
    expect(() => finish({ ...input, values: input.values.slice(1) })).toThrow(RangeError);
  });
});
