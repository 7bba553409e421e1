export * from '../claimWords.ts';
