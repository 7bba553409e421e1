export * from '../indicatorTexts.ts';
