export * from '../source.ts';
