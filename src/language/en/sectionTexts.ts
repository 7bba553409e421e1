export * from '../sectionTexts.ts';
