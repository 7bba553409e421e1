/** A picture in pixels, twice as many each way as the SVG has where there is room, with the page's own headline font. */
import { OWN_SERIF } from './svg/paint.ts';
import type { Picture } from './svg/svgDocument.ts';

const SCALE = 2;
/** A canvas may not be larger everywhere: on iOS 16.7 million pixels in all. */
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE = 8192;

/** Pixels for each CSS pixel of a picture: 2, or less for one that would become too large. */
export function pngScale({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  const longest = LONGEST_SIDE / Math.max(width, height);
  return Math.min(SCALE, longest, Math.sqrt(MOST_PIXELS / (width * height)));
}

/** Rejects where the browser cannot paint it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const scale = pngScale({ width, height });
  const image = new Image();
  const font = await headlineFont();
  const painted =
    font === null
      ? svg
      : svg
          .replace(/(<svg[^>]*>)/, `$1<style>@font-face{font-family:"${OWN_SERIF}";src:url(${font})}</style>`)
          .replaceAll('font-family="STIX Two Text,', `font-family="${OWN_SERIF}, STIX Two Text,`);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(painted)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob === null ? failed(new Error('no picture')) : done(blob)), 'image/png'),
  );
}

/** The font that the page's styles name, as an address that holds it; null where it does not come. */
async function headlineFont(): Promise<string | null> {
  const source = [...document.styleSheets]
    .filter(({ href }) => href !== null && new URL(href).origin === window.origin)
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href! })))
    .find(({ rule }) => rule instanceof CSSFontFaceRule && rule.style.fontFamily.includes(OWN_SERIF));
  const file = /url\("?([^")]+)"?\)/.exec(
    (source?.rule as CSSFontFaceRule | undefined)?.style.getPropertyValue('src') ?? '',
  )?.[1];
  if (source === undefined || file === undefined) return null;
  try {
    const answer = await fetch(new URL(file, source.base));
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  } catch {
    return null;
  }
}
