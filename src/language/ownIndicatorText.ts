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
  /** With verb, to stand after a place: `er 26 pct. af de ledige langtidsledige`. */
  readonly predicate: (value: string, verb: 'er' | 'var', benefit: string) => string;
  /** Definite noun and its pronoun: `andelen af langtidsledige`, `den`. */
  readonly quantity: string;
  readonly pronoun: 'den' | 'det';
  /** Plural after `blandt de højeste`. */
  readonly peers: string;
}

/** A measure from the reader's own file is quoted: its grammar is not known. */
export function ownText(title: string): IndicatorText {
  return {
    title,
    short: title,
    definition: 'Tal fra din egen fil.',
    caution: 'Tallene og deres enhed er, som filen og du har angivet dem; appen kender ikke definitionen.',
    predicate: (value, verb, benefit) => `${verb} „${title}“${benefit} ${value}`,
    quantity: `tallet for „${title}“`,
    pronoun: 'det',
    peers: 'tal',
  };
}
