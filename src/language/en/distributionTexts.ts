export * from '../distributionTexts.ts';
