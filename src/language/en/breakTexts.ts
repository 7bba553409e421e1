export * from '../breakTexts.ts';
