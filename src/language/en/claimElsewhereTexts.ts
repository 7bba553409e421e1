export * from '../claimElsewhereTexts.ts';
