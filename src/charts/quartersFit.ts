/** Whether the words of the three quarter marks have room in one row below the axis. */
interface Quarters<T> {
  /** Its words end at the mark. */
  readonly low: T;
  /** Its words are centred on the mark. */
  readonly middle: T;
  /** Its words begin at the mark. */
  readonly high: T;
}

/** Letters of 13 pixels are about this wide. */
const CHARACTER = 6.7;
const GAP = 12;

/** False when a text would be cut at the edge or meet its neighbour. `marks` in pixels of a drawing `width` wide. */
export function quartersFit(marks: Quarters<number>, texts: Quarters<string>, width: number): boolean {
  const half = (texts.middle.length * CHARACTER) / 2;
  return (
    marks.low - texts.low.length * CHARACTER >= 0 &&
    marks.high + texts.high.length * CHARACTER <= width &&
    marks.low + GAP <= marks.middle - half &&
    marks.middle + half + GAP <= marks.high
  );
}
