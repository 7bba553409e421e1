/** Days that are none, changes of a handful, seasons that are no swings, and headlines that hang on the reading. */
import { describe, expect, test } from 'vitest';
import { elsewhereAnswer, swingsAnswer } from '../../../src/language/claimElsewhereTexts.ts';
import { otherReadings } from '../../../src/pages/claim/otherReadings.ts';
import { readingHeadline, usualText } from '../../../src/pages/claim/readingsText.ts';
import { emptyClaimView } from '../../../src/viewState/claimView.ts';
import { official } from '../selectors/realData.ts';
import { checkText } from './checking.ts';
import { NEWEST, read, short } from './readings.ts';

describe('a day that does not exist', () => {
  test.each([
    'Antallet af ledige i Aalborg er vokset siden 31. februar 2025.',
    'Antallet af ledige i Aalborg er vokset siden 29. februar 2025.',
    'Antallet af ledige i Aalborg er vokset siden den 31. juni.',
    'Antallet af ledige i Aalborg er vokset siden 45. juni 2025.',
  ])('is no month: %s', (text) => {
    const reading = read(text);
    expect(reading.doubts).toContain('no-date');
    expect(reading.from).toBeNull();
    expect(short(text, reading).unread?.join(' ')).toMatch(/juni|februar/);
  });

  test.each([
    ['Antallet af ledige i Aalborg er vokset siden 29. februar 2024.', '2024M02'],
    ['Antallet af ledige i Aalborg er vokset siden 31. marts 2025.', '2025M03'],
    ['Antallet af ledige i Aalborg er vokset siden den 1. juni 2025.', '2025M06'],
  ])('others are: %s', (text, from) => {
    expect(read(text).doubts).not.toContain('no-date');
    expect(short(text)).toMatchObject({ from });
  });
});

test('a change of a handful is told in persons beside other places, and gets no number', () => {
  // 8 → 16 on Læsø.
  const answer = elsewhereAnswer(checkText('Antallet af ledige på Læsø steg fra juli 2025 til juli 2026.'));
  expect(answer).toMatch(/mod 8 flere på Læsø\.$/);
  expect(answer).not.toMatch(/nr\. /);
});

test('what falls every summer on Læsø is the season, and the two halves of the answer agree', () => {
  // 53 → 8 from January to July 2025; in 2022, 2023, 2024 and 2026 it fell too.
  const answer = swingsAnswer(checkText('Ledigheden på Læsø faldt fra januar 2025 til juli 2025.'));
  expect(answer).toBe(
    'Faldet er mere end tilfældigheder, men kan være årstidens: fra januar til juli faldt tallet også i alle 4 andre år med tal; holdt op mod hele landet er det inden for de normale udsving, for 7 af 98 kommuner ligger endnu længere ude i samme ende, når størrelsen tages med.',
  );
});

describe('where one reading holds and another does not', () => {
  const headline = (text: string) => {
    const own = checkText(text);
    const context = { newest: NEWEST, tables: official, own };
    const others = otherReadings({ ...emptyClaimView, tekst: text }, read(text), context, null);
    return { headline: readingHeadline(own, others), usual: usualText(own, others) };
  };

  test('the headline says which is needed and which is usual', () => {
    // 19,1 → 17,9 pct. of the unemployed; 0,66 → 0,64 pct. of the labour force.
    const found = headline(
      'Langtidsledigheden i Aalborg er faldet med 1,2 procentpoint fra juni 2025 til juni 2026.',
    );
    expect(found.headline).toBe(
      'Stemmer, men kun hvis der menes „Langtidsledige i pct. af de ledige“: menes der „Langtidsledige i pct. af arbejdsstyrken“, som er det almindelige, stemmer det ikke.',
    );
    expect(found.usual).toMatch(/„Langtidsledige i pct. af arbejdsstyrken“: „Stemmer ikke: /);
  });

  test('per cent or points', () => {
    // 3,3 → 2,6 pct.
    const text =
      'I hele landet faldt ledigheden i pct. af arbejdsstyrken 0,7 pct. fra august 2021 til august 2022.';
    expect(headline(text).headline).toBe(
      'Stemmer, men kun hvis der menes procentpoint: i pct., som der står, stemmer det ikke.',
    );
  });

  test('else it is the verdict alone', () => {
    const found = headline('Antallet af langtidsledige i Aalborg er faldet med 80 pct. på et år.');
    expect(found.headline).toMatch(/^Stemmer ikke: faldet var /);
    expect(found.usual).toBeNull();
  });
});
