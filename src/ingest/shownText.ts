/** Text from a file that a reader will see: names of members and columns, titles, notes, what issues quote. */

const LONGEST = 500;

/**
 * Letters that nobody sees: those that turn the direction of all text around them, so that a name could make its
 * neighbours read backwards, and control characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\0-\x08\x0e-\x1f\x7f]/g;

/** The text with a visible sign for letters that nobody would see, cut at 500 letters. */
export function shownText(text: string): string {
  const plain = text.replace(UNSEEN, '\uFFFD');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
