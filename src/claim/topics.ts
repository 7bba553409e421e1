/** What a claim counts, and for whom. */

import type { ClaimDoubt, Found, Span } from '../domain/claimReading.ts';
import type { Benefit, KnownIndicatorId } from '../domain/indicator.ts';
import { isFree, phraseAt, type Scan, take, wordAt } from './tokens.ts';

type Subject = 'graduates' | 'duration' | 'long-term' | 'unemployed';

/** How the numbers beside the words were said: they tell a count from a share. */
export interface NumbersSaid {
  readonly count: boolean;
  readonly percent: boolean;
  readonly points: boolean;
  /** A number at either end that is in per cent. */
  readonly shareLevel: boolean;
}

/** The most special first: `langtidsledige dimittender` are graduates. */
const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  ['graduates', /^(dimittend|nyuddanned|nyudklækked)/],
  [
    'duration',
    /^(ledigheds|ledigheds-)?(varighed|længde)|^ledighedsperiode|^ledighedsforløb|^ledighedslængde/,
  ],
  ['long-term', /^langtids-?(ledig|arbejdsløs)/],
  ['unemployed', /^(dagpenge|kontanthjælps|brutto|fuldtids)?(ledig|arbejdsløs)/],
];

/** The word is the phenomenon (`ledigheden`), not the people (`ledige`). */
const PHENOMENON = /hed(en|ens|s)?$/;

const isWordOf = (word: string, subject: Subject): boolean =>
  SUBJECTS.some(([name, pattern]) => name === subject && pattern.test(word));

/** True when the text is about how long people stay unemployed. */
export function isAboutDuration(source: Scan): boolean {
  return source.tokens.some(({ word }) => isWordOf(word, 'duration'));
}

/** `Danmarks Statistik` and its tables: to be taken before places, for `Danmarks` is one. */
export function takeStatistics(source: Scan): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < source.tokens.length; i++) {
    const next =
      phraseAt(source, i, ['danmarks', 'statistik']) ?? phraseAt(source, i, ['danmarks', 'statistiks']);
    if (next !== null) spans.push(take(source, i, Math.min(next, source.tokens.length)));
  }
  return spans;
}

export function readIndicator(
  source: Scan,
  said: NumbersSaid,
  statistics: boolean,
): { readonly found: Found<KnownIndicatorId> | null; readonly doubts: readonly ClaimDoubt[] } {
  const subject = SUBJECTS.map(([name]) => name).find((name) =>
    source.tokens.some(({ word, kind }) => kind === 'word' && isWordOf(word, name)),
  );
  if (subject === undefined) return { found: null, doubts: [] };
  const spans: Span[] = [];
  let phenomenon = false;
  let newlyEducated = false;
  source.tokens.forEach(({ word, kind }, i) => {
    if (kind !== 'word' || !isFree(source, i, i + 1) || !SUBJECTS.some(([name]) => isWordOf(word, name)))
      return;
    if ((isWordOf(word, subject) || subject === 'graduates') && PHENOMENON.test(word)) phenomenon = true;
    if (/^nyud/.test(word)) newlyEducated = true;
    spans.push(take(source, i, i + 1));
  });
  const share = takeShare(source);
  const { ids, doubts } = choose(subject, { ...said, phenomenon, share, statistics });
  const [value, ...alternatives] = ids;
  return {
    found: { value: value!, spans, alternatives },
    doubts: [...doubts, ...(newlyEducated ? ['newly-educated' as const] : [])],
  };
}

type Share = 'of-unemployed' | 'of-labour-force' | 'some' | null;

/** `andelen`, `af arbejdsstyrken`, `af de ledige`: what a share is of. Takes the words. */
function takeShare(source: Scan): Share {
  let share: Share = null;
  for (let i = 0; i < source.tokens.length; i++) {
    const word = wordAt(source, i);
    if (!isFree(source, i, i + 1)) continue;
    if (/^andel(en|ens)?$/.test(word)) share ??= 'some';
    else if (/^arbejdsstyrken?s?$/.test(word)) share = 'of-labour-force';
    else continue;
    take(source, i, i + 1);
  }
  if (share === 'of-labour-force') return share;
  const ofUnemployed = source.tokens.some(
    (_, i) =>
      wordAt(source, i) === 'af' && wordAt(source, i + 1) === 'de' && /^ledige$/.test(wordAt(source, i + 2)),
  );
  return ofUnemployed ? 'of-unemployed' : share;
}

