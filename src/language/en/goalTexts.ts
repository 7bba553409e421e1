export * from '../goalTexts.ts';
