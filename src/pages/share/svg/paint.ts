/** Computed styles as the presentation attributes that every drawing program knows. */
import type { Attributes } from './xml.ts';

/** Found on most machines, and in this order on all: the same widths on the page that is drawn and in the file. */
export const SANS = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';
const SERIF = 'STIX Two Text, Georgia, Times New Roman, serif';
/** The page's own headline font, which only the picture carries with it. */
export const OWN_SERIF = 'Kommunekurven Serif';

export interface Colour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const known = new Map<string, Colour | null>();
let pixel: CanvasRenderingContext2D | null = null;

/** Any colour a browser computes, as it paints it; null for none. */
export function colour(css: string): Colour | null {
  let found = known.get(css);
  if (found === undefined) {
    const read = readColour(css);
    found = read === undefined ? paintedColour(css) : read;
    known.set(css, found);
  }
  return found;
}

const hexOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `rgb(29, 28, 26)` and `rgba(0, 0, 0, 0.5)`, in which nearly all colours are computed; undefined for the rest. */
export function readColour(css: string): Colour | null | undefined {
  if (css === 'none' || css === 'transparent') return null;
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
  if (match === null) return undefined;
  const alpha = match[4] === undefined ? 1 : Number(match[4]);
  return alpha === 0 ? null : { hex: hexOf(match.slice(1, 4).map(Number)), alpha };
}

function paintedColour(css: string): Colour | null {
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (pixel === null) return null;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? null : { hex: hexOf([red!, green!, blue!]), alpha: Math.round(alpha! / 2.55) / 100 };
}

/** `opacity` is that of all elements around, multiplied. */
export function fillOf(css: string, opacity: number): Attributes {
  const paint = colour(css);
  if (paint === null) return { fill: 'none' };
  const alpha = paint.alpha * opacity;
  return { fill: paint.hex, 'fill-opacity': alpha < 1 ? alpha : null };
}

export function strokeOf(style: CSSStyleDeclaration, opacity: number, scale: number): Attributes {
  const paint = colour(style.stroke);
  const width = Number.parseFloat(style.strokeWidth) / scale;
  if (paint === null || !(width > 0)) return {};
  const alpha = paint.alpha * opacity * Number(style.strokeOpacity);
  const dashes = style.strokeDasharray === 'none' ? null : lengths(style.strokeDasharray, scale);
  return {
    stroke: paint.hex,
    'stroke-width': width,
    'stroke-opacity': alpha < 1 ? alpha : null,
    'stroke-dasharray': dashes,
    'stroke-dashoffset': dashes === null ? null : Number.parseFloat(style.strokeDashoffset) / scale || null,
    'stroke-linecap': unless(style.strokeLinecap, 'butt'),
    'stroke-linejoin': unless(style.strokeLinejoin, 'miter'),
  };
}

function lengths(css: string, scale: number): string {
  return css
    .split(/[\s,]+/)
    .map((part) => Math.round((Number.parseFloat(part) / scale) * 100) / 100)
    .join(' ');
}

function unless(value: string, usual: string): string | null {
  return value === usual ? null : value;
}

export function fontOf(style: CSSStyleDeclaration): Attributes {
  const serif = style.fontFamily.includes(OWN_SERIF);
  return {
    'font-family': serif ? SERIF : SANS,
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': unless(style.fontWeight, '400'),
    'font-style': unless(style.fontStyle, 'normal'),
    'letter-spacing':
      style.letterSpacing === 'normal' ? null : Number.parseFloat(style.letterSpacing) || null,
  };
}

/** As it is shown: `text-transform` is none of SVG's. */
export function shown(text: string, { textTransform }: CSSStyleDeclaration): string {
  if (textTransform === 'uppercase') return text.toUpperCase();
  return textTransform === 'lowercase' ? text.toLowerCase() : text;
}
