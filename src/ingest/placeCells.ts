/** Cells that say where and when: resolved once per distinct text, unusable ones as negative numbers. */
import type { AreaCode } from '../domain/area.ts';
import { resolveArea } from '../domain/areaNames.ts';
import type { IssueCode } from '../domain/issue.ts';
import { type Period, periodCode } from '../domain/period.ts';
import { Dictionary } from './dictionary.ts';
import { readPeriod } from './periodText.ts';

const UNKNOWN_AREA = -1;
const NOT_MUNICIPAL = -2;
const DISAGREE = -3;

export class AreaCells {
  readonly codes: AreaCode[] = [];
  /** Some area was written in English, so its file has English decimal points. */
  english = false;
  readonly dictionary = new Dictionary((text) => this.resolve(text));
  private readonly index = new Map<AreaCode, number>();

  private resolve(text: string): number {
    const area = resolveArea(text);
    if (area.kind === 'not-municipal') return NOT_MUNICIPAL;
    if (area.kind === 'disagree') return DISAGREE;
    if (area.kind === 'unknown') return UNKNOWN_AREA;
    if (/all denmark|copenhagen|province|municipality/i.test(text)) this.english = true;
    const known = this.index.get(area.code);
    if (known !== undefined) return known;
    this.index.set(area.code, this.codes.length);
    return this.codes.push(area.code) - 1;
  }
}

/** What a row is left out for, given the number of its area. */
export function areaProblem(payload: number): IssueCode {
  if (payload === NOT_MUNICIPAL) return 'skipped-area-not-municipal';
  return payload === DISAGREE ? 'area-code-and-name-disagree' : 'unknown-area';
}

/** A code column and a name column that name two areas. */
export const AREAS_DISAGREE = DISAGREE;

export class PeriodCells {
  readonly periods: Period[] = [];
  readonly dictionary = new Dictionary((text) => this.resolve(text));
  private readonly index = new Map<string, number>();

  private resolve(text: string): number {
    const period = readPeriod(text);
    if (period === null) return -1;
    const code = periodCode(period);
    const known = this.index.get(code);
    if (known !== undefined) return known;
    this.index.set(code, this.periods.length);
    return this.periods.push(period) - 1;
  }
}
