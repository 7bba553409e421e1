/** The code that puts the figure in another page, with the choices of that and the figure as it will stand there. */
import './embedSection.css';
import { useId, useState } from 'react';
import { Select } from '../../controls/Select.tsx';
import { isOwnId } from '../../domain/indicator.ts';
import { embedCodeTexts } from '../../language/embedCodeTexts.ts';
import { embedTexts } from '../../language/embedTexts.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import type { EmbedTheme, Route } from '../../viewState/route.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embedCode } from './embedCode.ts';
import type { Shareable } from './shareable.ts';

interface Props {
  readonly share: Pick<Shareable, 'headline' | 'months'>;
  readonly view: CompareView;
  readonly copy: (what: string, done: string) => void;
}

export function EmbedSection({ view, ...props }: Props) {
  const [open, setOpen] = useState(false);
  const own = view.filer !== null || isOwnId(view.maal);
  return (
    <details className="embed-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{embedCodeTexts.heading}</summary>
      {open && (own ? <p className="share-help">{embedTexts.ownFiles}</p> : <Code view={view} {...props} />)}
    </details>
  );
}

const WIDTHS = { column: 640, phone: 360 } as const;
/** Until the figure has said how tall it is. */
const LIKELY_HEIGHT = 900;

const options = <K extends string>(texts: Readonly<Record<K, string>>) =>
  (Object.keys(texts) as K[]).map((value) => ({ value, label: texts[value] }));

function Code({ share, view, copy }: Props) {
  const { months, headline } = share;
  const [newest, setNewest] = useState(months === undefined);
  const [theme, setTheme] = useState<EmbedTheme | 'follow'>('follow');
  const [resizing, setResizing] = useState<'script' | 'fixed'>('script');
  const [width, setWidth] = useState<keyof typeof WIDTHS>('column');
  const [height, setHeight] = useState(LIKELY_HEIGHT);
  const id = useId();
  const shown: CompareView =
    months === undefined
      ? view
      : newest
        ? { ...view, til: { kind: 'newest' } }
        : {
            ...view,
            fra: { kind: 'month', month: months.first },
            til: { kind: 'month', month: months.last },
          };
  const route: Route = { page: 'embed', view: shown };
  const address = absoluteAddress(theme === 'follow' ? route : { ...route, tema: theme });
  const code = embedCode({ address, title: headline, height, resizes: resizing === 'script' });
  return (
    <>
      <p className="share-help">{embedCodeTexts.help}</p>
      <div className="sentence">
        {months !== undefined && (
          <Select
            label={embedCodeTexts.months}
            value={newest ? 'newest' : 'pinned'}
            options={[
              { value: 'pinned', label: embedCodeTexts.pinned(months.first, months.last) },
              { value: 'newest', label: embedCodeTexts.newest },
            ]}
            onChange={(value) => setNewest(value === 'newest')}
          />
        )}
        <Select
          label={embedCodeTexts.colours}
          value={theme}
          options={options(embedCodeTexts.themes)}
          onChange={setTheme}
        />
        <Select
          label={embedCodeTexts.height}
          value={resizing}
          options={options(embedCodeTexts.heights)}
          onChange={setResizing}
        />
      </div>
      <p className="share-help">
        {months !== undefined && (newest ? embedCodeTexts.newestHelp : embedCodeTexts.pinnedHelp)}{' '}
        {resizing === 'script' ? embedCodeTexts.scriptHelp : embedCodeTexts.fixedHelp(Math.ceil(height))}
      </p>
      <label className="visually-hidden" htmlFor={id}>
        {embedCodeTexts.code}
      </label>
      <textarea
        id={id}
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" onClick={() => copy(code, embedCodeTexts.copied)}>
        {embedCodeTexts.copy}
      </button>
      <div className="sentence">
        <Select
          label={embedCodeTexts.preview}
          value={width}
          options={options(embedCodeTexts.widths)}
          onChange={setWidth}
        />
      </div>
      <EmbedPreview
        address={address}
        title={`${embedCodeTexts.preview}: ${headline}`}
        width={WIDTHS[width]}
        onHeight={width === 'column' ? setHeight : null}
      />
    </>
  );
}
