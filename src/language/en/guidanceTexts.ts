export * from '../guidanceTexts.ts';
