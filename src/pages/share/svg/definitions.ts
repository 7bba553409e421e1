/** Clips and patterns of a drawing, each with a name of its own in the file. */
import { type Attributes, element } from './xml.ts';

export class Definitions {
  private readonly written: string[] = [];
  private readonly shared = new Map<Element, string>();

  /** The name of a new one. */
  add(kind: string, attributes: Attributes, children: (paint: Attributes) => readonly string[]): string {
    const id = `${kind.toLowerCase()}-${this.written.length + 1}`;
    this.written.push(element(kind, { id, ...attributes }, children({})));
    return id;
  }

  /** The name of one that several shapes use; written with the first of them. */
  share(source: Element, write: () => readonly [Attributes, readonly string[]]): string {
    const known = this.shared.get(source);
    if (known !== undefined) return known;
    const [attributes, children] = write();
    const id = this.add(source.localName, attributes, () => children);
    this.shared.set(source, id);
    return id;
  }

  get text(): string {
    return this.written.length === 0 ? '' : element('defs', {}, this.written);
  }
}

/** The element that a computed style such as `url("#map-above")` points at; null for all other values. */
export function referenced(css: string, document: Document): Element | null {
  const id = /^url\("?#([^")]+)"?\)/.exec(css)?.[1];
  return id === undefined ? null : document.getElementById(id);
}
