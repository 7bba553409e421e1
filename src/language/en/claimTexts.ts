export * from '../claimTexts.ts';
