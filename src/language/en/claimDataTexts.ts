export * from '../claimDataTexts.ts';