interface Clues extends NumbersSaid {
  readonly phenomenon: boolean;
  readonly share: Share;
  readonly statistics: boolean;
}

interface Choice {
  readonly ids: readonly KnownIndicatorId[];
  readonly doubts: readonly ClaimDoubt[];
}

function choose(subject: Subject, clues: Clues): Choice {
  const { count, percent, points, shareLevel, share, phenomenon, statistics } = clues;
  const isShare = !count && (points || shareLevel || share !== null);
  switch (subject) {
    case 'graduates': {
      const id = isShare ? 'dimittender-andel' : 'dimittender-antal';
      // Of a year's graduates, which these figures do not have.
      const rate = phenomenon && !count && (isShare || percent) && share !== 'of-unemployed';
      return rate ? { ids: [id], doubts: ['graduate-rate'] } : only(id);
    }
    case 'duration':
      return only('varighed-uger');
    case 'long-term': {
      if (statistics) return only(isShare ? 'langtidsledige-dst-pct' : 'langtidsledige-dst-antal');
      if (!isShare) {
        const all = ['langtidsledige-antal', 'langtidsledige-pct', 'langtidsledige-andel'] as const;
        return phenomenon && !count
          ? { ids: all, doubts: ['number-or-share'] }
          : only('langtidsledige-antal');
      }
      if (share === 'of-labour-force') return only('langtidsledige-pct');
      if (share === 'of-unemployed') return only('langtidsledige-andel');
      const shares = ['langtidsledige-andel', 'langtidsledige-pct'] as const;
      return { ids: phenomenon ? shares.toReversed() : shares, doubts: ['share-of-what'] };
    }
    case 'unemployed': {
      if (statistics) return only('ledige-dst-pct');
      if (isShare) return only('ledige-pct');
      if (!phenomenon || count) return only('ledige-antal');
      // `Ledigheden er faldet` is the rate; `faldet 12 pct.` is of the number, as a rate falls in points.
      const ids = ['ledige-pct', 'ledige-antal'] as const;
      return { ids: clues.percent ? ids.toReversed() : ids, doubts: ['number-or-share'] };
    }
  }
}

const only = (id: KnownIndicatorId): Choice => ({ ids: [id], doubts: [] });

const BENEFITS: readonly (readonly [Exclude<Benefit, 'ialt'>, RegExp])[] = [
  ['kontanthjaelp', /^kontanthjælp|^(ikke-|u)forsikred/],
  ['dagpenge', /^(a-)?dagpenge|^forsikred|^a-kasse/],
];

/** All benefits when none or both are named. */
export function readBenefit(source: Scan): {
  readonly found: Found<Benefit>;
  readonly doubts: readonly ClaimDoubt[];
} {
  const seen = new Map<Benefit, Span[]>();
  source.tokens.forEach(({ word, kind }, i) => {
    // `dagpengeledige` are a benefit and what is counted, in one word.
    if (kind !== 'word') return;
    const benefit = BENEFITS.find(([, pattern]) => pattern.test(word))?.[0];
    if (benefit !== undefined) seen.set(benefit, [...(seen.get(benefit) ?? []), take(source, i, i + 1)]);
  });
  const named = [...seen.keys()];
  const [one] = named;
  if (one === undefined) return { found: { value: 'ialt', spans: [], alternatives: [] }, doubts: [] };
  if (named.length === 1)
    return { found: { value: one, spans: seen.get(one)!, alternatives: [] }, doubts: [] };
  const spans = [...seen.values()].flat().toSorted((a, b) => a.start - b.start);
  return { found: { value: 'ialt', spans, alternatives: named }, doubts: ['both-benefits'] };
}
