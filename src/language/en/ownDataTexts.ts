export * from '../ownDataTexts.ts';
