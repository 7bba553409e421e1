/** What a reader takes along of the whole answer: link, words, paper. The figures have their own. */
import { da } from '../../language/da.ts';
import { effectTexts } from '../../language/effectTexts.ts';
import { fullStop } from '../../language/format.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { useCopy } from '../useCopy.ts';
import type { ShareBase } from './figureShare.ts';
import type { Findings } from './findings.ts';

interface Props {
  readonly found: Pick<Findings, 'headline' | 'lead' | 'more'>;
  readonly base: ShareBase;
}

export function Actions({ found, base }: Props) {
  const { message, copy } = useCopy();
  const { headline, lead, more } = found;
  const text = [fullStop(headline), ...lead, ...more].join(' ');
  const address = (): string => absoluteAddress(base.route);
  return (
    <p className="actions">
      <button type="button" onClick={() => globalThis.print()}>
        {effectTexts.print}
      </button>
      <button type="button" onClick={() => copy(address(), da.linkCopied)}>
        {da.copyLink}
      </button>
      <button type="button" onClick={() => copy(text, da.textCopied)}>
        {da.copyText}
      </button>
      <button type="button" onClick={() => copy(`${text} ${base.source} ${address()}`, da.textCopied)}>
        {effectTexts.copyWithSource}
      </button>
      <span role="status">{message}</span>
    </p>
  );
}
