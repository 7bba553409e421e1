export * from '../missingHeadline.ts';
