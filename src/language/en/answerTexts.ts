export * from '../answerTexts.ts';
