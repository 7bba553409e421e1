export * from '../multiplesTexts.ts';
