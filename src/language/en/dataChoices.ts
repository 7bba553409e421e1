export * from '../dataChoices.ts';
