/**
 * Stands in for the parts of Recharts that follow the pointer, the keyboard and other charts, and tell its tooltip and
 * legend of lines (see src/build/rechartsParts.ts): our figures are read through a layer of their own (ReadingLayer).
 */
type Next = (action: unknown) => unknown;

const passOn = { middleware: () => (next: Next) => (action: unknown) => next(action) };

/** For `state/mouseEventsMiddleware`, `keyboardEventsMiddleware`, `touchEventsMiddleware`, `externalEventsMiddleware`. */
export {
  passOn as externalEventsMiddleware,
  passOn as keyboardEventsMiddleware,
  passOn as mouseClickMiddleware,
  passOn as mouseMoveMiddleware,
  passOn as touchEventMiddleware,
};

/** For `state/SetTooltipEntrySettings` and `state/SetLegendPayload`. */
const untold = () => null;

export { untold as SetLegendPayload, untold as SetTooltipEntrySettings };
