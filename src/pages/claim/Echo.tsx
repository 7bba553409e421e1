/** The sentence as it was read: what was used, and what was not understood. */
import { CLAIM_QUANTITIES } from '../../domain/claim.ts';
import type { ClaimReading, Span } from '../../domain/claimReading.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';

export function Echo({ text, reading }: { readonly text: string; readonly reading: ClaimReading }) {
  const kinds = new Array<'' | 'used' | 'unread'>(text.length).fill('');
  const mark = (spans: readonly Span[], kind: 'used' | 'unread'): void => {
    for (const { start, end } of spans) kinds.fill(kind, start, Math.min(end, text.length));
  };
  mark(reading.unread, 'unread');
  const { area, indicator, benefit, from, to, direction } = reading;
  const found = [area, indicator, benefit, from, to, direction, ...CLAIM_QUANTITIES.map((q) => reading[q])];
  for (const field of found) if (field !== null) mark(field.spans, 'used');
  const pieces: { readonly kind: '' | 'used' | 'unread'; readonly at: number; text: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = pieces.at(-1);
    if (last !== undefined && last.kind === kinds[at]) last.text += text[at];
    else pieces.push({ kind: kinds[at] ?? '', at, text: text[at] ?? '' });
  }
  return (
    <p className="claim-echo">
      <span className="visually-hidden">{claimPageTexts.echoLabel} </span>
      {pieces.map(({ kind, at, text: piece }) =>
        kind === '' ? (
          piece
        ) : (
          <span key={at} className={kind}>
            {piece}
          </span>
        ),
      )}
    </p>
  );
}
