export * from '../headlines.ts';
