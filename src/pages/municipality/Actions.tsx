/** What a reader can do with the page: compare, print, take the words along, remember the kommune. */
import { useState } from 'react';
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { da } from '../../language/da.ts';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import { forgetMunicipality, myMunicipality, rememberMunicipality } from '../../ownData/myMunicipality.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { useCopy } from '../useCopy.ts';

interface Props {
  readonly code: AreaCode;
  readonly goals: string | null;
  readonly text: string;
  readonly source: string;
}

export function Actions({ code, goals, text, source }: Props) {
  const { message, say, copy } = useCopy();
  const [mine, setMine] = useState(() => myMunicipality() === code);
  const address = (): string => absoluteAddress({ page: 'municipality', code, maalsaetning: goals });
  const remember = (): void => {
    const kept = rememberMunicipality(code);
    setMine(kept);
    say(kept ? municipalityTexts.remembered : municipalityTexts.rememberFailed);
  };
  const forget = (): void => {
    forgetMunicipality();
    setMine(false);
    say(municipalityTexts.forgotten);
  };
  return (
    <p className="actions municipality-actions">
      <a
        className="tap"
        href={formatAddress({ page: 'compare', view: { ...defaultCompareView, omr: [code] } })}
        aria-label={`${municipalityTexts.compare} ${areaOf(code).name}`}
      >
        {municipalityTexts.compare}
      </a>
      <button type="button" onClick={() => window.print()}>
        {municipalityTexts.print}
      </button>
      <button type="button" onClick={() => copy(address(), da.linkCopied)}>
        {da.copyLink}
      </button>
      <button type="button" onClick={() => copy(text, da.textCopied)}>
        {da.copyText}
      </button>
      <button type="button" onClick={() => copy(`${text} ${source} ${address()}`, da.textCopied)}>
        {municipalityTexts.copyWithSource}
      </button>
      <button type="button" onClick={mine ? forget : remember}>
        {mine ? municipalityTexts.forget : municipalityTexts.remember}
      </button>
      <span role="status">{message}</span>
    </p>
  );
}
