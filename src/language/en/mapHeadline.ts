export * from '../mapHeadline.ts';
