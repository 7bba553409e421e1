/**
 * Stands in for the parts of Recharts that follow the pointer, the keyboard and other charts, and tell its tooltip and
 * legend of lines (see src/build/rechartsParts.ts): our figures are read through a layer of their own (ReadingLayer).
 */
type Next = (action: unknown) => unknown;

/** Each its own: in development the store refuses one that is there twice. */
const passOn = () => ({ middleware: () => (next: Next) => (action: unknown) => next(action) });

/** For `state/mouseEventsMiddleware`, `keyboardEventsMiddleware`, `touchEventsMiddleware`, `externalEventsMiddleware`. */
export const externalEventsMiddleware = passOn();
export const keyboardEventsMiddleware = passOn();
export const mouseClickMiddleware = passOn();
export const mouseMoveMiddleware = passOn();
export const touchEventMiddleware = passOn();

/** For `state/SetTooltipEntrySettings` and `state/SetLegendPayload`. */
const untold = () => null;

export { untold as SetLegendPayload, untold as SetTooltipEntrySettings };
