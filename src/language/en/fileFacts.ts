export * from '../fileFacts.ts';
