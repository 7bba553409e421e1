export * from '../durationTexts.ts';
