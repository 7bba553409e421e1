export * from '../dataTexts.ts';
