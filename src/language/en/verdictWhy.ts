export * from '../verdictWhy.ts';
