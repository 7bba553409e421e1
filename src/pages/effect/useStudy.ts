/** The study of one question in its worker: what it found, how far it is, and the way to stop it. */
import { useEffect, useRef, useState } from 'react';
import { createEffectClient, type EffectClient } from '../../effect/client.ts';
import type { StudyInput, StudyResult } from '../../effect/study.ts';

export interface Study {
  /** The last that was found, and what was asked then; stays until the next is found. */
  readonly settled: { readonly input: StudyInput; readonly result: StudyResult } | null;
  readonly phase: 'idle' | 'running' | 'cancelled' | 'failed';
  /** Only of a study that takes longer than a moment. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

type State = Pick<Study, 'settled' | 'phase' | 'progress'>;

const NOTHING: State = { settled: null, phase: 'idle', progress: null };

/** Null while the question is not complete: then no worker is started. */
export function useStudy(input: StudyInput | null): Study {
  const [state, setState] = useState(NOTHING);
  const [turn, setTurn] = useState(0);
  const client = useRef<EffectClient | null>(null);
  const running = useRef<AbortController | null>(null);

  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks the same again
  useEffect(() => {
    if (input === null) {
      setState(NOTHING);
      return;
    }
    const stop = new AbortController();
    running.current = stop;
    let left = false;
    client.current ??= createEffectClient();
    setState((now) => ({ ...now, phase: 'running', progress: null }));
    const options = {
      signal: stop.signal,
      onProgress: (progress: NonNullable<Study['progress']>) => {
        if (!left) setState((now) => ({ ...now, progress }));
      },
    };
    client.current.study(input, options).then((outcome) => {
      if (left) return;
      if (outcome.ok) setState({ settled: { input, result: outcome.result }, phase: 'idle', progress: null });
      else setState({ ...NOTHING, phase: outcome.reason === 'cancelled' ? 'cancelled' : 'failed' });
    });
    return () => {
      left = true;
      stop.abort();
    };
  }, [input, turn]);

  return {
    ...state,
    cancel: () => running.current?.abort(),
    again: () => setTurn((now) => now + 1),
  };
}
