import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/domain/unit.ts';
import { unitOf } from '../../../src/ingest/units.ts';

describe('the unit of a measure, by its name', () => {
  it.each<[string, Unit]>([
    ['Antal personer', 'persons'],
    ['Gennemsnitligt antal personer', 'persons'],
    ['Antal ledige fuldtidspersoner', 'full-time-persons'],
    ['Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', 'percent-of-labour-force'],
    ['Andel langtidsledige ift. ledige', 'percent-of-unemployed'],
    ['Antal afsluttede forløb', 'spells'],
    ['Forløb: 14-26 uger', 'spells'],
    ['Varighed af afsluttede forløb', 'weeks'],
    ['Gennemsnitligt forløb', 'weeks'],
    ['Andel fortsat på dagpenge', 'percent-still-on-dagpenge'],
    ['Andel', 'unknown'],
    ['Udgift', 'unknown'],
  ])('%s: %s', (name, unit) => expect(unitOf(name)).toBe(unit));

  it('is told by the rest of the file where the name leaves it out, never against the name', () => {
    expect(unitOf('Indhold', 'Enhed: Antal personer')).toBe('persons');
    expect(unitOf('Antal ledige fuldtidspersoner', 'i pct. af arbejdsstyrken')).toBe('full-time-persons');
  });
});
