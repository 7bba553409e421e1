/**
 * Texts that can be told from those that came by another way than `src/language`: each stands in ⟦ ⟧. Only for the
 * build that a test looks through (`vite build --mode pseudo`).
 */

/** `module`, `module export` or `module field`: codes, what is read again, and names of files. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  'otherLanguage.ts',
  'documentTexts.ts',
  'aboutTexts.ts page',
  'changeFormat.ts directionOf',
  'changeVerdictTexts.ts verdict',
  // Sentences for the reader of claims, and numbers for its fields.
  'claimExamples.ts',
  'claimNumberTexts.ts',
  'countedWords.ts countedUnit',
  'dataTexts.ts UNIT_CHOICES',
  'dataTexts.ts issuesFile',
  'dataTexts.ts pastedName',
  'effectMoneyTexts.ts amountForField',
  'eventTexts.ts readAmount',
  'goalFormTexts.ts readGoalNumber',
  // Names and addresses on the publishers' pages.
  ...['measures', 'publisher', 'table', 'url'].map((field) => `guidanceTexts.ts ${field}`),
  'liveTexts.ts fileName',
  'shareTexts.ts csvMarks',
  ...['id', 'measuredBy', 'publisher', 'table'].map((field) => `unmeasurableGoals.ts ${field}`),
]);

/** Answers beside their texts. */
const CODES: ReadonlySet<unknown> = new Set(['comma', 'point']);

/** What an export of `src/language/<module>` is in the pseudo language. Numbers, codes and keys are untouched. */
export function pseudoText<T>(text: T, module: string, name: string): T {
  const kept = (field: string): boolean => AS_THEY_ARE.has(`${module} ${field}`);
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return /\p{L}/u.test(value) && !CODES.has(value) ? `⟦${value}⟧` : value;
    if (typeof value === 'function') return (...facts: unknown[]) => mark(value(...facts));
    if (Array.isArray(value)) return value.map(mark);
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, one]) => [field, kept(field) ? one : mark(one)]),
    );
  };
  return (AS_THEY_ARE.has(module) || kept(name) ? text : mark(text)) as T;
}
