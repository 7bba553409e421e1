/** `ENHED` of Statistikbanken: each member (`Antal`, `Pct. af arbejdsstyrken`) becomes a measure with its own unit. */
import type { Unit } from '../../domain/unit.ts';
import { MarkEvidence, type MarkedMeasure } from '../decimalMark.ts';
import { Dictionary } from '../dictionary.ts';
import { fold } from '../headings.ts';
import { MAX_MEASURES, Members } from '../observationTable.ts';
import { unitOf } from '../units.ts';

export class UnitMembers {
  readonly measures: MarkedMeasure[] = [];
  readonly marks: MarkEvidence[] = [];
  readonly dictionary = new Dictionary((text) => this.measureOf(text));
  private readonly members = new Members('ENHED', MAX_MEASURES);
  private readonly table: string | null;
  private readonly context: string;

  /** `context` is what else the file says about itself: its title. */
  constructor(table: string | null, context: string) {
    this.table = table;
    this.context = context;
  }

  private measureOf(text: string): number {
    const measure = this.members.indexOf(text);
    if (measure === this.measures.length) {
      const marks = new MarkEvidence();
      this.marks.push(marks);
      this.measures.push({ name: text, unit: this.unit(text), marks });
    }
    return measure;
  }

  private unit(text: string): Unit {
    // In AULK04 1 is a count of persons and 2 a share of the labour force, with or without their texts.
    const folded = fold(text);
    if (this.table === 'AULK04') {
      if (/^1( |$)|^antal|^number| 1$/.test(folded)) return 'persons';
      if (/^2( |$)|arbejdsstyrken|labour force| 2$/.test(folded)) return 'percent-of-labour-force';
    }
    return unitOf(text, this.context);
  }
}
