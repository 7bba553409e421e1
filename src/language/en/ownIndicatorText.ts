/** The words that an indicator has, and those of a measure that only the reader knows. */

export interface IndicatorText {
  /** Heading and subtitle. */
  readonly title: string;
  /** In menus, under its topic. */
  readonly short: string;
  /** One line that says what is counted. */
  readonly definition: string;
  /** What the numbers must not be taken for, among the notes. */
  readonly caution: string;
  /** With verb, to stand after a place: `26 per cent of the unemployed were long-term unemployed`. */
  readonly predicate: (value: string, verb: string, benefit: string) => string;
  /** Noun with its article and its pronoun: `the share of long-term unemployed`, `it`. */
  readonly quantity: string;
  readonly pronoun: string;
  /** Plural after `among the highest`. */
  readonly peers: string;
}

/** A measure from the reader's own file is quoted: its grammar is not known. */
export function ownText(title: string): IndicatorText {
  return {
    title,
    short: title,
    definition: 'Figures from your own file.',
    caution:
      'The figures and their unit are as the file and you have given them; the app does not know the definition.',
    predicate: (value, verb, benefit) =>
      `“${title}”${benefit} ${verb === 'var' || verb.startsWith('w') ? 'was' : 'is'} ${value}`,
    quantity: `the figure for “${title}”`,
    pronoun: 'it',
    peers: 'figures',
  };
}
