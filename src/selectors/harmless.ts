/**
 * Text from a file, a link or a reader that no spreadsheet may take for a formula: what would begin one, full width
 * too and behind quotes or blanks, gets an apostrophe before it.
 */
export function harmless(text: string): string {
  return /^["'\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
