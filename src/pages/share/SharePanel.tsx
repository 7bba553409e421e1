/** *Hent og del*: a figure as picture, numbers, words and citation. Escape closes it. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Month } from '../../domain/period.ts';
import { da } from '../../language/da.ts';
import { shareTexts } from '../../language/shareTexts.ts';
import type { Route } from '../../viewState/route.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { saveFile } from '../saveFile.ts';
import { shareText } from '../shareText.ts';
import { bibtex, citation } from './citation.ts';
import { EmbedSection } from './EmbedSection.tsx';
import { csvFile, pngFile, type SharedFile, svgFile, type TooLarge, xlsxFile } from './files.ts';
import './share.css';
import type { Shareable } from './shareable.ts';
import { useDrawing } from './useDrawing.ts';

export interface SharePanelProps {
  readonly share: Shareable;
  /** Link and words too: they do not stand beside the button that opened the panel. */
  readonly words: boolean;
  /** `say` is told how it went. */
  readonly copy: (what: string, done: string, say: (message: string) => void) => void;
  readonly onClose: () => void;
}

export function SharePanel({ share, words, copy: copyTo, onClose }: SharePanelProps) {
  const [message, setMessage] = useState('');
  const [tooLarge, setTooLarge] = useState<number | null>(null);
  const [today] = useState(() => new Date());
  const address = absoluteAddress(share.route);
  const lasting = absoluteAddress(pinned(share));
  const cited = citation(share, lasting, today);
  const [drawn, draw] = useDrawing(share, cited);
  const busy = useRef(false);
  const copy = (what: string, done: string): void => copyTo(what, done, setMessage);
  const take = (make: () => Promise<SharedFile | TooLarge>): void => {
    if (busy.current) return;
    busy.current = true;
    setTooLarge(null);
    setMessage(shareTexts.working);
    make()
      .then(
        (file) => {
          if ('tooLarge' in file) {
            setTooLarge(file.tooLarge);
            setMessage(shareTexts.tooLarge);
            return;
          }
          const { blob, name, scale } = file;
          saveFile(blob, name);
          setMessage(scale === undefined ? shareTexts.saved(name) : shareTexts.savedSmaller(name, scale));
        },
        () => setMessage(shareTexts.failed),
      )
      .finally(() => {
        busy.current = false;
      });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="share-panel" aria-label={shareTexts.heading} onKeyDown={onKeyDown}>
      <Group heading={shareTexts.image} help={shareTexts.imageHelp}>
        <Action onClick={() => take(() => pngFile(share, draw, false))}>{shareTexts.downloadPng}</Action>
        <Action onClick={() => take(() => svgFile(share, draw))}>{shareTexts.downloadSvg}</Action>
      </Group>
      <Group heading={shareTexts.numbers} help={shareTexts.numbersHelp}>
        <Action onClick={() => take(() => csvFile(share))}>{shareTexts.downloadCsv}</Action>
        <Action onClick={() => take(() => xlsxFile(share, address, today))}>{shareTexts.downloadXlsx}</Action>
      </Group>
      {words && (
        <Group heading={shareTexts.words}>
          <Action onClick={() => copy(address, da.linkCopied)}>{da.copyLink}</Action>
          <Action onClick={() => copy(pasted(share, address), da.textCopied)}>{da.copyText}</Action>
        </Group>
      )}
      <Group heading={shareTexts.citation} wide>
        <p className="share-citation">{cited}</p>
        <Action onClick={() => copy(cited, shareTexts.citationCopied)}>{shareTexts.copyCitation}</Action>
        <Action onClick={() => copy(bibtex(share, lasting, today), shareTexts.bibtexCopied)}>
          {shareTexts.copyBibtex}
        </Action>
      </Group>
      {share.embed !== null && <EmbedSection share={share} view={share.embed} copy={copy} />}
      <p className="share-foot">
        <Action onClick={onClose}>{shareTexts.close}</Action>
        <span role="status">{message}</span>
      </p>
      {tooLarge !== null && (
        <p className="share-foot">
          <Action onClick={() => take(() => xlsxFile(share, address, today))}>
            {shareTexts.downloadXlsx}
          </Action>
          <Action onClick={() => take(() => csvFile(share))}>{shareTexts.downloadCsv}</Action>
          <Action onClick={() => take(() => pngFile(share, draw, true))}>
            {shareTexts.pngAnyway(tooLarge)}
          </Action>
        </p>
      )}
      {drawn}
    </section>
  );
}

function pasted(share: Shareable, address: string): string {
  const { text, source } = share;
  return text === undefined ? shareText(share) : `${text}\n${source} ${address}`;
}

/** What is quoted must stand there too when there are newer figures. */
function pinned({ route, months, lasting }: Shareable): Route {
  if (lasting !== undefined) return lasting;
  if (route.page !== 'compare' || months === undefined) return route;
  const at = (month: Month) => ({ kind: 'month', month }) as const;
  return { page: 'compare', view: { ...route.view, fra: at(months.first), til: at(months.last) } };
}

interface GroupProps {
  readonly heading: string;
  readonly help?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Group({ heading, help, wide = false, children }: GroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div role="group" aria-labelledby={id} className={wide ? 'share-group wide' : 'share-group'}>
      <p className="share-heading" id={id}>
        {heading}
      </p>
      {help !== undefined && <p className="share-help">{help}</p>}
      {children}
    </div>
  );
}

function Action({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}
