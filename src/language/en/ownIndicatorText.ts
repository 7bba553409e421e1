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
  /** A whole clause, to stand after a place and a comma: `26 per cent of the unemployed are long-term unemployed`. */
  readonly predicate: (value: string, verb: 'er' | 'var', benefit: string) => string;
  /** With its article, and its pronoun: `the share of long-term unemployed`, `it`. */
  readonly quantity: string;
  readonly pronoun: 'it';
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
      'The figures and their unit are as the file and you have stated them; the app does not know the definition.',
    predicate: (value, verb, benefit) => `“${title}”${benefit} ${verb === 'er' ? 'is' : 'was'} ${value}`,
    quantity: `the figure for “${title}”`,
    pronoun: 'it',
    peers: 'figures',
  };
}
