/** The words of *Kort*: readings, legend, help. Its headline is in mapHeadline.ts. */
import type { MissingReason } from '../domain/observation.ts';
import { isCount, type ShownUnit } from '../domain/unit.ts';
import { differenceUnit, sizeText } from './differenceText.ts';
import { formatBare, formatList } from './format.ts';
import { missingTexts } from './notes.ts';

/** `nr. 33 af 96 (1 = højest)`, `delt nr. 33 …`. */
export function placeText(place: number, ties: number, of: number): string {
  return `${ties > 0 ? 'delt ' : ''}nr. ${place} af ${of} (1 = højest)`;
}

/** `2,4 procentpoint over hele landet`; empty for counts, whose distance to a larger area says nothing. */
export function distanceText(
  difference: number,
  unit: ShownUnit,
  decimals: number,
  benchmark: string,
): string {
  if (Number.isNaN(difference) || (unit.kind === 'unit' && isCount(unit.unit))) return '';
  const name = benchmark === 'Hele landet' ? 'hele landet' : benchmark;
  const word = distanceUnit(unit);
  const size = sizeText(difference, word, word === '' ? decimals : Math.max(1, decimals));
  if (size === '') return `det samme som ${name}`;
  return `${size} ${difference > 0 ? 'over' : 'under'} ${name}`;
}

function distanceUnit(unit: ShownUnit): string {
  if (unit.kind === 'index') return 'indekspoint';
  if (unit.kind === 'unit') return differenceUnit(unit.unit);
  if (unit.kind === 'plain-change') return '';
  return unit.kind === 'weeks-change' ? 'uger' : 'procentpoint';
}

interface LegendClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** For screen readers: what the colours mean, how many are in each, who has no number. */
export function mapSummary(
  classes: readonly LegendClass[],
  unit: ShownUnit,
  decimals: number,
  kind: 'municipalities' | 'regions',
  missing: string,
): string {
  const bare = (value: number): string => formatBare(value, unit, decimals);
  const parts = classes.map(({ from, to, count }) => {
    const range = from === to ? bare(from) : `${bare(from)} til ${bare(to)}`;
    return `${range}: ${counted(count, kind)}`;
  });
  return `Farverne fra lavest til højest: ${parts.join('; ')}. ${missing}`;
}

function counted(count: number, kind: 'municipalities' | 'regions'): string {
  const one = kind === 'municipalities' ? 'kommune' : 'region';
  return count === 1 ? `1 ${one}` : `${count} ${one}${kind === 'municipalities' ? 'r' : 'er'}`;
}

/** `Skraveret: Fanø og Læsø, skjult af hensyn til diskretion.` One sentence per reason; empty when all have a number. */
export function hatchedText(
  areas: readonly { readonly name: string; readonly missing: MissingReason | null }[],
): string {
  const byReason = new Map<MissingReason, string[]>();
  for (const { name, missing } of areas) {
    if (missing !== null) byReason.set(missing, [...(byReason.get(missing) ?? []), name]);
  }
  return [...byReason]
    .map(([reason, names]) => {
      const who = names.length > 8 ? `${names.length} kommuner` : formatList(names);
      return `Skraveret: ${who}, ${missingTexts[reason]}.`;
    })
    .join(' ');
}

export const mapTexts = {
  classesLabel: 'Sådan er farverne delt',
  classModes: { quantile: 'lige mange i hver farve', even: 'lige store trin' },
  /** Around a middle, the two sides have as many colours but not as many kommuner. */
  classModesAround: { quantile: 'lige mange i hver farve på hver side', even: 'lige store trin' },
  viewLabel: 'Sådan er kortet tegnet',
  views: { map: 'Kort', tiles: 'Felter' },
  tilesAre: 'Én firkant pr. kommune, omtrent hvor den ligger.',
  oneDot: { municipalities: 'Én prik er én kommune.', regions: 'Én prik er én region.' },
  credit: 'Omrids efter react-denmark-map, © 2022 Martin Polley, MIT-licens.',
  bornholm: 'Bornholm',
  capitalArea: 'Hovedstadsområdet',
  /** Some classes would vanish on a common scale: then all are drawn equally wide. */
  stretched: 'Farverne er tegnet lige brede, så afstandene mellem prikkerne er ikke i skala.',
  keys: {
    municipalities: 'Piletasterne går til nærmeste kommune, bogstaver til et navn, Enter vælger.',
    regions: 'Piletasterne går til nærmeste region, bogstaver til et navn, Enter vælger.',
  },
  keysToOpen: 'Piletasterne går til nærmeste kommune, bogstaver til et navn, Enter åbner dens side.',
  open: {
    pointer: 'klik for at se kommunen',
    touch: 'tryk igen for at se kommunen',
    keys: 'Enter åbner dens side',
  },
  clickToAdd: 'klik for at vælge',
  clickToRemove: 'klik for at fjerne',
  touchToAdd: 'tryk igen for at vælge',
  touchToRemove: 'tryk igen for at fjerne',
} as const;
