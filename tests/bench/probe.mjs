/** What a page gets to mark the time from an event, or a call, to the frame painted after it. */

/**
 * @typedef {{
 *   painted: () => Promise<void>,
 *   watch: (type: string, id: string, afterwardsMs: number) => void,
 *   done: Promise<void>,
 * }} Probe
 */

/** An event that does not come within this time never will. */
const TIME_LIMIT_MS = 5000;

/** Runs in the page: no imports, no outer names. */
export function installProbe() {
  /** Resolves when the next frame has been drawn: a message sent from its callback comes after style, layout, paint. */
  const painted = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve();
          };
          port2.postMessage(null);
        });
      })
    );
  /** @type {Probe} */
  const probe = {
    painted,
    done: Promise.resolve(),
    /**
     * Marks the next event of this type, to the next painted frame, and as `all:` to some time after it. To be called
     * before the event is sent; then await `done`.
     */
    watch(type, id, afterwardsMs) {
      probe.done = new Promise((resolve) => {
        const listen = async () => {
          performance.mark(`bench:start:${id}`);
          performance.mark(`bench:start:all:${id}`);
          await painted();
          performance.mark(`bench:end:${id}`);
          if (afterwardsMs > 0) await new Promise((wait) => setTimeout(wait, afterwardsMs));
          performance.mark(`bench:end:all:${id}`);
          resolve();
        };
        addEventListener(type, listen, { capture: true, once: true });
      });
    },
  };
  Object.assign(window, { probe });
}

/** @typedef {typeof globalThis & { probe: Probe }} ProbedWindow */

/**
 * Does something that makes one event of this type, and waits for the frame after it.
 * @param {import('playwright-core').Page} page
 * @param {string} type
 * @param {string} id  of the span in the trace
 * @param {() => Promise<unknown>} act
 * @param {number} [afterwardsMs]  how long work that comes later still counts, in the span `all:ID`
 */
export async function measureEvent(page, type, id, act, afterwardsMs = 0) {
  await page.evaluate(
    ([kind, name, more]) => /** @type {ProbedWindow} */ (globalThis).probe.watch(kind, name, more),
    /** @type {const} */ ([type, id, afterwardsMs]),
  );
  await act();
  const done = await page.evaluate(
    (limit) =>
      Promise.race([
        /** @type {ProbedWindow} */ (globalThis).probe.done.then(() => true),
        new Promise((resolve) => setTimeout(resolve, limit, false)),
      ]),
    TIME_LIMIT_MS,
  );
  if (!done) throw new Error(`${id}: no ${type} came`);
}
