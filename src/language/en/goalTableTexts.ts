export * from '../goalTableTexts.ts';
