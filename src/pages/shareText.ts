/** A figure in words, as it is pasted: headline, what it shows, what the newest number is worth, source and link. */
import { fullStop } from '../language/format.ts';
import { absoluteAddress } from '../viewState/useAddress.ts';
import type { Shareable } from './share/shareable.ts';

export function shareText({ headline, subtitle, remark, source, route }: Shareable): string {
  const words = [fullStop(headline), subtitle, remark, source, absoluteAddress(route)];
  return words.filter((part) => part !== undefined).join(' ');
}
