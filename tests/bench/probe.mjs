/** What a page gets to mark the time from an event, or a call, to the frame painted after it. */

/**
 * @typedef {{
 *   painted: () => Promise<void>,
 *   watch: (type: string, id: string) => void,
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
    /** Marks the next event of this type. To be called before the event is sent; then await `done`. */
    watch(type, id) {
      probe.done = new Promise((resolve) => {
        const listen = async () => {
          performance.mark(`bench:start:${id}`);
          await painted();
          performance.mark(`bench:end:${id}`);
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
 */
export async function measureEvent(page, type, id, act) {
  await page.evaluate(
    ([kind, name]) => /** @type {ProbedWindow} */ (globalThis).probe.watch(kind, name),
    /** @type {const} */ ([type, id]),
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
