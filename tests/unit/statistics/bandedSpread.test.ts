import { describe, expect, it } from 'vitest';
import { type Band, bandedSpread, compareMeans } from '../../../src/statistics/bandedSpread.ts';

const WEEKS = [0, 2, 5, 14, 27, 40, 53];
const bands = (...counts: number[]): readonly Band[] =>
  counts.map((count, i) => ({ from: WEEKS[i]!, to: WEEKS[i + 1] ?? Number.POSITIVE_INFINITY, count }));

describe('bandedSpread', () => {
  it('gives the worked example of the documentation', () => {
    const spread = bandedSpread(
      [
        { from: 0, to: 10, count: 3 },
        { from: 10, to: Number.POSITIVE_INFINITY, count: 1 },
      ],
      10,
    );
    expect(spread.openMean).toBe(25);
    expect(spread.between).toBe(75);
    expect(spread.within).toBe(62.5);
    expect(spread.sd).toBeCloseTo(11.726, 3);
    expect(spread.standardError).toBeCloseTo(5.863, 3);
  });

  // OpenStax, Introductory Statistics, section 2.7, table of grouped data with classes 0–2 … 15–17: s = 3.5,
  // from the midpoints alone and with n − 1 (12.25 = 26/25 · between).
  it('reproduces the standard deviation of grouped data in OpenStax', () => {
    const counts = [1, 6, 10, 7, 0, 2];
    const classes = counts.map((count, i) => ({ from: 3 * i - 0.5, to: 3 * i + 2.5, count }));
    const { between, total } = bandedSpread(classes, 197 / 26);
    expect(total).toBe(26);
    expect(Math.sqrt((between * 26) / 25)).toBeCloseTo(3.5, 2);
  });

  // Numbers from a Python script that draws each band out as values (20,000 evenly spaced quantiles per band,
  // exponential beyond 53 weeks) and takes their mean and standard deviation: the whole country and Nordjylland, y01a27.
  it.each([
    { counts: [967, 2040, 3337, 3741, 1679, 1233, 1737], mean: 24.6, open: 76.21, sd: 24.26 },
    { counts: [152, 222, 341, 367, 206, 145, 151], mean: 22.8, open: 71.39, sd: 21.65 },
  ])('agrees with values drawn out band by band ($mean weeks)', ({ counts, mean, open, sd }) => {
    const spread = bandedSpread(bands(...counts), mean);
    expect(spread.openMean).toBeCloseTo(open, 1);
    expect(spread.sd).toBeCloseTo(sd, 1);
    expect(spread.standardError).toBeCloseTo(spread.sd / Math.sqrt(spread.total), 10);
  });

  it('needs every band and the mean, and that they fit together', () => {
    expect(bandedSpread(bands(3, 4, 5, 6, Number.NaN, 3, 3), 20).sd).toBeNaN();
    expect(bandedSpread(bands(3, 4, 5, 6, 4, 3, 3), Number.NaN).sd).toBeNaN();
    expect(bandedSpread(bands(0, 0, 0, 0, 0, 0, 0), 20).sd).toBeNaN();
    // A mean of 10 weeks would put the longest spells before they began; one of 60 beyond any rule.
    expect(bandedSpread(bands(10, 10, 10, 10, 10, 10, 10), 10).sd).toBeNaN();
    expect(bandedSpread(bands(10, 10, 10, 10, 10, 10, 10), 60).sd).toBeNaN();
    // 156 weeks beyond the last band's start is as far as it goes.
    expect(bandedSpread(bands(0, 0, 0, 0, 0, 0, 4), 53 + 156).sd).toBe(156);
    expect(bandedSpread(bands(0, 0, 0, 0, 0, 0, 4), 53 + 156.5).sd).toBeNaN();
  });

  it('does without an open band where nobody is in it', () => {
    const spread = bandedSpread(bands(5, 5, 0, 0, 0, 0, 0), 2.2);
    expect(spread.openMean).toBeNaN();
    expect(spread.sd).toBeGreaterThan(1);
  });
});

describe('compareMeans', () => {
  it('gives the worked example of the documentation', () => {
    const compared = compareMeans(
      { mean: 26, standardError: 2, total: 150 },
      { mean: 23, standardError: 1.5, total: 250 },
    );
    expect(compared).toMatchObject({ difference: 3, standardError: 2.5, verdict: 'usual' });
    expect(compared.z).toBeCloseTo(1.2, 10);
    expect(compared.smallest).toBeCloseTo(4.9, 2);
  });

  // Welch's statistic by hand: (20 − 18) / √(4²/50 + 5²/60) = 2 / 0.8583.
  it('has the statistic of Welch’s test', () => {
    const first = { mean: 20, standardError: 4 / Math.sqrt(50), total: 50 };
    const second = { mean: 18, standardError: 5 / Math.sqrt(60), total: 60 };
    const compared = compareMeans(first, second);
    expect(compared.z).toBeCloseTo(2.3302, 3);
    expect(compared.verdict).toBe('distinct');
    expect(compareMeans(second, first).z).toBeCloseTo(-compared.z, 10);
    expect(compareMeans(second, first).verdict).toBe('distinct');
  });

  it('takes account of a part that is inside the whole', () => {
    // With equal spreads the difference to the whole is (1 − w) times the difference to the rest.
    const sd = 20;
    const part = { mean: 30, standardError: sd / Math.sqrt(100), total: 100 };
    const rest = { mean: 25, standardError: sd / Math.sqrt(300), total: 300 };
    const whole = { mean: 26.25, standardError: sd / Math.sqrt(400), total: 400 };
    expect(compareMeans(part, whole, true).z).toBeCloseTo(compareMeans(part, rest).z, 10);
  });

  it('cannot decide on few, missing or impossible numbers', () => {
    const usual = { mean: 20, standardError: 2, total: 100 };
    expect(compareMeans({ ...usual, total: 29 }, usual).verdict).toBe('undecidable');
    expect(compareMeans(usual, { ...usual, total: 29 }).verdict).toBe('undecidable');
    expect(compareMeans({ ...usual, total: 30 }, { ...usual, total: 30 }).verdict).toBe('usual');
    expect(compareMeans({ ...usual, mean: Number.NaN }, usual).verdict).toBe('undecidable');
    expect(compareMeans({ ...usual, standardError: Number.NaN }, usual).verdict).toBe('undecidable');
    expect(compareMeans(usual, usual, true).verdict).toBe('undecidable');
  });
});
