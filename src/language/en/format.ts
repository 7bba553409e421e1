export * from '../format.ts';
