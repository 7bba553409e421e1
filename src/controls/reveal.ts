/** For rows that scroll: browsers leave a control alone that is half in sight, so its focus ring would be cut. */
import type { FocusEvent } from 'react';

/** Not for a pointer: what moves under a press is not pressed. */
export function reveal({ target }: FocusEvent): void {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
