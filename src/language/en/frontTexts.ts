export * from '../frontTexts.ts';
