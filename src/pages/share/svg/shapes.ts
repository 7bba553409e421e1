/** The SVG parts of a drawn figure as plain SVG: computed styles become attributes, every place is absolute. */
import { type Definitions, referenced } from './definitions.ts';
import { colour, fillOf, fontOf, shown, strokeOf } from './paint.ts';
import { type Attributes, element, escaped, type Matrix, transform } from './xml.ts';

export interface Sheet {
  /** Of the sheet in its window. */
  readonly left: number;
  readonly top: number;
  readonly definitions: Definitions;
}

const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
};

const SILENT: ReadonlySet<string> = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'clipPath',
  'pattern',
  'style',
]);

/** An `svg`, or anything inside one. `opacity` is that of everything around it. */
export function svgParts(node: SVGElement, opacity: number, sheet: Sheet): string[] {
  if (SILENT.has(node.localName)) return [];
  const style = styleOf(node);
  if (style.display === 'none') return [];
  const own = opacity * Number(style.opacity);
  if (own === 0) return [];
  const parts =
    node.localName === 'text'
      ? textParts(node as SVGTextElement, own, sheet)
      : node.localName in GEOMETRY
        ? shape(node as SVGGeometryElement, style, own, sheet)
        : [...node.children].flatMap((child) => svgParts(child as SVGElement, own, sheet));
  const clip = referenced(style.clipPath, node.ownerDocument);
  if (clip === null || parts.length === 0) return parts;
  const id = sheet.definitions.add('clipPath', {}, (own) =>
    [...clip.children].map((child) =>
      geometry(child as SVGGeometryElement, clipMatrix(node, child, sheet), own),
    ),
  );
  return [element('g', { 'clip-path': `url(#${id})` }, parts)];
}

function styleOf(node: Element): CSSStyleDeclaration {
  return node.ownerDocument.defaultView!.getComputedStyle(node);
}

/** From the element's own units to the sheet's. */
function matrixOf(node: SVGGraphicsElement, { left, top }: Sheet): Matrix {
  const { a, b, c, d, e, f } = node.getScreenCTM()!;
  return { a, b, c, d, e: e - left, f: f - top };
}

/** What clips lies in the units of the element that is clipped. */
function clipMatrix(clipped: SVGElement, child: Element, sheet: Sheet): Matrix {
  const outer = matrixOf(clipped as SVGGraphicsElement, sheet);
  const own = (child as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix;
  return own === undefined || own === null ? outer : DOMMatrix.fromMatrix(outer).multiply(own);
}

function geometry(node: SVGGeometryElement, matrix: Matrix | null, paint: Attributes): string {
  const style = styleOf(node);
  const places = Object.fromEntries(
    (GEOMETRY[node.localName] ?? []).map((name) => [name, placeOf(node, style, name)]),
  );
  return element(node.localName, {
    ...places,
    ...paint,
    transform: matrix === null ? null : transform(matrix),
  });
}

/** Styles can set places and sizes too; lengths that are not plain numbers are asked of the browser. */
function placeOf(node: SVGGeometryElement, style: CSSStyleDeclaration, name: string): string | number | null {
  if (name === 'd' || name === 'points') return node.getAttribute(name);
  const styled = style.getPropertyValue(name);
  if (styled.endsWith('px')) return Number.parseFloat(styled);
  const animated = (node as unknown as Record<string, SVGAnimatedLength | undefined>)[name];
  const value = animated?.baseVal.value ?? 0;
  return value === 0 && (name === 'rx' || name === 'ry') ? null : value;
}

function shape(
  node: SVGGeometryElement,
  style: CSSStyleDeclaration,
  opacity: number,
  sheet: Sheet,
): string[] {
  if (style.visibility === 'hidden') return [];
  const matrix = matrixOf(node, sheet);
  const scale = style.vectorEffect === 'non-scaling-stroke' ? Math.hypot(matrix.a, matrix.b) : 1;
  const paint: Attributes = {
    ...fillPaint(node, style, opacity * Number(style.fillOpacity), sheet),
    'fill-rule': style.fillRule === 'evenodd' ? 'evenodd' : null,
    ...strokeOf(style, opacity, scale),
  };
  if ((paint.fill ?? 'none') === 'none' && !('stroke' in paint)) return [];
  return [geometry(node, matrix, paint)];
}

function fillPaint(
  node: SVGGeometryElement,
  style: CSSStyleDeclaration,
  opacity: number,
  sheet: Sheet,
): Attributes {
  if (node.localName === 'line') return {};
  const pattern = referenced(style.fill, node.ownerDocument);
  if (pattern === null) return fillOf(style.fill, opacity);
  const id = sheet.definitions.share(pattern, () => [
    Object.fromEntries(
      ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform', 'viewBox'].map((name) => [
        name,
        pattern.getAttribute(name),
      ]),
    ),
    [...pattern.children].map((child) => {
      const own = styleOf(child);
      const paint = { ...fillOf(own.fill, 1), ...strokeOf(own, 1, 1) };
      return geometry(child as SVGGeometryElement, null, paint);
    }),
  ]);
  return { fill: `url(#${id})`, 'fill-opacity': opacity < 1 ? opacity : null };
}

/** One `text` for each run of letters, at the place where the browser set it. */
function textParts(node: SVGTextElement, opacity: number, sheet: Sheet): string[] {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const matrix = matrixOf(node, sheet);
  const parts: string[] = [];
  const letters = node.getNumberOfChars();
  let at = 0;
  for (let run = walker.nextNode() as Text | null; run !== null; run = walker.nextNode() as Text | null) {
    const from = at;
    at += run.data.length;
    const style = styleOf(run.parentElement!);
    if (run.data.trim() === '' || at > letters || style.visibility === 'hidden') continue;
    // XML readers drop the blanks at both ends.
    const start = node.getStartPositionOfChar(from + run.data.length - run.data.trimStart().length);
    const end = node.getEndPositionOfChar(from + run.data.trimEnd().length - 1);
    const anchor = style.textAnchor;
    const x = anchor === 'middle' ? (start.x + end.x) / 2 : anchor === 'end' ? end.x : start.x;
    const place = {
      x,
      y: start.y,
      ...fontOf(style),
      'text-anchor': anchor === 'start' ? null : anchor,
      transform: transform(matrix),
    };
    const text = [escaped(shown(run.data.trim(), style))];
    const stroke = strokeOf(style, opacity, 1);
    // A halo behind the letters, drawn first: few programs know `paint-order`.
    if ('stroke' in stroke && style.paintOrder.startsWith('stroke'))
      parts.push(element('text', { ...place, fill: 'none', ...stroke, 'stroke-linejoin': 'round' }, text));
    if (colour(style.fill) !== null)
      parts.push(
        element('text', { ...place, ...fillOf(style.fill, opacity * Number(style.fillOpacity)) }, text),
      );
  }
  return parts;
}
