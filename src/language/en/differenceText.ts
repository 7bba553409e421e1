export * from '../differenceText.ts';
