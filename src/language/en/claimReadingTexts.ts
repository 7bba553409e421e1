export * from '../claimReadingTexts.ts';
