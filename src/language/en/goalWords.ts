export * from '../goalWords.ts';
