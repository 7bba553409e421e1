export * from '../revisionUiTexts.ts';
