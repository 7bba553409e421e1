export * from '../municipalityTexts.ts';
