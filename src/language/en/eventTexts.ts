export * from '../eventTexts.ts';
