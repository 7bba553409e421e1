export * from '../similarTexts.ts';
