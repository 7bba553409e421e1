/**
 * Main-thread work between two moments of a page, from Chromium's own trace: every task of the thread counts, with
 * style, layout and paint, and waiting for the next frame does not. The page sets marks (`probe.mjs`).
 *
 * `cpu` is the time the thread ran, `work` the same tasks by the clock (more, where other programs want the processor),
 * `wall` the time from mark to mark; `longest` is the longest single task (cpu), `elsewhere` what the process's other
 * threads did meanwhile (cpu): workers above all. Where the system does not tell the thread's time, `cpu` is `work`.
 */

const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const MARK = /^bench:(start|end):(.+)$/;

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} TraceEvent
 * @typedef {{ id: string, work: number, cpu: number, longest: number, elsewhere: number, wall: number }} Span  milliseconds
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} run
 * @returns {Promise<Span[]>}
 */
export async function traceSpans(browser, page, run) {
  await browser.startTracing(page, { categories: CATEGORIES });
  /** @type {Buffer} */
  let trace;
  try {
    await run();
  } finally {
    trace = await browser.stopTracing();
  }
  return spansOf(JSON.parse(trace.toString('utf8')).traceEvents);
}

/** @param {readonly TraceEvent[]} events @returns {Span[]} */
export function spansOf(events) {
  /** @type {Map<string, { start?: TraceEvent, end?: TraceEvent }>} */
  const marks = new Map();
  for (const event of events) {
    const [, edge, id] = MARK.exec(event.name) ?? [];
    if (id === undefined) continue;
    const mark = marks.get(id) ?? {};
    marks.set(id, { ...mark, [edge === 'start' ? 'start' : 'end']: event });
  }
  const tasks = events
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map((task) => ({ ...task, dur: task.dur ?? 0, tdur: task.tdur ?? task.dur ?? 0 }))
    .sort((a, b) => a.ts - b.ts);
  /** @type {Span[]} */
  const spans = [];
  for (const [id, { start, end }] of marks) {
    if (start === undefined || end === undefined) throw new Error(`the trace has only one mark of ${id}`);
    const meanwhile = tasks.filter(
      ({ pid, ts, dur }) => pid === start.pid && ts < end.ts && ts + dur > start.ts,
    );
    const inside = meanwhile.filter(({ tid }) => tid === start.tid);
    const others = meanwhile.filter(({ tid }) => tid !== start.tid);
    if (inside.length === 0) throw new Error(`the trace has no tasks for ${id}`);
    spans.push({
      id,
      work: inside.reduce((sum, { dur }) => sum + dur, 0) / 1000,
      cpu: inside.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
      longest: Math.max(...inside.map(({ tdur }) => tdur)) / 1000,
      elsewhere: others.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
      wall: (end.ts - start.ts) / 1000,
    });
  }
  return spans;
}
