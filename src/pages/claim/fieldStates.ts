/** Where each field of a claim has its value from, and what else it could be. */
import { areaOf } from '../../domain/areas.ts';
import { CLAIM_QUANTITIES, type Quantity } from '../../domain/claim.ts';
import type { ClaimDoubt, ClaimReading, Found } from '../../domain/claimReading.ts';
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import { quantityText } from '../../language/claimNumberTexts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { formatMonth } from '../../language/format.ts';
import { benefitTexts, indicatorText } from '../../language/indicatorTexts.ts';
import type { ClaimFields } from '../../selectors/claimFields.ts';
import type { ClaimView } from '../../viewState/claimView.ts';

export type FieldName = keyof ClaimFields;

/** A choice with one click. */
export interface Offer {
  readonly label: string;
  readonly next: Partial<ClaimView>;
}

export interface FieldState {
  /** `read`, `assumed` (nobody said so), `chosen` by the reader, or not there. */
  readonly kind: 'read' | 'assumed' | 'chosen' | 'removed' | 'missing' | 'not-said';
  readonly text: string;
  /** Back to what the sentence says. */
  readonly back: Offer | null;
  readonly alternatives: readonly Offer[];
}

/** The field's parameter in the address. */
export const PARAMETER = {
  ...{ area: 'kommune', indicator: 'maal', benefit: 'ydelse', from: 'fra', to: 'til', direction: 'retning' },
  ...{ percent: 'pct', count: 'antal', points: 'point', start: 'start', end: 'slut' },
} as const satisfies Readonly<Record<FieldName, keyof ClaimView>>;

const NEEDED: readonly FieldName[] = ['area', 'indicator', 'from', 'direction'];

export function fieldState(name: FieldName, view: ClaimView, reading: ClaimReading | null): FieldState {
  const parameter = PARAMETER[name];
  const chosen = view[parameter];
  const found: Found<unknown> | null = reading?.[name] ?? null;
  const said = found !== null && found.spans.length > 0;
  const state = (kind: FieldState['kind'], text: string): FieldState => ({
    ...{ kind, text },
    back:
      chosen === null || !said
        ? null
        : { label: claimPageTexts.back(labelOf(name, found.value)), next: { [parameter]: null } },
    alternatives:
      chosen !== null || found === null
        ? []
        : found.alternatives.map((value) => ({
            label: claimPageTexts.instead(offerOf(name, value)),
            next: { [parameter]: asChosen(name, value) },
          })),
  });
  if (chosen === 'ingen') return state('removed', claimPageTexts.removed);
  if (chosen !== null) return state('chosen', claimPageTexts.chosen);
  if (said) return state('read', claimPageTexts.read(quote(found, view.tekst ?? '')));
  if (name === 'benefit' || name === 'to' || found !== null) return state('assumed', claimPageTexts.assumed);
  return NEEDED.includes(name) && reading?.level !== true
    ? state('missing', claimPageTexts.missing)
    : state('not-said', claimPageTexts.notSaid);
}

function quote({ spans }: Found<unknown>, text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function labelOf(name: FieldName, value: unknown): string {
  switch (name) {
    case 'area':
      return areaOf(value as string).name;
    case 'indicator':
      return indicatorText(indicatorOf(value as NonNullable<ClaimReading['indicator']>['value'])).title;
    case 'benefit':
      return benefitTexts[value as ClaimReading['benefit']['value']];
    case 'from':
    case 'to':
      return formatMonth(value as number);
    case 'direction':
      return claimPageTexts.directions[value as keyof typeof claimPageTexts.directions];
    default:
      return quantityText(value as Quantity);
  }
}

/** Months of both ends may stand side by side. */
function offerOf(name: FieldName, value: unknown): string {
  if (name !== 'from' && name !== 'to') return labelOf(name, value);
  return `${claimPageTexts.ends[name]} ${labelOf(name, value)}`;
}

function asChosen(name: FieldName, value: unknown): unknown {
  return name === 'to' ? { kind: 'month', month: value } : value;
}

/** The fields a doubt is about: whoever has chosen one of them has answered it. */
const ABOUT: Readonly<Record<ClaimDoubt, readonly FieldName[]>> = {
  negated: ['direction'],
  'both-directions': ['direction'],
  'between-places': ['direction'],
  english: ['indicator'],
  part: ['indicator'],
  'other-measure': ['indicator'],
  unchanged: ['direction'],
  range: ['percent', 'count', 'points'],
  cause: [],
  'into-work': [],
  'several-areas': ['area'],
  spelling: ['area'],
  'region-or-landsdel': ['area'],
  'number-or-share': ['indicator'],
  'share-of-what': ['indicator'],
  'graduate-rate': ['indicator'],
  'newly-educated': ['indicator'],
  'both-benefits': ['benefit'],
  'percent-or-points': ['percent', 'points'],
  fraction: ['percent'],
  'several-numbers': [...CLAIM_QUANTITIES],
  'decimal-dot': [...CLAIM_QUANTITIES],
  'year-as-month': ['from', 'to'],
  'part-as-month': ['from', 'to'],
  'no-date': ['from', 'to'],
  'month-without-year': ['from', 'to'],
  'until-newest': ['to'],
  'too-long': [],
};

export interface OpenDoubt {
  readonly doubt: ClaimDoubt;
  readonly offers: readonly Offer[];
}

/** What the reader should still look at, with the other readings to choose. */
export function openDoubts(view: ClaimView, reading: ClaimReading): readonly OpenDoubt[] {
  const answered = (name: FieldName): boolean => view[PARAMETER[name]] !== null;
  const told = new Set<FieldName>();
  return reading.doubts
    .filter((doubt) => !ABOUT[doubt].some(answered))
    .map((doubt) => {
      const names = ABOUT[doubt].filter((name) => !told.has(name));
      for (const name of names) told.add(name);
      const offers = names.flatMap((name) => fieldState(name, view, reading).alternatives);
      const { percent } = reading;
      const points =
        doubt === 'percent-or-points' && percent !== null
          ? [
              {
                label: claimPageTexts.asPoints(quantityText(percent.value)),
                next: { pct: 'ingen', point: percent.value } as const,
              },
            ]
          : [];
      return { doubt, offers: [...points, ...offers] };
    });
}

/** Kinds of claims that no fields hold: nothing is judged until the reader has chosen what to check. */
export function isUnsupported(view: ClaimView, reading: ClaimReading | null): boolean {
  return ['between-places', 'english', 'part', 'other-measure', 'unchanged', 'range', 'graduate-rate'].some(
    (kind) => reading !== null && openDoubts(view, reading).some(({ doubt }) => doubt === kind),
  );
}

/** A new sentence takes the place of the old one: what it says itself goes before earlier choices. */
export function forNewSentence(view: ClaimView, reading: ClaimReading): Partial<ClaimView> {
  const names = Object.keys(PARAMETER) as FieldName[];
  const dropped = names.filter((name) => (reading[name]?.spans.length ?? 0) > 0);
  return Object.fromEntries(
    dropped.filter((name) => view[PARAMETER[name]] !== null).map((name) => [PARAMETER[name], null]),
  );
}
