export * from '../titles.ts';
