export * from '../goalFormTexts.ts';
