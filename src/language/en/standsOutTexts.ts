export * from '../standsOutTexts.ts';
