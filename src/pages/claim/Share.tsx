/** *Hent og del* below a figure of the answers; its room is kept until its code is there. */
import { FigureActions } from '../FigureActions.tsx';
import type { Shareable } from '../share/shareable.ts';

export function Share({ share }: { readonly share: Shareable | undefined }) {
  return (
    <div className="claim-share">{share === undefined ? null : <FigureActions share={share} brief />}</div>
  );
}
