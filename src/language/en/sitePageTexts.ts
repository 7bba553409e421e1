export * from '../sitePageTexts.ts';
