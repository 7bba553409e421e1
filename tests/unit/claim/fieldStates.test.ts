/** Where a field's value comes from, what else it could be, and when nothing is judged. */
import { describe, expect, test } from 'vitest';
import {
  fieldState,
  forNewSentence,
  isUnsupported,
  openDoubts,
} from '../../../src/pages/claim/fieldStates.ts';
import { type ClaimView, emptyClaimView } from '../../../src/viewState/claimView.ts';
import { exact } from './checking.ts';
import { read } from './readings.ts';

const SENTENCE = 'Ledigheden i Aalborg er faldet 5 pct. siden juni 2024.';
const view = (more: Partial<ClaimView> = {}): ClaimView => ({ ...emptyClaimView, tekst: SENTENCE, ...more });
const reading = read(SENTENCE);

describe('a field is', () => {
  test('read, with the words it was read in', () => {
    expect(fieldState('area', view(), reading)).toMatchObject({
      kind: 'read',
      text: 'læst: „Aalborg“',
      back: null,
    });
    expect(fieldState('percent', view(), reading)).toMatchObject({ kind: 'read', text: 'læst: „5 pct.“' });
  });

  test('taken for granted, or not there', () => {
    expect(fieldState('to', view(), reading).kind).toBe('assumed');
    expect(fieldState('benefit', view(), reading).kind).toBe('assumed');
    expect(fieldState('end', view(), reading).kind).toBe('not-said');
    expect(fieldState('direction', emptyClaimView, null).kind).toBe('missing');
  });

  test('chosen or removed by the reader, with the way back', () => {
    expect(fieldState('area', view({ kommune: '751' }), reading)).toMatchObject({
      ...{ kind: 'chosen', alternatives: [] },
      back: { label: 'Brug sætningens: Aalborg', next: { kommune: null } },
    });
    expect(fieldState('percent', view({ pct: 'ingen' }), reading)).toMatchObject({
      ...{ kind: 'removed', back: { label: 'Brug sætningens: 5', next: { pct: null } } },
    });
    expect(fieldState('end', view({ slut: exact(7) }), reading).back).toBeNull();
  });
});

describe('doubts', () => {
  test('come with the other readings, and go when the reader has chosen', () => {
    const doubts = openDoubts(view(), reading);
    expect(doubts.map(({ doubt }) => doubt)).toEqual(['number-or-share', 'until-newest']);
    expect(doubts[0]!.offers).toEqual([
      { label: 'Jeg mener: Ledige i pct. af arbejdsstyrken', next: { maal: 'ledige-pct' } },
    ]);
    const chosen = view({ maal: 'ledige-pct', til: { kind: 'newest' } });
    expect(openDoubts(chosen, reading)).toEqual([]);
  });

  test('per cent of a share may be meant as points', () => {
    const text = 'Andelen af langtidsledige i Aalborg faldt 2 pct. fra juni 2024 til juni 2025.';
    const found = openDoubts(view({ tekst: text }), read(text));
    expect(found.find(({ doubt }) => doubt === 'percent-or-points')?.offers[0]).toEqual({
      label: 'Jeg mener: 2 procentpoint',
      next: { pct: 'ingen', point: exact(2) },
    });
  });

  test('of kinds that no fields hold stop the verdict until the reader chooses', () => {
    const text = 'Antallet af ledige i Aalborg er uændret siden juni 2024.';
    expect(isUnsupported(view({ tekst: text }), read(text))).toBe(true);
    expect(isUnsupported(view({ tekst: text, retning: 'fald' }), read(text))).toBe(false);
    const range = 'Antallet af ledige i Aalborg er faldet 5-10 pct. siden juni 2024.';
    expect(isUnsupported(view({ tekst: range }), read(range))).toBe(true);
    expect(isUnsupported(view({ tekst: range, pct: exact(7) }), read(range))).toBe(false);
    expect(isUnsupported(view(), reading)).toBe(false);
    expect(isUnsupported(emptyClaimView, null)).toBe(false);
  });
});

test('a new sentence takes back only what it says itself', () => {
  const earlier = view({ kommune: '751', pct: 'ingen', slut: exact(9) });
  expect(forNewSentence(earlier, reading)).toEqual({ kommune: null, pct: null });
});
