export * from '../verdicts.ts';
