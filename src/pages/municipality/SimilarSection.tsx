/** Kommuner like this one, and why. */
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { municipalityTexts, similarText } from '../../language/municipalityTexts.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';

interface Props {
  readonly code: AreaCode;
  readonly similar: readonly AreaCode[];
}

export function SimilarSection({ code, similar }: Props) {
  return (
    <section className="topic-section similar">
      <h2>{municipalityTexts.similarHeading}</h2>
      <p>{municipalityTexts.similarWhy}</p>
      <ul>
        {similar.map((other) => (
          <li key={other}>
            <a href={formatAddress({ page: 'municipality', code: other })}>{areaOf(other).name}</a>
          </li>
        ))}
      </ul>
      <p className="section-link">
        <a
          href={formatAddress({
            page: 'compare',
            view: { ...defaultCompareView, omr: [code, ...similar] },
          })}
          aria-label={`${municipalityTexts.compare}: ${areaOf(code).name}, ${similarText(similar)}`}
        >
          {municipalityTexts.compare}
        </a>
      </p>
    </section>
  );
}
