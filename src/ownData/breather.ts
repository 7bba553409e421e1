/** Lets the page live while much is worked on. */
const SLICE_MS = 12;

/** A function to await between pieces of work: returns at once until a slice of time is used, then lets others in. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
