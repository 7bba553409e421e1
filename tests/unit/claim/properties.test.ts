/** Whatever is pasted, the reader stays on its feet; what is said plainly is read back exactly. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { CLAIM_QUANTITIES } from '../../../src/domain/claim.ts';
import type { ClaimReading, Span } from '../../../src/domain/claimReading.ts';
import { type Month, monthNumber, monthOf, yearOf } from '../../../src/domain/period.ts';
import { NEWEST, quantity, read, short } from './readings.ts';

const MONTHS = [
  ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober'],
  ...['november', 'december'],
];
const named = (month: Month): string => `${MONTHS[monthNumber(month) - 1]} ${yearOf(month)}`;

function spansOf(reading: ClaimReading): readonly Span[] {
  const fields = ['area', 'indicator', 'benefit', 'from', 'to', 'direction', ...CLAIM_QUANTITIES] as const;
  return fields.flatMap((field) => reading[field]?.spans ?? []);
}

/** Words that readers of claims meet, in any order, with anything between them. */
const words = fc.constantFrom(
  ...['faldet', 'steget', 'med', 'på', 'fra', 'til', 'og', 'siden', 'mellem', 'i', 'juni', '2024', '2015M01'],
  ...[
    '21',
    '1.728',
    '3,5',
    '3.5',
    'pct.',
    '%',
    '-',
    '−',
    'procentpoint',
    'hver',
    'femte',
    'to',
    'tredjedele',
  ],
  ...[
    'halveret',
    'næsten',
    'mere end',
    'gange så',
    'ud af',
    'år',
    'måneder',
    'de seneste',
    'uger',
    'varighed',
  ],
  ...[
    'Aalborg',
    'Region',
    'Nordjylland',
    'Kommune',
    'landet',
    'langtidsledige',
    'ledigheden',
    'andelen',
    'af',
  ],
  ...[
    'dagpenge',
    'kontanthjælp',
    'færre',
    'flere',
    'ikke',
    'Danmarks',
    'Statistik',
    'udgangen af',
    'et',
    'par',
  ],
  ...['(', ')', '"', '.', ',', '?', '\n', '\u00a0', 'Å', 'A\u030aalborg', 'ca.', 'dobbelt så'],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.lorem({ maxCount: 60 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
);

describe('any text', () => {
  test('is read without throwing, and every piece lies in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        for (const { start, end } of [...spansOf(reading), ...reading.unread]) {
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('what was not understood is not what was understood', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        for (const left of reading.unread)
          for (const { start, end } of spansOf(reading))
            expect(end <= left.start || left.end <= start).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives numbers that are numbers and doubts that are said once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        for (const field of CLAIM_QUANTITIES) {
          const value = reading[field]?.value.value ?? 0;
          expect(value >= 0 && Number.isFinite(value)).toBe(true);
        }
        expect(new Set(reading.doubts).size).toBe(reading.doubts.length);
        if (reading.from !== null) expect(Number.isInteger(reading.from.value)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a million characters is read at once', () => {
    for (const text of ['faldet 21 pct. '.repeat(70_000), '1'.repeat(1e6), 'Ålborg '.repeat(140_000)])
      expect(read(text).doubts).toContain('too-long');
  });
});

describe('a sentence made of known parts', () => {
  const percent = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('', ',0', ',5', ',25'));
  const claim = fc.record({
    area: fc.constantFrom(...municipalities),
    to: fc.integer({ min: monthOf(2009, 1), max: NEWEST }),
    months: fc.integer({ min: 1, max: 120 }),
    falls: fc.boolean(),
    percent: percent.map(([whole, rest]) => `${whole}${rest}`),
    count: fc.integer({ min: 2, max: 99_999 }),
    dots: fc.boolean(),
    benefit: fc.constantFrom('', 'dagpenge', 'kontanthjælp'),
  });
  type Parts = typeof claim extends fc.Arbitrary<infer T> ? T : never;

  const number = ({ count, dots }: Parts): string =>
    dots ? String(count).replace(/\B(?=(\d{3})$)/, '.') : String(count);
  const on = ({ benefit }: Parts): string => (benefit === '' ? '' : ` på ${benefit}`);
  const templates: readonly ((parts: Parts) => string)[] = [
    (p) =>
      `Antallet af langtidsledige${on(p)} i ${p.area.name} er fra ${named(p.to - p.months)} til ${named(p.to)} ${p.falls ? 'faldet' : 'steget'} med ${p.percent} pct., altså ${number(p)} ${p.falls ? 'færre' : 'flere'}.`,
    (p) =>
      `${p.area.name} Kommune havde i ${named(p.to)} ${number(p)} ${p.falls ? 'færre' : 'flere'} langtidsledige${on(p)} end i ${named(p.to - p.months)}: ${p.falls ? 'et fald' : 'en stigning'} på ${p.percent} procent`,
    (p) =>
      `Mellem ${named(p.to - p.months)} og ${named(p.to)} ${p.falls ? 'faldt' : 'voksede'} tallet for langtidsledige${on(p)} i ${p.area.name} ${p.percent} %, i alt ${number(p)} personer.`,
  ];

  test.each(templates.map((template, i) => [i + 1, template] as const))('template %i', (_, template) => {
    fc.assert(
      fc.property(claim, (parts) => {
        const found = short(template(parts)) as Record<string, unknown>;
        const code = (month: Month) => `${yearOf(month)}M${String(monthNumber(month)).padStart(2, '0')}`;
        expect(found).toMatchObject({
          area: parts.area.code,
          indicator: 'langtidsledige-antal',
          from: code(parts.to - parts.months),
          to: code(parts.to),
          direction: parts.falls ? 'fald' : 'stigning',
          percent: parts.percent,
          count: String(parts.count),
        });
        const benefit = { '': undefined, dagpenge: 'dagpenge', kontanthjælp: 'kontanthjaelp' }[parts.benefit];
        expect(found.benefit).toBe(benefit);
        expect(found.unread ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is read the same in capitals, in decomposed letters and with odd spaces', () => {
    fc.assert(
      fc.property(claim, fc.constantFrom(...templates), (parts, template) => {
        const text = template(parts);
        const plain = read(text);
        for (const changed of [text.normalize('NFD'), text.replaceAll(' ', '\u00a0'), text.toUpperCase()]) {
          const other = read(changed);
          expect(other.area?.value).toBe(plain.area?.value);
          expect(other.from?.value).toBe(plain.from?.value);
          expect(other.percent && quantity(other.percent.value)).toBe(quantity(plain.percent!.value));
          expect(other.direction?.value).toBe(plain.direction?.value);
        }
      }),
      { numRuns: 100 },
    );
  });
});
