export * from '../liveTexts.ts';
