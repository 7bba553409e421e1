/** A figure in words, as it is pasted: headline, what it shows, source and link. */
import { fullStop } from '../language/format.ts';
import { absoluteAddress } from '../viewState/useAddress.ts';
import type { Shareable } from './share/shareable.ts';

export function shareText({ headline, subtitle, source, route }: Shareable): string {
  return `${fullStop(headline)} ${subtitle} ${source} ${absoluteAddress(route)}`;
}
