/** What a reader can take along: the link and the words at once, the rest in a panel that is fetched when opened. */
import { type ComponentType, useRef, useState } from 'react';
import { da } from '../language/da.ts';
import { absoluteAddress } from '../viewState/useAddress.ts';
import type { SharePanelProps } from './share/SharePanel.tsx';
import type { Shareable } from './share/shareable.ts';
import { shareText } from './shareText.ts';
import { useCopy } from './useCopy.ts';

interface Props {
  readonly share: Shareable;
  /** Only the panel, where many figures share a page. */
  readonly brief?: boolean;
  /** What the figure is called there, for those who hear the button; its headline unless said. */
  readonly name?: string;
}

export function FigureActions({ share, brief = false, name = share.headline }: Props) {
  const { message, say, copy } = useCopy();
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps> | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const toggle = (): void => {
    say('');
    if (Panel !== null) setPanel(null);
    else
      import('./share/SharePanel.tsx').then(
        ({ SharePanel }) => setPanel(() => SharePanel),
        () => say(da.loadFailed(da.share)),
      );
  };
  const close = (): void => {
    setPanel(null);
    opener.current?.focus();
  };
  return (
    <>
      <p className="actions">
        {!brief && (
          <>
            <button type="button" onClick={() => copy(absoluteAddress(share.route), da.linkCopied)}>
              {da.copyLink}
            </button>
            <button type="button" onClick={() => copy(shareText(share), da.textCopied)}>
              {da.copyText}
            </button>
          </>
        )}
        <button
          type="button"
          ref={opener}
          aria-expanded={Panel !== null}
          aria-label={brief ? `${da.share}: ${name}` : undefined}
          onClick={toggle}
        >
          {da.share}
        </button>
        <span role="status">{message}</span>
      </p>
      {Panel !== null && <Panel share={share} words={brief} copy={copy} onClose={close} />}
    </>
  );
}
