/**
 * The sections of a kommune's page by the names that links have (`afsnit=dimittender`), and the way to one. The page is
 * built as figures and code arrive, so the way has three parts: wait until the section is there, go, and stay with it
 * while what stands above it still grows, until the reader moves.
 */
import { useEffect, useState } from 'react';

/** A contract, as the rest of the address is: never change a name, only add. */
const NAMES = [
  'noegletal',
  'maal',
  'langtidsledige',
  'ledige',
  'ledighed',
  'ydelser',
  'dimittender',
  'lignende',
  'varighed',
] as const;

export type SectionName = (typeof NAMES)[number];

/** The id of a section's element. */
export function sectionId(name: SectionName): string {
  return PREFIX + name;
}

const PREFIX = 'afsnit-';
/** After this many milliseconds without the section, this kommune's page does not have it. */
const PATIENCE = 8000;
/** Below the window's upper edge, in CSS pixels. */
const MARGIN = 16;
const READER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Goes to the section of that name, with the focus on its heading. True when no page has it, or this one turns out not
 * to. `name` comes from an address: any text.
 */
export function useSectionPlace(name: string | undefined): boolean {
  const [missing, setMissing] = useState<string>();
  useEffect(() => {
    if (name === undefined || !isKnown(name)) return;
    let section: HTMLElement | null = null;
    const stay = (): void => {
      const first = section === null;
      section = document.getElementById(PREFIX + name);
      if (section === null) return;
      const distance = section.getBoundingClientRect().top - MARGIN;
      if (Math.abs(distance) >= 1) window.scrollBy({ top: distance, behavior: 'instant' });
      if (first) focus(section);
    };
    // Both are heard between layout and paint: what moves is put right before anybody sees it.
    const sizes = new ResizeObserver(stay);
    sizes.observe(document.body);
    const drawings = new MutationObserver(stay);
    drawings.observe(document.body, { childList: true, subtree: true });
    const leave = (): void => {
      sizes.disconnect();
      drawings.disconnect();
      window.clearTimeout(timer);
      for (const kind of READER) window.removeEventListener(kind, leave);
    };
    const timer = window.setTimeout(() => {
      if (section === null) setMissing(name);
      leave();
    }, PATIENCE);
    for (const kind of READER) window.addEventListener(kind, leave, { passive: true });
    stay();
    return leave;
  }, [name]);
  return name !== undefined && (missing === name || !isKnown(name));
}

function isKnown(name: string): boolean {
  return NAMES.some((known) => known === name);
}

function focus(section: HTMLElement): void {
  const heading = section.querySelector<HTMLElement>('h2') ?? section;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
