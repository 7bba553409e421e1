/** Where the parts of *Kort* stand: country, inset of the capital area, legend; and the shapes they are made of. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf, membersOf } from '../domain/areas.ts';
import { borders, centreOf, coast, mapSize, pathOf, ringsOf } from '../domain/boundaries.ts';
import type { Place } from './mapKeys.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapLayout {
  readonly kind: 'wide' | 'middle' | 'narrow' | 'brief';
  readonly width: number;
  readonly height: number;
  /** The country. */
  readonly main: Box;
  /** The enlarged capital area; regions need none. */
  readonly inset: Box | null;
  /** Where the legend may stand over the drawing; null when it follows below. */
  readonly legend: { readonly left: number; readonly width: number } | null;
}

/** The capital area in units of the drawing: København, Amager and Københavns omegn. */
export const CAPITAL: Box = { x: 1792, y: 1482, width: 232, height: 198 };
/** Bornholm stands in the Kattegat, so it gets a frame. */
export const BORNHOLM: Box = { x: 1700, y: 78, width: 300, height: 330 };

/** The open sea between Bornholm's frame and Sjælland, east of Anholt, in units of the drawing. */
const SEA = { left: 1545, top: 408, bottom: 1243 } as const;

const GAP = 36;
const INSET_RATIO = CAPITAL.height / CAPITAL.width;

/** `brief`: a map that is a way in and no figure, with the capital area in the Kattegat where there is room. */
export function mapLayout(width: number, enlarge: boolean, brief = false): MapLayout {
  const ratio = mapSize.height / mapSize.width;
  const insetRatio = INSET_RATIO;
  if (brief && enlarge && width >= 440) return briefLayout(Math.min(width, 760), ratio);
  if (width >= 860) {
    const mainWidth = Math.round(Math.min(640, width * 0.57));
    const height = Math.round(mainWidth * ratio);
    const left = mainWidth + GAP;
    const insetWidth = Math.min(width - left, 500);
    const insetHeight = Math.round(insetWidth * insetRatio);
    return {
      kind: 'wide',
      width,
      height,
      main: { x: 0, y: 0, width: mainWidth, height },
      inset: enlarge
        ? { x: left, y: height - insetHeight - 24, width: insetWidth, height: insetHeight }
        : null,
      legend: { left, width: insetWidth },
    };
  }
  const kind = width >= 560 ? 'middle' : 'narrow';
  const mainWidth = Math.min(width, 640);
  const mainHeight = Math.round(mainWidth * ratio);
  const insetWidth = kind === 'middle' ? Math.round(width * 0.48) : width;
  const insetHeight = Math.round(insetWidth * insetRatio);
  const top = mainHeight + 26;
  return {
    kind,
    width,
    height: enlarge ? top + insetHeight + 2 : mainHeight + 8,
    main: { x: width - mainWidth, y: 0, width: mainWidth, height: mainHeight },
    inset: enlarge ? { x: width - insetWidth, y: top, width: insetWidth, height: insetHeight } : null,
    legend: kind === 'middle' && enlarge ? { left: 0, width: width - insetWidth - GAP } : null,
  };
}

function briefLayout(width: number, ratio: number): MapLayout {
  const main = { x: 0, y: 0, width: Math.round(width * 0.86), height: Math.round(width * 0.86 * ratio) };
  const scale = main.width / mapSize.width;
  // Below the names of Bornholm and of the inset itself.
  const top = SEA.top * scale + 44;
  const room = { width: width - SEA.left * scale, height: SEA.bottom * scale - 6 - top };
  const height = Math.floor(Math.min(room.height, room.width * INSET_RATIO));
  const inset = { x: width - 1 - height / INSET_RATIO, y: top, width: height / INSET_RATIO, height };
  return { kind: 'brief', width, height: main.height, main, inset, legend: null };
}

/** From a point of the drawing to a point of the figure. */
export function toMain({ main }: MapLayout, [x, y]: Place): Place {
  const scale = main.width / mapSize.width;
  return [main.x + x * scale, main.y + y * scale];
}

export function toInset(inset: Box, [x, y]: Place): Place {
  const scale = inset.width / CAPITAL.width;
  return [inset.x + (x - CAPITAL.x) * scale, inset.y + (y - CAPITAL.y) * scale];
}

/** Pixels per unit of the drawing, in the inset or on the country. */
export function scaleOf(inset: Box | null, { main }: MapLayout): number {
  return inset === null ? main.width / mapSize.width : inset.width / CAPITAL.width;
}

/** The transform from the drawing to the inset. */
export function enlarged({ x, y, width }: Box): string {
  const scale = width / CAPITAL.width;
  return `translate(${x - CAPITAL.x * scale} ${y - CAPITAL.y * scale}) scale(${scale})`;
}

/** Kommuner that are told apart only in the inset. */
export function isInCapital(code: AreaCode): boolean {
  const { landsdel } = areaOf(code);
  return landsdel === '01' || landsdel === '02';
}

/** How far an outline reaches left and right of its sign, in units of the drawing. */
function widthAt(rings: ReturnType<typeof ringsOf>, [x, y]: Place): number {
  const crossings = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([x1, y1], i) => {
      const [x0, y0] = ring[i]!;
      return y0 <= y !== y1 <= y ? [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)] : [];
    }),
  );
  const left = Math.max(...crossings.filter((one) => one <= x));
  const right = Math.min(...crossings.filter((one) => one >= x));
  return 2 * Math.min(x - left, right - x);
}

export interface Shape {
  readonly code: AreaCode;
  readonly d: string;
  readonly centre: Place;
  /** Room for a name that is centred on the sign, in units of the drawing. */
  readonly room: number;
  /** Reaches into the inset. */
  readonly inInset: boolean;
}

export interface Shapes {
  readonly areas: readonly Shape[];
  readonly borders: string;
  readonly regionBorders: string;
  readonly coast: string;
}

const kept = new Map<string, Shapes>();

/** The paths of these areas: kommuner or whole regions. Made once for each kind. */
export function shapesOf(codes: readonly AreaCode[]): Shapes {
  const key = codes.join();
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = {
    areas: codes.map(shapeOf),
    borders: codes.length > 5 ? borders((code) => code) : '',
    regionBorders: borders((code) => areaOf(code).region ?? ''),
    coast: coast(),
  };
  kept.set(key, made);
  return made;
}

function shapeOf(code: AreaCode): Shape {
  const members = membersOf(code);
  const rings = ringsOf(new Set(members));
  const inInset = rings.some((ring) =>
    ring.some(([x, y]) => x > CAPITAL.x && y > CAPITAL.y && y < CAPITAL.y + CAPITAL.height),
  );
  const centre = signPlace(members, rings);
  return { code, d: pathOf(rings, true), centre, room: widthAt(rings, centre), inInset };
}

/** A kommune's own place; for a region that of the member nearest to the middle of its largest piece of land. */
function signPlace(members: readonly AreaCode[], rings: ReturnType<typeof ringsOf>): Place {
  const places = members.map(centreOf);
  const largest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best), rings[0]!);
  const mean = [0, 1].map((axis) => {
    const along = largest.map((point) => point[axis]!);
    return (Math.min(...along) + Math.max(...along)) / 2;
  });
  const away = ([x, y]: Place): number => Math.hypot(x - mean[0]!, y - mean[1]!);
  return places.reduce((best, place) => (away(place) < away(best) ? place : best), places[0]!);
}
