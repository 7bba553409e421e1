export * from '../changeVerdictTexts.ts';
