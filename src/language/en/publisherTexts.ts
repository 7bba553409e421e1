export * from '../publisherTexts.ts';
