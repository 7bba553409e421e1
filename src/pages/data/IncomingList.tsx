/** Files on their way in: how far, what stopped them, what became of them. Each says so once, and politely. */
import { dataTexts } from '../../language/dataTexts.ts';
import { describeAddOutcome, describeBundleImport } from '../../language/ownDataTexts.ts';
import type { Incoming } from '../../queries/incoming.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { Issues } from './Issues.tsx';
import { keepFocus, moveFocus, places } from './keepFocus.ts';
import { PointOut } from './PointOut.tsx';

interface Props {
  readonly incoming: readonly Incoming[];
  readonly actions: FileActions;
}

export function IncomingList({ incoming, actions }: Props) {
  return (
    <section className="incoming" aria-label={dataTexts.incomingHeading}>
      {incoming.map((item) => (
        <Item key={item.key} item={item} actions={actions} />
      ))}
    </section>
  );
}

function Item({ item, actions }: { item: Incoming; actions: FileActions }) {
  const { key, name, state } = item;
  const wrong = isWrong(state);
  const close = (): void => {
    actions.close(key);
    keepFocus(places.dropArea);
  };
  return (
    <div className={`incoming-file${wrong ? ' refused' : ''}`} id={places.incoming(key)} tabIndex={-1}>
      <div role="status" className="incoming-said">
        <p>{saidOf(item)}</p>
        {state.kind === 'refused' && (
          <>
            <Issues issues={state.result.issues} fileName={name} heading={null} />
            <p className="hint">{dataTexts.nothingLost}</p>
          </>
        )}
      </div>
      {state.kind === 'reading' && <Progress item={item} bytesRead={state.bytesRead} cancel={state.cancel} />}
      {state.kind === 'refused' && (
        <PointOut
          result={state.result}
          onAgain={(choices) => {
            state.again(choices);
            keepFocus(places.incoming(key));
          }}
        />
      )}
      {state.kind !== 'reading' && state.kind !== 'unpacking' && (
        <p className="incoming-actions">
          {state.kind === 'added' && (
            <button type="button" onClick={() => moveFocus(places.card(state.id))}>
              {dataTexts.toFile}
            </button>
          )}
          <button type="button" aria-label={dataTexts.closeNamed(name)} onClick={close}>
            {dataTexts.close}
          </button>
        </p>
      )}
    </div>
  );
}

function isWrong(state: Incoming['state']): boolean {
  if (state.kind === 'bundle') return state.outcome.kind === 'refused';
  return state.kind === 'refused' || state.kind === 'unreadable' || state.kind === 'failed';
}

/** Without the percentage, which would be read aloud again and again. */
function saidOf({ name, state }: Incoming): string {
  switch (state.kind) {
    case 'reading':
      return `${dataTexts.reading(name)} …`;
    case 'unpacking':
      return `${dataTexts.unpacking(name)} …`;
    case 'refused':
      return dataTexts.refused(name);
    case 'unreadable':
      return dataTexts.unreadable(name);
    case 'failed':
      return dataTexts.failed(name);
    case 'added': {
      const kept = describeAddOutcome(name, state.outcome);
      return state.outcome.kind === 'already' ? kept : `${kept} ${dataTexts.next[state.next]}`;
    }
    case 'bundle':
      return describeBundleImport(state.outcome);
  }
}

interface ProgressProps {
  readonly item: Incoming;
  readonly bytesRead: number;
  readonly cancel: () => void;
}

function Progress({ item: { name, size }, bytesRead, cancel }: ProgressProps) {
  const percent = size === 0 ? 0 : Math.floor((100 * bytesRead) / size);
  return (
    <p className="incoming-progress">
      <progress max={100} value={percent} aria-label={dataTexts.reading(name)} />
      <span>{dataTexts.percentRead(percent)}</span>
      <button
        type="button"
        onClick={() => {
          cancel();
          keepFocus(places.dropArea);
        }}
      >
        {dataTexts.cancel}
      </button>
    </p>
  );
}
