export * from '../rankingHeadline.ts';
