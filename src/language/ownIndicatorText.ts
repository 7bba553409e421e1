/** The words of a measure that only the reader knows. */
import type { IndicatorText } from './indicatorTexts.ts';

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
