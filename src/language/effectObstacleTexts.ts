/** Why *Virkede det?* cannot answer, and what figures would help. */
import type { SeriesBreak } from '../domain/breaks.ts';
import { breakNote } from './breakTexts.ts';
import type { DagpengeAlone, EffectObstacle, EffectSubject } from './effectFacts.ts';
import { formatMonth, formatNumber } from './format.ts';
import { inPlace, placeName } from './places.ts';

/** Both are whole sentences. */
export interface ObstacleText {
  readonly what: string;
  readonly help: string;
}

/** `Det kan ikke afgøres: …`, the first reason. */
export function obstacleHeadline(obstacle: EffectObstacle): string {
  return `Det kan ikke afgøres: ${reason(obstacle)}`;
}

function reason(obstacle: EffectObstacle): string {
  switch (obstacle.kind) {
    case 'not-in-files':
      return 'tallene er ikke her';
    case 'no-persons':
      return 'der er ingen personer at tælle bag tallet';
    case 'example':
      return 'tallene er opdigtede';
    case 'regions-only':
      return 'tallene findes kun for regioner';
    case 'no-area':
      return 'der er ingen tal for kommunen';
    case 'no-benefit':
      return 'tallene er ikke delt efter ydelse';
    case 'months':
      return 'slutningen ligger før starten';
    case 'start-outside':
      return obstacle.last < obstacle.first
        ? 'der er ingen måneder med tal'
        : `tal mangler uden for ${formatMonth(obstacle.first)} til ${formatMonth(obstacle.last)}`;
    case 'short-before':
      return obstacle.months === 0
        ? 'der er ingen måneder før starten'
        : `kun ${months(obstacle.months)} før starten kan bruges`;
    case 'short-after':
      return `kun ${months(obstacle.months)} efter starten kan bruges`;
    case 'break-before':
      return 'reglerne blev ændret kort før starten';
    case 'break-after':
      return 'reglerne blev ændret kort efter starten';
    case 'few-persons':
      return 'der er for få personer';
    case 'poor-fit':
      return 'ingen blanding af kommuner ligner nok';
    case 'few-areas':
      return 'der er for få kommuner at sammenligne med';
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
        what: 'Tallene, der spørges om, er ikke i de filer, der er her.',
        help: 'Hent dem, eller læg filen ind.',
      };
    case 'no-persons':
      return {
        what: 'Metoden sammenligner antal personer, eller andele af dem. Et gennemsnit som uger har den ikke noget svar på.',
        help: 'Vælg et antal eller en andel.',
      };
    case 'example':
      return { what: 'Eksempeltal bruges ikke her.', help: 'Læg rigtige tal ind.' };
    case 'regions-only':
      return {
        what: 'De tal, der er her, findes kun for regioner, og af dem er der fem.',
        help: 'Den samme tabel for hver kommune ville hjælpe: hent den hos Jobindsats, og læg den ind.',
      };
    case 'no-area':
      return {
        what: `Der er ingen tal for ${placeName(area)} i de filer, der er her.`,
        help: 'Vælg et andet tal, eller hent en eksport, hvor kommunen er med.',
      };
    case 'no-benefit':
      return {
        what: 'De tal, der er her, er ikke delt efter ydelse.',
        help: 'Vælg alle ydelser, eller hent en eksport, der er delt efter ydelse.',
      };
    case 'months':
      return { what: 'Den sidste måned ligger før den første.', help: 'Vælg en senere slutning.' };
    case 'start-outside':
      return {
        what: `${formatMonthIn(start)} er ikke i tallene, som går fra ${formatMonth(obstacle.first)} til ${formatMonth(obstacle.last)}. Der skal også være måneder før starten.`,
        help: longer(indicator),
      };
    case 'short-before': {
      const why =
        obstacle.limit === 'gap'
          ? `Længere tilbage mangler en måned ${inPlace(area)}.`
          : `Tallene begynder i ${formatMonth(obstacle.edge)}.`;
      return {
        what: `Der er ${months(obstacle.months)} før starten, og metoden kræver 24: en blanding, der kun har fulgt kommunen kort, kan følge den ved et tilfælde. ${why}`,
        help: longer(indicator),
      };
    }
    case 'short-after': {
      const why =
        obstacle.limit === 'gap'
          ? `Derefter mangler en måned ${inPlace(area)}.`
          : obstacle.limit === 'asked'
            ? 'Det er den slutning, der er valgt.'
            : `Tallene slutter i ${formatMonth(obstacle.edge)}.`;
      const help =
        obstacle.limit === 'asked'
          ? 'En senere slutning ville hjælpe.'
          : `Så mange måneder er der, når der er tal til og med ${formatMonth(start + 5)}.`;
      return {
        what: `Der er ${months(obstacle.months)} efter starten, og metoden kræver 6: på kortere tid er det næsten de samme personer, der tælles. ${why}`,
        help,
      };
    }
    case 'break-before':
    case 'break-after': {
      const rules = obstacle.seriesBreak === null ? '' : ` ${breakNote(obstacle.seriesBreak)}`;
      const [when, need] = obstacle.kind === 'break-before' ? ['før', 24] : ['efter', 6];
      return {
        what: `Der er ${months(obstacle.months)} ${when} starten, før reglerne skifter, og metoden kræver ${need}. Et skift i reglerne kan ikke skilles fra det, kommunen gjorde.${rules}`,
        help: fartherFrom(obstacle.seriesBreak, dagpenge),
      };
    }
    case 'few-persons':
      return {
        what: `Der var færre end fem personer i gennemsnit ${inPlace(area)} før starten. Tilfældigheder fylder da alt.`,
        help: larger(indicator, benefit),
      };
    case 'poor-fit':
      return {
        what: `Blandingen af andre kommuner ramte månederne op til starten typisk ${formatNumber(obstacle.percent, 0)} pct. forkert; grænsen er 30 pct. En forskel bagefter kunne lige så godt være den fejl.`,
        help: `${larger(indicator, benefit)} Flere år før starten kan også hjælpe.`,
      };
    case 'few-areas':
      return {
        what: 'Færre end 19 andre kommuner har tal i alle månederne og kan følges godt nok. Så kan det ikke siges, hvad der er usædvanligt.',
        help: 'Tal for alle 98 kommuner i alle månederne ville hjælpe.',
      };
  }
}

