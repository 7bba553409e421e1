export * from '../changeFormat.ts';
