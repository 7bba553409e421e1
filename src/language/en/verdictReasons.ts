export * from '../verdictReasons.ts';
