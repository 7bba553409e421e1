/** What a reader takes along: link, words, files, paper. */
import { useState } from 'react';
import type { ShareTable } from '../../domain/shareTable.ts';
import { da } from '../../language/da.ts';
import { effectCsvTexts } from '../../language/effectCsvTexts.ts';
import { effectTexts } from '../../language/effectTexts.ts';
import { fullStop } from '../../language/format.ts';
import { csvText } from '../../selectors/csvText.ts';
import { curvesTable, effectFileName, placebosTable, splitTable } from '../../selectors/effectCsv.ts';
import { type EffectView, formatEffectView } from '../../viewState/effectView.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { saveFile } from '../saveFile.ts';
import type { Findings } from './findings.ts';

interface Props {
  readonly found: Findings;
  readonly view: EffectView;
  readonly source: string;
}

export function Actions({ found, view, source }: Props) {
  const [message, setMessage] = useState('');
  const { subject, result, split, headline, lead, more } = found;
  const { window, answer } = result;
  const address = (): string => absoluteAddress({ page: 'effect', query: formatEffectView(view) });
  const text = [fullStop(headline), ...lead, ...more].join(' ');
  const copy = (what: string, done: string): void => {
    copyText(what).then(
      () => setMessage(done),
      () => setMessage(da.copyFailed),
    );
  };
  const save = (table: ShareTable, what: string): void => {
    saveFile(new Blob([csvText(table, false)], { type: 'text/csv' }), effectFileName(subject, what));
    setMessage(effectTexts.saved);
  };
  const decided = answer !== null && answer.placebos.length > 0;
  return (
    <p className="actions">
      <button type="button" onClick={() => globalThis.print()}>
        {effectTexts.print}
      </button>
      <button type="button" onClick={() => copy(address(), da.linkCopied)}>
        {da.copyLink}
      </button>
      <button type="button" onClick={() => copy(text, da.textCopied)}>
        {da.copyText}
      </button>
      <button type="button" onClick={() => copy(`${text} ${source} ${address()}`, da.textCopied)}>
        {effectTexts.copyWithSource}
      </button>
      {split !== null && (
        <button type="button" onClick={() => save(splitTable(split), effectCsvTexts.splitFile)}>
          {effectTexts.downloadSplit}
        </button>
      )}
      {answer !== null && (
        <button
          type="button"
          onClick={() => save(curvesTable(subject, { window, answer }), effectCsvTexts.curvesFile)}
        >
          {effectTexts.downloadCurves}
        </button>
      )}
      {decided && (
        <button
          type="button"
          onClick={() => save(placebosTable(subject.area, { window, answer }), effectCsvTexts.placebosFile)}
        >
          {effectTexts.downloadPlacebos}
        </button>
      )}
      <span role="status">{message}</span>
    </p>
  );
}

/** Rejects also where the page is not served over https or from this machine. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
