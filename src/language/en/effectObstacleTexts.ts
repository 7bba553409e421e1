/** Why *Did it work?* cannot answer, and what figures would help. */
import type { SeriesBreak } from '../../domain/breaks.ts';
import type { DagpengeAlone, EffectObstacle, EffectSubject } from '../effectFacts.ts';
import type { ObstacleText } from '../effectObstacleTexts.ts';
import { breakNote } from './breakTexts.ts';
import { formatMonth, formatNumber } from './format.ts';
import { inPlace, placeName } from './places.ts';

export type { ObstacleText } from '../effectObstacleTexts.ts';

/** `It cannot be settled: …`, the first reason. */
export function obstacleHeadline(obstacle: EffectObstacle): string {
  return `It cannot be settled: ${reason(obstacle)}`;
}

function reason(obstacle: EffectObstacle): string {
  switch (obstacle.kind) {
    case 'not-in-files':
      return 'the figures are not here';
    case 'no-persons':
      return 'there are no persons to count behind the figure';
    case 'example':
      return 'the figures are made up';
    case 'regions-only':
      return 'there are figures for regions only';
    case 'no-area':
      return 'there are no figures for the municipality';
    case 'no-benefit':
      return 'the figures are not split by benefit';
    case 'months':
      return 'the end lies before the start';
    case 'start-outside':
      return obstacle.last < obstacle.first
        ? 'there are no months with figures'
        : `there are no figures outside ${formatMonth(obstacle.first)} to ${formatMonth(obstacle.last)}`;
    case 'short-before':
      return obstacle.months === 0
        ? 'there are no months before the start'
        : `only ${months(obstacle.months)} before the start can be used`;
    case 'short-after':
      return `only ${months(obstacle.months)} after the start can be used`;
    case 'break-before':
      return 'the rules changed shortly before the start';
    case 'break-after':
      return 'the rules changed shortly after the start';
    case 'few-persons':
      return 'there are too few persons';
    case 'poor-fit':
      return 'no mixture of municipalities is similar enough';
    case 'few-areas':
      return 'there are too few municipalities to compare with';
  }
}

