export * from '../revisionTexts.ts';
