/** Where the text of a page stands, line by line, as the browser broke it. */

export interface TextLine {
  readonly text: string;
  /** In the window's pixels. */
  readonly box: DOMRect;
}

/** The lines of a text node, without the blanks around them. */
export function textLines(node: Text): readonly TextLine[] {
  const range = node.ownerDocument.createRange();
  const lines: TextLine[] = [];
  for (const [from, to] of lineBounds(node, range)) {
    range.setStart(node, from);
    range.setEnd(node, to);
    const text = node.data.slice(from, to).replaceAll(/[ \t\r\n]+/g, ' ');
    lines.push({ text, box: range.getBoundingClientRect() });
  }
  return lines;
}

/** First and last letter of each line; blanks at the ends, which take no room, are left out. */
function lineBounds(node: Text, range: Range): readonly (readonly [number, number])[] {
  const { data } = node;
  range.selectNodeContents(node);
  const tops = [...range.getClientRects()].map(({ top }) => top);
  if (tops.length === 0) return [];
  const bounds: [number, number][] = [];
  if (tops.every((top) => Math.abs(top - tops[0]!) < 2)) bounds.push([0, data.length]);
  else {
    let top = Number.NaN;
    for (let at = 0; at < data.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (box === undefined || box.width === 0 || /\s/.test(data[at]!)) continue;
      if (Math.abs(box.top - top) < 2) bounds.at(-1)![1] = at + 1;
      else bounds.push([at, at + 1]);
      top = box.top;
    }
  }
  return bounds.flatMap(([from, to]) => {
    const text = data.slice(from, to);
    const start = from + (text.length - text.replace(/^[ \t\r\n]+/, '').length);
    const end = to - (text.length - text.replace(/[ \t\r\n]+$/, '').length);
    return start < end ? [[start, end] as const] : [];
  });
}

const ascents = new Map<string, number>();

/** How far down the box of a line its letters stand: 0 at the top, 1 at the bottom. */
export function baselineIn(style: CSSStyleDeclaration): number {
  const font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`;
  let share = ascents.get(font);
  if (share === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context !== null) context.font = font;
    const measured = context?.measureText('x');
    const [up, down] = [measured?.fontBoundingBoxAscent ?? 0.9, measured?.fontBoundingBoxDescent ?? 0.25];
    share = up / (up + down);
    ascents.set(font, share);
  }
  return share;
}
