/**
 * What a framed figure and the page around it say to each other, by `postMessage`. A contract: `public/embed.js` is
 * copied into no page, but pages may listen on their own.
 */

/** From the figure, whenever its height changes and when it is asked. */
export interface HeightMessage {
  readonly type: 'kommunekurven:height';
  /** Whole CSS pixels. */
  readonly height: number;
}

/** From the page around: say the height again. */
const ASK = 'kommunekurven:ask';

export function heightMessage(height: number): HeightMessage {
  return { type: 'kommunekurven:height', height: Math.ceil(height) };
}

/** The height that a message tells of, or null when it is another message. */
export function readHeight(data: unknown): number | null {
  const { type, height } = (typeof data === 'object' ? (data ?? {}) : {}) as Partial<HeightMessage>;
  return type === 'kommunekurven:height' && typeof height === 'number' && height > 0 ? height : null;
}

export function isAsking(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
}
