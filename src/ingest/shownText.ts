/** Text from a file that a reader will see: names of members and columns, titles, notes, what issues quote. */

const LONGEST = 500;

/** Letters that turn the direction of all text around them: a name could make its neighbours read backwards. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text without signs of direction, cut at 500 letters. */
export function shownText(text: string): string {
  const plain = text.replace(DIRECTION, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