export function obstacleText(
  obstacle: EffectObstacle,
  { area, start, indicator, benefit }: EffectSubject,
  dagpenge: DagpengeAlone,
): ObstacleText {
  switch (obstacle.kind) {
    case 'not-in-files':
      return {
        what: 'The figures that are asked about are not in the files at hand.',
        help: 'Fetch them, or add the file.',
      };
    case 'no-persons':
      return {
        what: 'The method compares numbers of persons, or shares of them. It has no answer about an average such as weeks.',
        help: 'Choose a number or a share.',
      };
    case 'example':
      return { what: 'Made-up figures are not used here.', help: 'Add real figures.' };
    case 'regions-only':
      return {
        what: 'The figures at hand exist for regions only, and there are five of those.',
        help: 'The same table for each municipality would help: fetch it from Jobindsats and add it.',
      };
    case 'no-area':
      return {
        what: `There are no figures for ${placeName(area)} in the files at hand.`,
        help: 'Choose another figure, or fetch an export that includes the municipality.',
      };
    case 'no-benefit':
      return {
        what: 'The figures at hand are not split by benefit.',
        help: 'Choose all benefits, or fetch an export that is split by benefit.',
      };
    case 'months':
      return { what: 'The last month lies before the first.', help: 'Choose a later end.' };
    case 'start-outside':
      return {
        what: `${formatMonth(start)} is not in the figures, which run from ${formatMonth(obstacle.first)} to ${formatMonth(obstacle.last)}. There must also be months before the start.`,
        help: longer(indicator),
      };
    case 'short-before': {
      const why =
        obstacle.limit === 'gap'
          ? `Further back a month is missing ${inPlace(area)}.`
          : `The figures begin in ${formatMonth(obstacle.edge)}.`;
      return {
        what: `${there(obstacle.months)} before the start, and the method needs 24: a mixture that has followed the municipality for a short time only may do so by chance. ${why}`,
        help: longer(indicator),
      };
    }
    case 'short-after': {
      const why =
        obstacle.limit === 'gap'
          ? `After that a month is missing ${inPlace(area)}.`
          : obstacle.limit === 'asked'
            ? 'That is the end that was chosen.'
            : `The figures end in ${formatMonth(obstacle.edge)}.`;
      const help =
        obstacle.limit === 'asked'
          ? 'A later end would help.'
          : `There are as many months when there are figures up to and including ${formatMonth(start + 5)}.`;
      return {
        what: `${there(obstacle.months)} after the start, and the method needs 6: over a shorter time almost the same persons are counted. ${why}`,
        help,
      };
    }
    case 'break-before':
    case 'break-after': {
      const rules = obstacle.seriesBreak === null ? '' : ` ${breakNote(obstacle.seriesBreak)}`;
      const [when, need] =
        obstacle.kind === 'break-before' ? (['before', 24] as const) : (['after', 6] as const);
      return {
        what: `${there(obstacle.months)} ${when} the start under the same rules, and the method needs ${need}. A change of rules cannot be told apart from what the municipality did.${rules}`,
        help: fartherFrom(obstacle.seriesBreak, dagpenge),
      };
    }
    case 'few-persons':
      return {
        what: `There were fewer than five persons on average ${inPlace(area)} before the start. Chance is then everything.`,
        help: larger(indicator, benefit),
      };
    case 'poor-fit':
      return {
        what: `The mixture of other municipalities typically missed the months up to the start by ${formatNumber(obstacle.percent, 0)} per cent; the limit is 30 per cent. A difference afterwards could just as well be that error.`,
        help: `${larger(indicator, benefit)} More years before the start may help too.`,
      };
    case 'few-areas':
      return {
        what: 'Fewer than 19 other municipalities have figures in all the months and can be followed well enough. Then it cannot be said what is unusual.',
        help: 'Figures for all 98 municipalities in all the months would help.',
      };
  }
}

/** Whoever asks of AULK04 itself has all its years; others than the long-term unemployed are not in it. */
function longer({ id, topic }: EffectSubject['indicator']): string {
  const longTerm = topic === 'langtidsledighed' && !id.startsWith('langtidsledige-dst');
  const where = [
    ...(longTerm ? ['Statistics Denmark’s AULK04 begins in 2009, and '] : []),
    ...(longTerm || topic === 'ledighed' ? ['an export from Jobindsats may hold more years'] : []),
  ].join('');
  return `Figures that go further back would help${where === '' ? '' : `: ${where}`}.`;
}

/** Only what can be asked about: nobody counts more than all who are unemployed, and other people are no larger number. */
function larger({ topic }: EffectSubject['indicator'], benefit: EffectSubject['benefit']): string {
  const wider = [
    ...(benefit === 'ialt' ? [] : ['all benefits together']),
    ...(topic === 'langtidsledighed' ? ['all unemployed'] : []),
  ];
  return wider.length === 0
    ? 'There is no larger number for the municipality to ask about.'
    : `A larger number may be enough for an answer: ${wider.join(', or ')}.`;
}

/** Dagpenge alone only where it can be chosen, or with the way to it. */
function fartherFrom(rules: SeriesBreak | null, dagpenge: DagpengeAlone): string {
  const farther = 'A start further from the change would help.';
  if (rules?.id !== 'kontanthjaelpsreform-2025') return farther;
  if (dagpenge === 'answers')
    return 'Unemployment insurance benefits (dagpenge) alone, which kept their rules, would help; or a start further from the change.';
  return dagpenge === 'elsewhere'
    ? `${farther} Unemployment insurance benefits (dagpenge) alone kept their rules, but are not in the files at hand: fetch the table split by benefit from Jobindsats and add it.`
    : farther;
}

function months(count: number): string {
  return count === 1 ? '1 month' : count === 0 ? 'no months' : `${formatNumber(count, 0)} months`;
}

function there(count: number): string {
  return `There ${count === 1 ? 'is' : 'are'} ${months(count)}`;
}
