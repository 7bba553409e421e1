/** The HTML parts of a drawn figure as SVG: backgrounds, borders, and text line by line. */
import { colour, fillOf, fontOf, shown } from './paint.ts';
import { type Sheet, svgParts } from './shapes.ts';
import { baselineIn, type TextLine, textLines } from './textLines.ts';
import { type Attributes, element, escaped } from './xml.ts';

/** Smaller boxes hold words for screen readers only. */
const SEEN = 2;

/** An element with all that is in it, back to front. */
export function htmlParts(node: Element, opacity: number, sheet: Sheet): string[] {
  const style = node.ownerDocument.defaultView!.getComputedStyle(node);
  if (style.display === 'none') return [];
  const own = opacity * Number(style.opacity);
  if (own === 0) return [];
  const box = node.getBoundingClientRect();
  if (style.overflow !== 'visible' && style.position === 'absolute' && box.width < SEEN) return [];
  const parts = style.visibility === 'hidden' ? [] : boxParts(box, style, own, sheet);
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (style.visibility !== 'hidden')
        for (const line of textLines(child as Text)) parts.push(textPart(line, style, own, sheet));
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const inSvg = (child as Element).namespaceURI === 'http://www.w3.org/2000/svg';
      parts.push(
        ...(inSvg ? svgParts(child as SVGElement, own, sheet) : htmlParts(child as Element, own, sheet)),
      );
    }
  }
  return parts;
}

function boxParts(box: DOMRect, style: CSSStyleDeclaration, opacity: number, sheet: Sheet): string[] {
  const x = box.left - sheet.left;
  const y = box.top - sheet.top;
  const { width, height } = box;
  if (width === 0 || height === 0) return [];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const rounded: Attributes = radius > 0 ? { rx: radius } : {};
  const sides = bordersOf(style);
  const [first] = sides;
  const parts: string[] = [];
  if (colour(style.backgroundColor) !== null)
    parts.push(
      element('rect', { x, y, width, height, ...rounded, ...fillOf(style.backgroundColor, opacity) }),
    );
  if (first === undefined) return parts;
  if (sides.length === 4 && sides.every((side) => side.width === first.width && side.css === first.css)) {
    const { hex, alpha } = colour(first.css)!;
    const half = first.width / 2;
    const frame = { x: x + half, y: y + half, width: width - first.width, height: height - first.width };
    const stroke = {
      fill: 'none',
      stroke: hex,
      'stroke-width': first.width,
      'stroke-opacity': alpha * opacity < 1 ? alpha * opacity : null,
      'stroke-dasharray': first.dashed ? `${first.width * 3} ${first.width * 2}` : null,
    };
    parts.push(element('rect', { ...frame, ...rounded, ...stroke }));
    return parts;
  }
  for (const side of sides) {
    const edge = {
      top: { x, y, width, height: side.width },
      bottom: { x, y: y + height - side.width, width, height: side.width },
      left: { x, y, width: side.width, height },
      right: { x: x + width - side.width, y, width: side.width, height },
    }[side.name];
    parts.push(element('rect', { ...edge, ...fillOf(side.css, opacity) }));
  }
  return parts;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The sides that have a line. */
function bordersOf(style: CSSStyleDeclaration) {
  return SIDES.map((name) => ({
    name,
    width: Number.parseFloat(style.getPropertyValue(`border-${name}-width`)),
    css: style.getPropertyValue(`border-${name}-color`),
    dashed: style.getPropertyValue(`border-${name}-style`) === 'dashed',
  })).filter(({ width, css }) => width > 0 && colour(css) !== null);
}

/** Held at the end where the page holds it, so that another font moves nothing else. */
function textPart(
  { text, box }: TextLine,
  style: CSSStyleDeclaration,
  opacity: number,
  sheet: Sheet,
): string {
  const { textAlign } = style;
  const ends = textAlign === 'right' || textAlign === 'end';
  const x = ends ? box.right : textAlign === 'center' ? box.left + box.width / 2 : box.left;
  return element(
    'text',
    {
      x: x - sheet.left,
      y: box.top + box.height * baselineIn(style) - sheet.top,
      ...fontOf(style),
      'text-anchor': ends ? 'end' : textAlign === 'center' ? 'middle' : null,
      ...fillOf(style.color, opacity),
    },
    [escaped(shown(text, style))],
  );
}
