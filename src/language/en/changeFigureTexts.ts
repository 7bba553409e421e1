export * from '../changeFigureTexts.ts';
