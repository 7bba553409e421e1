export * from '../changeTexts.ts';