/** Whoever asks of AULK04 itself has all its years; others than the long-term unemployed are not in it. */
function longer({ id, topic }: EffectSubject['indicator']): string {
  const longTerm = topic === 'langtidsledighed' && !id.startsWith('langtidsledige-dst');
  const where = [
    ...(longTerm ? ['Danmarks Statistiks AULK04 begynder i 2009, og '] : []),
    ...(longTerm || topic === 'ledighed' ? ['en eksport fra Jobindsats kan have flere år'] : []),
  ].join('');
  return `Tal, der går længere tilbage, ville hjælpe${where === '' ? '' : `: ${where}`}.`;
}

/** Only what can be asked about: nobody counts more than all who are unemployed, and other people are no larger number. */
function larger({ topic }: EffectSubject['indicator'], benefit: EffectSubject['benefit']): string {
  const wider = [
    ...(benefit === 'ialt' ? [] : ['alle ydelser under ét']),
    ...(topic === 'langtidsledighed' ? ['alle ledige'] : []),
  ];
  return wider.length === 0
    ? 'Der er ikke et større tal for kommunen at spørge om.'
    : `Et større tal kan måske bære et svar: ${wider.join(', eller ')}.`;
}

/** Dagpenge alone only where it can be chosen, or with the way to it. */
function fartherFrom(rules: SeriesBreak | null, dagpenge: DagpengeAlone): string {
  const farther = 'En start længere fra skiftet ville hjælpe.';
  if (rules?.id !== 'kontanthjaelpsreform-2025') return farther;
  if (dagpenge === 'answers')
    return 'Dagpenge alene, som beholdt sine regler, ville hjælpe; eller en start længere fra skiftet.';
  return dagpenge === 'elsewhere'
    ? `${farther} Dagpenge alene beholdt sine regler, men er ikke i de filer, der er her: hent tabellen delt efter ydelse hos Jobindsats, og læg den ind.`
    : farther;
}

function months(count: number): string {
  return count === 1 ? '1 måned' : count === 0 ? 'ingen måneder' : `${formatNumber(count, 0)} måneder`;
}

function formatMonthIn(month: number): string {
  const text = formatMonth(month);
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
