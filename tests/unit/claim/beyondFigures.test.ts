/** What no figures show: why it moved, and whether anybody found work. */
import { describe, expect, test } from 'vitest';
import { saysCause, saysIntoWork } from '../../../src/claim/otherKinds.ts';
import { claimHeadline } from '../../../src/language/claimTexts.ts';
import { checkText } from './checking.ts';

describe('a sentence that says why', () => {
  test.each([
    'Takket være jobcentrets indsats er antallet af langtidsledige i Haderslev faldet med 30 pct. på et år.',
    'At antallet af langtidsledige i Haderslev er faldet 30 pct. på et år, skyldes jobcentret.',
    'Jobcentret har fået antallet af langtidsledige i Haderslev til at falde med 30 pct. på et år.',
    'Vores nye indsats har nedbragt antallet af langtidsledige i Haderslev med 30 pct. på et år.',
    'Indsatsen virker: antallet af langtidsledige i Haderslev er faldet med 30 pct. på et år.',
  ])('%s', (text) => {
    expect(checkText(text).verdict).toBe('stemmer-men');
    expect(checkText(text).buts[0]).toBe('cause');
  });

  test.each([
    'Antallet af langtidsledige i Haderslev er faldet med 30 pct. på et år.',
    'Det virkede lavt: 108 mod 155 i følge Jobindsats.',
    'Tallet for juni 2026 skyldtes. ',
  ])('is told by its words alone: %s', (text) => {
    expect(saysCause(text)).toBe(/virke|skyld/.test(text));
  });
});

describe('a sentence about jobs', () => {
  test.each([
    'Antallet af langtidsledige i Fredericia er faldet med 27 pct. på et år, og de er kommet i job.',
    'Hver fjerde langtidsledige i Fredericia har fået arbejde.',
    'Flere er kommet i beskæftigelse.',
  ])('%s', (text) => expect(saysIntoWork(text)).toBe(true));

  test.each([
    // Our own fair wording, pasted back.
    'Antallet faldt fra 155 til 108. Tallene viser ikke, om nogen er kommet i job.',
    'Jobcentret har 108 langtidsledige i arbejdsstyrken.',
    'Tallet er lavt i jobcentret.',
  ])('is not: %s', (text) => expect(saysIntoWork(text)).toBe(false));

  test('is answered with what it leaves out', () => {
    const text =
      'Antallet af langtidsledige i Fredericia er faldet med 27 pct. fra juni 2025 til juni 2026, og de er kommet i job.';
    expect(checkText(text).buts).toContain('into-work');
  });
});

test('a percentage of fewer than ten persons is not said against a claim', () => {
  // 8 → 16.
  const check = checkText('Antallet af ledige på Læsø er tredoblet fra juli 2025 til juli 2026.');
  expect(claimHeadline(check)).toBe(
    'Stemmer ikke: antallet af ledige på Læsø steg fra 8 i juli 2025 til 16 i juli 2026, 8 flere.',
  );
});
