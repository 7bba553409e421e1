/** Headlines of the figures of *Virkede det?* away from their page: each carries the verdict with it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import {
  gapHeadline,
  placeboHeadline,
  ratioHeadline,
  weightsHeadline,
} from '../../../src/language/effectShareTexts.ts';
import { aalborg, control, placebo } from './effectFixtures.ts';

describe('headlines', () => {
  test('the distance, with what it may be called', () => {
    expect(gapHeadline(aalborg, control, 'distinct')).toBe(
      'Aalborg lå i gennemsnit 120 fuldtidspersoner under sammenligningen: tydelig forskel',
    );
    expect(gapHeadline(aalborg, { meanGap: 1 }, 'usual')).toBe(
      'Aalborg lå i gennemsnit 1 fuldtidsperson over sammenligningen: inden for de normale udsving',
    );
    const share = { ...aalborg, indicator: indicatorOf('langtidsledige-andel') };
    expect(gapHeadline(share, { meanGap: -1.24 }, 'usual')).toBe(
      'Aalborg lå i gennemsnit 1,2 procentpoint under sammenligningen: inden for de normale udsving',
    );
    expect(gapHeadline({ ...aalborg, area: '563' }, control, null)).toBe(
      'Om afstanden på Fanø er usædvanlig, kan ikke afgøres',
    );
    expect(gapHeadline(aalborg, { meanGap: 0.2 }, 'usual')).toContain('lå i gennemsnit lige på');
  });

  test('the others, the ratios, the weights', () => {
    expect(placeboHeadline(aalborg, placebo)).toBe(
      'Afstanden i Aalborg er større end i 58 af 59 andre kommuner: tydelig forskel',
    );
    expect(ratioHeadline({ ...aalborg, area: '760' }, 2.44, 'usual')).toBe(
      'Efter starten lå Ringkøbing-Skjern 2,4 gange så langt fra sammenligningen som før: inden for de normale udsving',
    );
    expect(weightsHeadline(aalborg, control)).toBe(
      'Sammenligningen for Aalborg er en blanding af 2 andre kommuner',
    );
    expect(weightsHeadline(aalborg, { donors: control.donors.slice(1) })).toBe(
      'Sammenligningen for Aalborg er 1 anden kommune',
    );
  });

  test('no full stop, no cause and a verdict, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...municipalities),
        fc.constantFrom('distinct' as const, 'usual' as const),
        fc.double({ min: -900, max: 900, noNaN: true }),
        ({ code }, verdict, meanGap) => {
          const subject = { ...aalborg, area: code };
          for (const headline of [
            gapHeadline(subject, { meanGap }, verdict),
            ratioHeadline(subject, Math.abs(meanGap), verdict),
            placeboHeadline(subject, { ...placebo, verdict }),
          ]) {
            expect(headline).toMatch(/: (tydelig forskel|inden for de normale udsving)$/);
            expect(headline).not.toMatch(/NaN|undefined| {2}|virk|effekt|skyldes/i);
          }
        },
      ),
    );
  });
});
