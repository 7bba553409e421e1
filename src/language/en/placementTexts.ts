export * from '../placementTexts.ts';
