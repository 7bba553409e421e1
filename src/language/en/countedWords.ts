export * from '../countedWords.ts';
