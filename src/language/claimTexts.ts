/** A claim's verdict in one sentence, and the claim as it was understood. Facts in, Danish out; no causes. */
import type { CLAIM_QUANTITIES, Claim, ClaimVerdict } from '../domain/claim.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isCount } from '../domain/unit.ts';
import { breakKey } from './breakTexts.ts';
import { unclearText, whatHappened } from './claimDataTexts.ts';
import type { ClaimBut, ClaimCheck } from './claimFacts.ts';
import { actualText, bigAs, claimNoun, claimSubject, claimWindow, saidText } from './claimWords.ts';
import { formatList, formatMonth, formatNumber, fullStop } from './format.ts';
import { capital } from './places.ts';

export const claimVerdictTexts: Readonly<Record<ClaimVerdict, string>> = {
  stemmer: 'stemmer',
  'stemmer-men': 'stemmer, men …',
  'stemmer-ikke': 'stemmer ikke',
  'kan-ikke-afgoeres': 'kan ikke afgøres',
};

/** The claim as it was understood: `Fra juni 2024 til juni 2026 faldt antallet af langtidsledige i Aalborg med 21 pct., altså 372 færre.` */
export function claimSentence(claim: Claim, indicator: Indicator): string {
  const { percent, count, points, start, end } = claim;
  const falls = claim.direction === 'fald';
  const sizes = (['percent', 'points'] as const).flatMap((field) => {
    const said = claim[field];
    return said === null ? [] : [saidText(field, said, indicator)];
  });
  const people = isCount(indicator.unit) ? '' : count?.value === 1 ? 'person ' : 'personer ';
  const parts = [
    `${capital(claimWindow(claim))} ${falls ? 'faldt' : 'steg'} ${claimSubject(claim, indicator)}`,
    ...(sizes.length === 0 ? [] : [` med ${formatList(sizes)}`]),
    ...(count === null
      ? []
      : percent === null && points === null && people === ''
        ? [` med ${saidText('count', count, indicator)}`]
        : [`, altså ${saidText('count', count, indicator)} ${people}${falls ? 'færre' : 'flere'}`]),
    ...(start === null ? [] : [`, fra ${saidText('start', start, indicator)}`]),
    ...(end === null ? [] : [`${start === null ? ',' : ''} til ${saidText('end', end, indicator)}`]),
  ];
  return fullStop(parts.join(''));
}

/** The verdict with what it rests on, in one sentence. */
export function claimHeadline(check: ClaimCheck): string {
  const { verdict, unclear, buts } = check;
  switch (verdict) {
    case 'stemmer':
      return fullStop(`Stemmer: ${whatHappened(check)}`);
    case 'stemmer-men':
      return fullStop(
        `Stemmer, men ${buts
          .slice(0, 2)
          .map((but) => butText(but, check))
          .join(', og ')}`,
      );
    case 'stemmer-ikke':
      return fullStop(`Stemmer ikke: ${whyNot(check)}`);
    case 'kan-ikke-afgoeres':
      return fullStop(
        `Kan ikke afgøres: ${unclear === null ? 'tallene mangler' : unclearText(unclear, check)}`,
      );
  }
}

function whyNot(check: ClaimCheck): string {
  const { arithmetic, data, claim, indicator } = check;
  if (arithmetic.verdict === 'contradicts' && data === null) return 'påstandens egne tal passer ikke sammen';
  if (data === null || data.direction !== claim.direction || arithmetic.verdict === 'contradicts')
    return `${arithmetic.verdict === 'contradicts' ? 'påstandens egne tal passer ikke sammen, og ' : ''}${whatHappened(check)}`;
  const wrong = data.parts.filter(({ outcome }) => outcome === 'fails');
  // A percentage of so few persons is not said.
  if (isCount(indicator.unit) && data.start < 10 && wrong.some(({ field }) => field === 'percent'))
    return whatHappened(check);
  const said = wrong.map(
    ({ field, said, actual }) =>
      `${PART_NOUNS[field](claim)} var ${actualText(field, actual, indicator)}, ikke ${saidText(field, said, indicator)}`,
  );
  return said.join('; ');
}

const PART_NOUNS: Readonly<Record<(typeof CLAIM_QUANTITIES)[number], (claim: Claim) => string>> = {
  percent: ({ direction }) => claimNoun(direction),
  count: ({ direction }) => (direction === 'fald' ? 'faldet i antal' : 'stigningen i antal'),
  points: ({ direction }) => claimNoun(direction),
  start: ({ from }) => `tallet i ${formatMonth(from)}`,
  end: ({ to }) => `tallet i ${formatMonth(to)}`,
};

/** Everything that a true claim leaves out, most important first, a sentence each. */
export function butSentences(check: ClaimCheck): readonly string[] {
  return check.buts.map((but) => fullStop(capital(butText(but, check))));
}

/** As the rest of `Stemmer, men …`. */
function butText(but: ClaimBut, { claim, data, windows }: ClaimCheck): string {
  const noun = claimNoun(claim.direction);
  switch (but) {
    case 'near':
      return 'det er kun inden for afrunding og de revisioner, som tallene plejer at få';
    case 'cause':
      return 'tallene viser ikke hvorfor';
    case 'into-work':
      return 'tallene viser ikke, om nogen er kommet i job';
    case 'break':
      return data?.seriesBreak == null
        ? 'der ligger et regelskift i perioden'
        : `der ligger et regelskift i perioden (${breakKey(data.seriesBreak)})`;
    case 'season':
      return `${formatMonth(claim.from)} og ${formatMonth(claim.to)} er ikke samme tid på året`;
    case 'fragile': {
      const it = claim.direction === 'fald' ? 'et fald' : 'en stigning';
      if (windows === null) return `der er ikke ${it} i alle de nærliggende perioder`;
      const { of, same } = windows.alike;
      return `i ${formatNumber(of - same, 0)} af de ${formatNumber(of, 0)} lige så lange perioder omkring er der ikke ${it}`;
    }
    case 'picked':
      return `${noun} er sjældent så ${bigAs(claim.direction)} i de nærliggende perioder`;
    case 'elsewhere':
      return `${noun} var mindst lige så ${bigAs(claim.direction)} i hele landet`;
    case 'chance':
      return `${noun} er så ${claim.direction === 'fald' ? 'lille, at det kan være tilfældigt' : 'lille, at den kan være tilfældig'}`;
    case 'few-persons':
      return 'en ændring i pct. af så få personer siger ikke noget';
  }
}
