/** The sentence, how it was read, and every field to correct. */
import { useEffect, useRef, useState } from 'react';
import { readClaim } from '../../claim/readClaim.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { claimDoubtTexts, unreadText } from '../../language/claimReadingTexts.ts';
import {
  asksAnything,
  type ClaimView,
  claimText,
  emptyClaimView,
  LONGEST_CLAIM,
} from '../../viewState/claimView.ts';
import { ClaimFieldset } from './ClaimFieldset.tsx';
import { Echo } from './Echo.tsx';
import { forNewSentence, openDoubts } from './fieldStates.ts';
import type { LevelShown } from './levelShown.ts';
import type { ClaimState } from './useClaim.ts';

interface Props {
  readonly view: ClaimView;
  readonly state: ClaimState;
  readonly level: LevelShown | 'waiting' | null;
  readonly onChange: (next: Partial<ClaimView>, how?: 'push' | 'replace') => void;
}

/** Browsers allow a hundred changes of the address in half a minute. */
const PAUSE = 250;

export function ClaimForm({ view, state, level, onChange }: Props) {
  const { reading, newest } = state;
  const [typed, setTyped] = useState(view.tekst ?? '');
  const written = useRef(view.tekst);
  const pasted = useRef('');
  const timer = useRef(0);
  const latest = useRef({ view, newest, onChange });
  useEffect(() => {
    latest.current = { view, newest, onChange };
  });
  useEffect(() => {
    if (view.tekst === written.current) return;
    window.clearTimeout(timer.current);
    written.current = view.tekst;
    setTyped(view.tekst ?? '');
  }, [view.tekst]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const commit = (value: string, isNew: boolean): void => {
    const tekst = claimText(value);
    const now = latest.current;
    if (tekst === now.view.tekst) return;
    written.current = tekst;
    const dropped =
      isNew && tekst !== null
        ? {
            ...forNewSentence(now.view, readClaim(tekst, { newest: now.newest })),
            ...{ art: null, forhold: null, mod: null, filer: null },
          }
        : {};
    now.onChange({ ...dropped, tekst }, 'replace');
  };
  const type = (value: string): void => {
    setTyped(value);
    window.clearTimeout(timer.current);
    const isNew = pasted.current !== '' && claimText(value) === claimText(pasted.current);
    pasted.current = '';
    if (isNew) commit(value, true);
    else timer.current = window.setTimeout(() => commit(value, false), PAUSE);
  };
  const doubts = reading === null ? [] : openDoubts(view, reading);
  const unread = reading?.unread.map(({ start, end }) => (view.tekst ?? '').slice(start, end)) ?? [];
  const long = [...typed].length > LONGEST_CLAIM;
  return (
    <section className="claim-form" aria-labelledby="claim-form-heading">
      <h2 id="claim-form-heading">{claimPageTexts.formHeading}</h2>
      <label htmlFor="claim-text">{claimPageTexts.textLabel}</label>
      <textarea
        id="claim-text"
        rows={4}
        value={typed}
        spellCheck={false}
        aria-describedby="claim-text-hint"
        onPaste={(event) => {
          pasted.current = event.clipboardData.getData('text');
        }}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <p className="claim-hint" id="claim-text-hint">
        {claimPageTexts.textHint}
      </p>
      {reading !== null && view.tekst !== null && <Echo text={view.tekst} reading={reading} />}
      <div className="claim-doubts" role="status">
        {(doubts.length > 0 || unread.length > 0 || long) && (
          <>
            <h3>{claimPageTexts.doubtsHeading}</h3>
            <ul>
              {long && <li>{claimDoubtTexts['too-long']}</li>}
              {unread.length > 0 && <li>{unreadText(unread)}</li>}
              {doubts.map(({ doubt, offers }) => (
                <li key={doubt}>
                  {claimDoubtTexts[doubt]}
                  {offers.length > 0 && (
                    <span className="claim-offers">
                      {offers.map(({ label, next }) => (
                        <button key={label} type="button" onClick={() => onChange(next)}>
                          {label}
                        </button>
                      ))}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ClaimFieldset view={view} state={state} level={level} onChange={onChange} />
      {asksAnything(view) && (
        <p className="claim-again">
          <button
            type="button"
            onClick={() => {
              written.current = null;
              setTyped('');
              window.clearTimeout(timer.current);
              onChange(emptyClaimView);
              document.getElementById('claim-text')?.focus();
            }}
          >
            {claimPageTexts.startOver}
          </button>
        </p>
      )}
    </section>
  );
}
