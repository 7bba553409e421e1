/** Every outcome for the reader's own files has words that say what happened and what to do. */
import { describe, expect, test } from 'vitest';
import type { BundleImport, BundleRefusal, StoreProblem } from '../../../src/domain/ownStore.ts';
import {
  describeAddOutcome,
  describeBundleExport,
  describeBundleImport,
  describeChangeOutcome,
  describeStoreProblem,
} from '../../../src/language/ownDataTexts.ts';

// As records, so that a kind added to a type does not compile until it stands here too.
const PROBLEMS: { [K in StoreProblem['kind']]: Extract<StoreProblem, { kind: K }> } = {
  full: { kind: 'full' },
  forbidden: { kind: 'forbidden' },
  newer: { kind: 'newer' },
  blocked: { kind: 'blocked' },
  broken: { kind: 'broken', detail: 'UnknownError' },
};
const REFUSALS: { [K in BundleRefusal['kind']]: Extract<BundleRefusal, { kind: K }> } = {
  'not-a-zip': { kind: 'not-a-zip' },
  foreign: { kind: 'foreign' },
  newer: { kind: 'newer', schema: 2 },
  'too-large': { kind: 'too-large', limit: 100_000_000 },
  damaged: { kind: 'damaged' },
};
const problems = [...Object.values(PROBLEMS), { kind: 'broken', detail: 'bytes-lost' } as const];
const NOTHING = { kept: [], already: [], visitOnly: [], why: null, damaged: [] } as const;
const imported = (more: Partial<Extract<BundleImport, { kind: 'imported' }>>) =>
  describeBundleImport({ kind: 'imported', ...NOTHING, ...more });

/** At least two sentences: what, and what to do. */
const SENTENCES = /^\p{Lu}.*[^. ]\. \p{Lu}.*[^. ]\.$/u;

describe('problems', () => {
  test.each(problems)('$kind $detail: what, and what to do', (problem) => {
    expect(describeStoreProblem(problem)).toMatch(SENTENCES);
  });

  test('have each their own words', () => {
    expect(new Set(problems.map(describeStoreProblem)).size).toBe(problems.length);
  });

  test('a broken store names what the browser said, for a report', () => {
    expect(describeStoreProblem(PROBLEMS.broken)).toContain('(UnknownError)');
  });
});

describe('one file', () => {
  test('says which, and how long it stays', () => {
    expect(describeAddOutcome('a.csv', { kind: 'kept' })).toBe('„a.csv“ er gemt i denne browser.');
    expect(describeAddOutcome('a.csv', { kind: 'already' })).toMatch(/^„a\.csv“ er her i forvejen/);
    const visit = describeAddOutcome('a.csv', { kind: 'visit-only', why: PROBLEMS.full });
    expect(visit).toBe(`„a.csv“ er med, men kun til du lukker siden. ${describeStoreProblem(PROBLEMS.full)}`);
  });

  test('a change that went well needs no words', () => {
    expect(describeChangeOutcome({ kind: 'done' })).toBe('');
    expect(describeChangeOutcome({ kind: 'gone' })).toMatch(/fjernet i en anden fane\.$/);
    expect(describeChangeOutcome({ kind: 'failed', why: PROBLEMS.newer })).toMatch(SENTENCES);
  });
});

describe('a bundle', () => {
  test.each(Object.values(REFUSALS))('refused ($kind): why, and what to do', (refusal) => {
    expect(describeBundleImport({ kind: 'refused', refusal })).toMatch(SENTENCES);
  });

  test('too large says how large', () => {
    const text = describeBundleImport({ kind: 'refused', refusal: REFUSALS['too-large'] });
    expect(text).toContain('mere end 100 MB');
    expect(describeBundleExport({ kind: 'too-large', limit: 2_000_000_000 })).toContain('mere end 2.000 MB');
  });

  test('one is singular, many are counted', () => {
    expect(imported({ kept: ['a.csv'] })).toBe('Én fil er lagt ind: „a.csv“.');
    expect(imported({ kept: ['a', 'b'], already: ['c'] })).toBe(
      '2 filer er lagt ind: „a“ og „b“. Én fil var her i forvejen: „c“.',
    );
    expect(imported({ already: ['a', 'b', 'c', 'd', 'e', 'f'] })).toBe(
      '6 filer var her i forvejen: „a“, „b“, „c“, „d“ og 2 til.',
    );
    expect(imported({})).toBe('Der er ingen filer i zipfilen.');
  });

  test('what was left out or not kept has its reason', () => {
    expect(
      imported({
        visitOnly: ['a'],
        why: PROBLEMS.forbidden,
        damaged: [
          { name: 'b', why: 'missing' },
          { name: 'c', why: 'changed' },
        ],
      }),
    ).toBe(
      `Én fil er med, men kun til du lukker siden: „a“. ${describeStoreProblem(PROBLEMS.forbidden)} ` +
        '„b“ er ikke med: den står i indholdsfortegnelsen, men mangler i zipfilen. ' +
        '„c“ er ikke med: dens indhold er et andet end det, der blev gemt. Læg filen ind for sig, hvis det er med vilje.',
    );
  });

  test('made or not', () => {
    const made = describeBundleExport({ kind: 'made', name: 'x.zip', blob: new Blob() });
    expect(made).toContain('„x.zip“');
    expect(describeBundleExport({ kind: 'unreadable', name: 'a.csv' })).toMatch(SENTENCES);
  });
});
