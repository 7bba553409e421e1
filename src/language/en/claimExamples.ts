export * from '../claimExamples.ts';
