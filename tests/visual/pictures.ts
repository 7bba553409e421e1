/**
 * Two pictures of a page, compared as a reader with good eyes would: at half their size and a little out of focus, so
 * that the edges of letters, which every browser draws in its own way, become the same grey; and by the place where
 * most differs, because what somebody moved differs in one place, and another browser's letters a little everywhere.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a colour may be from the expected, 0 to 1. */
const THRESHOLD = 0.14;
/**
 * So many pixels of the half-sized picture may differ within a square of so many. Measured over all pictures: at most
 * 3 between Chromium 147 and 156; at least 10 when one word moves 3 px.
 */
const ALLOWED = 6;
const SQUARE = 14;

/**
 * Of the pixels whose neighbours have the same colour, backgrounds and surfaces, so many may have another than they
 * had by so many of 255 levels: there every browser paints the same.
 */
const FLAT_ALLOWED = 40;
const FLAT_LEVELS = 6;

export interface PictureDifference {
  readonly differs: boolean;
  /** What and where, in words. */
  readonly told: string;
  /** A PNG of half the size, with what differs in red; null when the sizes do. */
  readonly picture: Buffer | null;
}

export function pictureDifference(expected: Buffer, actual: Buffer): PictureDifference {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const [a, b] = [unfocused(before), unfocused(after)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height)
    return { differs: true, told: 'it is of another size', picture: null };
  const options = { threshold: THRESHOLD, includeAA: true };
  const mask = new PNG({ width, height });
  pixelmatch(a.data, b.data, mask.data, width, height, { ...options, diffMask: true });
  const { pixels, x, y } = densest(mask);
  const flat = recoloured(before, after);
  const shown = new PNG({ width, height });
  // Only a surface of another colour: shown with all that differs at all.
  const finer = pixels > ALLOWED ? options : { ...options, threshold: FLAT_LEVELS / 255 };
  pixelmatch(a.data, b.data, shown.data, width, height, finer);
  const place = `around ${2 * x + SQUARE} px from the left and ${2 * y + SQUARE} px from the top`;
  return {
    differs: pixels > ALLOWED || flat > FLAT_ALLOWED,
    told: pixels > ALLOWED ? `most differs ${place}` : `${flat} px of surfaces have another colour`,
    picture: PNG.sync.write(shown),
  };
}

/** How many pixels that lie in one colour in both pictures have another in the second. */
function recoloured(a: PNG, b: PNG): number {
  const { width, height } = a;
  const same = ({ data }: PNG, at: number, other: number): boolean =>
    [0, 1, 2].every((c) => data[at + c] === data[other + c]);
  const flat = (png: PNG, at: number): boolean =>
    [-4, 4, -4 * width, 4 * width].every((step) => same(png, at, at + step));
  let count = 0;
  each(width, height, (x, y, at) => {
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return;
    const far = [0, 1, 2].some((c) => Math.abs(a.data[at + c]! - b.data[at + c]!) > FLAT_LEVELS);
    if (far && flat(a, at) && flat(b, at)) count++;
  });
  return count;
}

/** Half the size, then each pixel the mean of itself and those around it. */
function unfocused({ width, height, data }: PNG): PNG {
  const [w, h] = [width >> 1, height >> 1];
  const half = new PNG({ width: w, height: h });
  each(w, h, (x, y, at) => {
    const from = 4 * (2 * y * width + 2 * x);
    for (let c = 0; c < 4; c++) {
      const below = from + 4 * width;
      half.data[at + c] =
        (data[from + c]! + data[from + 4 + c]! + data[below + c]! + data[below + 4 + c]!) / 4;
    }
  });
  const soft = new PNG({ width: w, height: h });
  each(w, h, (x, y, at) => {
    for (let c = 0; c < 4; c++) {
      let [sum, count] = [0, 0];
      for (let v = Math.max(0, y - 1); v <= Math.min(h - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(w - 1, x + 1); u++) {
          sum += half.data[4 * (v * w + u) + c]!;
          count++;
        }
      }
      soft.data[at + c] = sum / count;
    }
  });
  return soft;
}

function each(width: number, height: number, put: (x: number, y: number, at: number) => void): void {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) put(x, y, 4 * (y * width + x));
}

/** The square with most pixels of the mask, and how many. */
function densest({ width, height, data }: PNG): { pixels: number; x: number; y: number } {
  // How many there are above and to the left of each corner.
  const sums = new Uint32Array((width + 1) * (height + 1));
  const at = (x: number, y: number): number => y * (width + 1) + x;
  each(width, height, (x, y, from) => {
    const here = data[from + 3]! > 0 ? 1 : 0;
    sums[at(x + 1, y + 1)] = here + sums[at(x, y + 1)]! + sums[at(x + 1, y)]! - sums[at(x, y)]!;
  });
  let most = { pixels: 0, x: 0, y: 0 };
  for (let y = 0; y + SQUARE <= height; y++) {
    for (let x = 0; x + SQUARE <= width; x++) {
      const [right, bottom] = [x + SQUARE, y + SQUARE];
      const pixels = sums[at(right, bottom)]! - sums[at(x, bottom)]! - sums[at(right, y)]! + sums[at(x, y)]!;
      if (pixels > most.pixels) most = { pixels, x, y };
    }
  }
  return most;
}

/** Colours that are not among the most frequent are kept in steps of eight, which no eye sees: half the file. */
const STEP = 8;
const KEPT = 16;

/** The picture as a small file. */
export function packed(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  const { data } = png;
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, KEPT)
      .map(([colour]) => colour),
  );
  for (let at = 0; at < data.length; at += 4) {
    if (frequent.has(data.readUIntBE(at, 3))) continue;
    for (let c = at; c < at + 3; c++) data[c] = Math.min(255, Math.round(data[c]! / STEP) * STEP);
  }
  // The filter that packs best depends on the picture.
  const files = [0, 4].map((filterType) =>
    PNG.sync.write(png, { deflateLevel: 9, deflateStrategy: 0, colorType: 2, filterType }),
  );
  return files.reduce((best, file) => (file.length < best.length ? file : best));
}
