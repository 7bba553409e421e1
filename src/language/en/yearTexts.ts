export * from '../yearTexts.ts';
