/** Straight from Statistikbanken: another host, so nothing is asked of it before the reader says so. */
import { useRef, useState } from 'react';
import { liveTexts } from '../../language/liveTexts.ts';
import { describePublisherFailure, liveTableTitles } from '../../language/publisherTexts.ts';
import { type LiveTable, liveTables } from '../../publishers/liveTables.ts';
import { fetchStatbank } from '../../publishers/statbank.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { places } from './keepFocus.ts';
import { SectionHeading } from './SectionHeading.tsx';

export function Live({ actions }: { actions: FileActions }) {
  return (
    <section className="live">
      <SectionHeading id={places.live}>{liveTexts.heading}</SectionHeading>
      <p>{liveTexts.explain}</p>
      <ul>
        {liveTables.map((table) => (
          <li key={table.table}>
            <OneTable table={table} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneTable({ table, actions }: { table: LiveTable; actions: FileActions }) {
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const get = async (): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    setBusy(true);
    setMessage(liveTexts.fetching);
    const outcome = await fetchStatbank(table, {
      fetch: (input, init) => fetch(input, init),
      signal: stop.signal,
      onAttempt: (attempt, of) => {
        if (attempt > 1) setMessage(liveTexts.attempt(attempt, of));
      },
      onPause: (ms) => setMessage(liveTexts.pause(Math.max(1, Math.round(ms / 1000)))),
    });
    setBusy(false);
    if (!outcome.ok) {
      setMessage(describePublisherFailure(outcome.failure));
      return;
    }
    const { csv, newest } = outcome.value;
    setMessage(liveTexts.fetched(newest));
    actions.take([
      { blob: csv, name: liveTexts.fileName(table.table, newest), choices: { table: table.table } },
    ]);
  };
  return (
    <>
      <strong>{liveTableTitles[table.titleKey]}</strong> {liveTexts.about(table.table, table.startYear)}{' '}
      {busy ? (
        <button type="button" onClick={() => running.current?.abort()}>
          {liveTexts.cancel}
        </button>
      ) : (
        <button type="button" onClick={() => void get()} aria-label={liveTexts.fetchNamed(table.table)}>
          {liveTexts.fetch}
        </button>
      )}
      <span className="live-message" role="status">
        {message}
      </span>
    </>
  );
}
