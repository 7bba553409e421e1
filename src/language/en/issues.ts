export * from '../issues.ts';
