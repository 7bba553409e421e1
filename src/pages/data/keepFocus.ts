/** The keyboard's place when what had it goes away. */

/**
 * Puts the focus on the first of these elements that is there, if it has been lost by then: a button that was
 * pressed is gone after the next drawing. Ids, best first; each must be able to take the focus.
 */
export function keepFocus(...ids: readonly string[]): void {
  // Two frames: what was changed is drawn in the first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      moveFocus(...ids);
    }),
  );
}

/** Goes to the first of these elements that is there. */
export function moveFocus(...ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element === null) continue;
    element.focus();
    return;
  }
}

/** Ids of the places that the focus goes to. */
export const places = {
  dropArea: 'vaelg-filer',
  files: 'dine-filer',
  guidance: 'hent-selv',
  live: 'hent-direkte',
  compare: 'to-udgaver',
  backup: 'gem-og-flyt',
  builtIn: 'indbyggede-tal',
  card: (id: string): string => `fil-${id.slice(0, 12)}`,
  placement: (id: string): string => `tal-${id.slice(0, 12)}`,
  incoming: (key: number): string => `ind-${key}`,
} as const;
