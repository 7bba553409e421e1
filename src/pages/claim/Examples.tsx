/** Sentences to try. */
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { emptyClaimView, formatClaimView } from '../../viewState/claimView.ts';
import { formatAddress } from '../../viewState/route.ts';

interface Props {
  readonly sentences: readonly string[];
  readonly asked: boolean;
}

export function Examples({ sentences, asked }: Props) {
  return (
    <section className="claim-examples" aria-labelledby="claim-examples-heading">
      <h2 id="claim-examples-heading">{claimPageTexts.examplesHeading}</h2>
      <p className="claim-method">{claimPageTexts.examplesNote}</p>
      <ul>
        {sentences.map((tekst) => (
          <li key={tekst}>
            <a
              href={formatAddress({ page: 'claim', query: formatClaimView({ ...emptyClaimView, tekst }) })}
              lang="da"
            >
              {tekst}
            </a>
          </li>
        ))}
      </ul>
      {!asked && <p className="claim-method">{claimPageTexts.limits}</p>}
    </section>
  );
}
