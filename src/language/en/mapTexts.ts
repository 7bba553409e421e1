export * from '../mapTexts.ts';
