/**
 * Pages whose query the route keeps as text: what it asks, by one codec per parameter. Null, or what `empty` has, stands
 * for a parameter that is left out.
 */
import { type Codec, read } from './codec.ts';
import { type AddressNotice, cut } from './route.ts';

export interface KeptPage<V> {
  /** In the order they are written. */
  readonly names: readonly (keyof V & string)[];
  /** Forgetting a parameter here does not compile. */
  readonly codecs: { readonly [K in keyof V]: Codec<NonNullable<V[K]>> };
  /** Nothing asked. */
  readonly empty: V;
}

/** Never throws; what cannot be read is left out and said. */
export function parseKept<V>(
  { names, codecs, empty }: KeptPage<V>,
  query: string,
): { readonly view: V; readonly notices: readonly AddressNotice[] } {
  const parameters = new URLSearchParams(query);
  const notices: AddressNotice[] = [];
  const found: Partial<Record<keyof V, unknown>> = {};
  for (const name of names) {
    const reading = read<unknown>(codecs[name] as Codec<unknown>, parameters.get(name));
    if (reading.kind === 'valid') found[name] = reading.value;
    if (reading.kind === 'invalid') notices.push({ kind: 'invalid-parameter', name, raw: cut(reading.raw) });
  }
  return { view: { ...empty, ...(found as Partial<V>) }, notices };
}

/** The query of a view; empty when nothing is asked. */
export function formatKept<V>({ names, codecs, empty }: KeptPage<V>, view: V): string {
  return names
    .flatMap((name) => {
      const value = view[name];
      if (value === null || value === empty[name]) return [];
      return [`${name}=${encodeURIComponent((codecs[name] as Codec<unknown>).serialise(value))}`];
    })
    .join('&');
}
