export * from '../profileTexts.ts';
