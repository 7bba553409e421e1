export * from '../ownIndicatorText.ts';
