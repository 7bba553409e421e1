/** SVG as text: elements, attributes, numbers, transforms. */

/** Attributes without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** `<name a="1">…</name>`; children are elements already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? number(value) : value!)}"`)
    .join('');
  return children.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${children.join('')}</${name}>`;
}

/** Text for an element or an attribute; characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the ones to leave out
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll(/\p{Surrogate}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** At most two decimals: a hundredth of a pixel. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** The six numbers of a matrix, as in `DOMMatrix`. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Null for a matrix that moves nothing. */
export function transform({ a, b, c, d, e, f }: Matrix): string | null {
  const fine = (value: number): number => Math.round(value * 1e5) / 1e5;
  if ([a, d].every((one) => fine(one) === 1) && [b, c].every((zero) => fine(zero) === 0))
    return number(e) === '0' && number(f) === '0' ? null : `translate(${number(e)} ${number(f)})`;
  return `matrix(${[a, b, c, d].map(fine).join(' ')} ${number(e)} ${number(f)})`;
}
