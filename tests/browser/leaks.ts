/** Looks through a page of the pseudo build (`src/build/pseudoTexts.ts`) for texts that do not come from `src/language`. */
import type { Page } from 'playwright-core';

/** Text that stands outside ⟦ ⟧, with the element it was found in. */
export interface Unmarked {
  readonly text: string;
  readonly element: string;
}

/** Every unmarked piece with letters: visible text, hidden text for screen readers, and the attributes that are read aloud. */
export function unmarkedOn(page: Page): Promise<readonly Unmarked[]> {
  return page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription'];
    ATTRIBUTES.push('title', 'alt', 'placeholder', 'label');
    const found: { text: string; element: string }[] = [];

    /** Outside the marks. A text that is cut at its end or its beginning has one mark without the other. */
    function outside(text: string): string {
      let depth = 0;
      let out = '';
      for (const letter of text) {
        if (letter === '⟦') depth += 1;
        else if (letter === '⟧') {
          if (depth === 0) out = '';
          else depth -= 1;
        } else if (depth === 0) out += letter;
        // Where a text stood, so that what is around it does not run together.
        if (letter === '⟧' && depth === 0) out += ' · ';
      }
      return out;
    }

    function where(element: Element): string {
      const path: string[] = [];
      for (let at: Element | null = element; at !== null && path.length < 4; at = at.parentElement)
        path.unshift(
          `${at.localName}${[...at.classList].map((name) => `.${name}`).join('')}${at.id === '' ? '' : `#${at.id}`}`,
        );
      return path.join(' > ');
    }

    function note(text: string, element: Element, attribute = ''): void {
      for (const piece of outside(text).split(' · ')) {
        const trimmed = piece.replace(/\s+/g, ' ').trim();
        if (/\p{L}/u.test(trimmed))
          found.push({
            text: trimmed,
            element: where(element) + (attribute === '' ? '' : ` [${attribute}]`),
          });
      }
    }

    const inline = (element: Element): boolean =>
      element.localName === 'tspan' || getComputedStyle(element).display === 'inline';

    // A sentence is read as a whole, however many elements it stands in.
    const blocks = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('script, style, noscript, template') !== null) continue;
      if (
        !parent.checkVisibility({ visibilityProperty: true }) &&
        parent.closest('select, svg title, svg desc') === null
      )
        continue;
      let block = parent;
      while (block.parentElement !== null && inline(block)) block = block.parentElement;
      blocks.set(block, (blocks.get(block) ?? '') + node.nodeValue);
    }
    for (const [element, text] of blocks) note(text, element);
    for (const element of document.body.querySelectorAll('*')) {
      for (const attribute of ATTRIBUTES) {
        const value = element.getAttribute(attribute);
        if (value !== null) note(value, element, attribute);
      }
    }
    note(document.title, document.head, 'title');
    return found;
  });
}
