export * from '../notes.ts';
