import { describe, expect, test } from 'vitest';
import { failed, type PublisherFailureKind } from '../../../src/domain/publisherFailure.ts';
import { describePublisherFailure, liveTableTitles } from '../../../src/language/publisherTexts.ts';
import { liveTables } from '../../../src/publishers/liveTables.ts';

const KINDS: Record<PublisherFailureKind, true> = {
  offline: true,
  blocked: true,
  timeout: true,
  'rate-limited': true,
  refused: true,
  server: true,
  'half-answer': true,
  cancelled: true,
  'not-understood': true,
};
const describeKind = (kind: PublisherFailureKind, known = {}) =>
  describePublisherFailure(failed(kind, known).failure, 'jobindsats');

describe('describePublisherFailure', () => {
  test('has its own sentence for every kind of failure, and names the publisher', () => {
    const texts = Object.keys(KINDS).map((kind) => describeKind(kind as PublisherFailureKind));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/[.“]$/);
    expect(texts.filter((text) => !text.includes('Jobindsats'))).toEqual([
      'Hentningen blev afbrudt. Intet er ændret.',
    ]);
  });

  test('quotes the publisher, and keeps technical detail to itself', () => {
    const text = describeKind('refused', { status: 422, message: 'Unknown hierarchy', detail: 'ECONNRESET' });
    expect(text).toContain('Jobindsats skriver: „Unknown hierarchy“');
    expect(text).not.toContain('ECONNRESET');
  });

  test('says that the key is the trouble where it is', () => {
    expect(describeKind('refused', { status: 401 })).toContain('adgangsnøglen');
    expect(describeKind('refused', { status: 400 })).not.toContain('adgangsnøglen');
  });

  test.each([
    [30, '30 sekunder'],
    [300, '5 minutter'],
    [3600 * 3, '3 timer'],
  ])('turns a wait of %i seconds into %s', (retryAfter, words) => {
    expect(describeKind('rate-limited', { retryAfter })).toContain(words);
  });

  test('every table that can be fetched has a title', () => {
    for (const { titleKey } of liveTables) expect(liveTableTitles[titleKey]).toMatch(/^\p{Lu}/u);
  });
});
