/** The change taken apart: waterfall, who counts as similar, how. */
import { useId, useMemo } from 'react';
import { Waterfall } from '../../charts/Waterfall.tsx';
import { areaOf } from '../../domain/areas.ts';
import type { EffectSubject, SplitFacts } from '../../language/effectFacts.ts';
import {
  growthText,
  levelHeading,
  levelText,
  similarText,
  sizeHeading,
  sizeText,
  splitSummary,
  splitText,
  splitTexts,
} from '../../language/effectSplitTexts.ts';
import { formatAddress } from '../../viewState/route.ts';
import { Method } from './Method.tsx';

interface Props {
  readonly subject: EffectSubject;
  readonly split: SplitFacts;
}

/** In CSS pixels: on paper the similar kommuner stand beside it. */
const PAPER_WIDTH = 380;
const TOTAL = { key: 'total', name: splitTexts.total };

export function SplitSection({ subject, split }: Props) {
  const id = useId();
  const { country, similar, own, by } = split;
  const parts = useMemo(
    () => [
      { key: 'country', name: splitTexts.country, value: country },
      { key: 'similar', name: splitTexts.similar, value: similar },
      { key: 'own', name: splitTexts.own, value: own },
    ],
    [country, similar, own],
  );
  return (
    <section className="effect-section" aria-labelledby={id}>
      <h2 id={id}>{splitTexts.heading}</h2>
      <p className="effect-words">{splitText(subject, split)}</p>
      <p className="effect-subtitle">{growthText(split)}</p>
      <div className="effect-beside">
        <div data-paper-width={PAPER_WIDTH}>
          <Waterfall parts={parts} total={TOTAL} description={splitSummary(split)} axis={splitTexts.axis} />
        </div>
        <div>
          <h3>{splitTexts.similarHeading}</h3>
          <p className="effect-subtitle">{similarText(subject, split)}</p>
          <table className="effect-table">
            <thead>
              <tr>
                <th scope="col">{splitTexts.columnArea}</th>
                <th scope="col">{sizeHeading(by)}</th>
                {by !== 'own' && <th scope="col">{levelHeading(by)}</th>}
              </tr>
            </thead>
            <tbody>
              {split.rows.map(({ area, size, level }, at) => (
                <tr key={area} className={at === 0 ? 'own' : ''}>
                  <th scope="row">
                    {at === 0 ? (
                      areaOf(area).name
                    ) : (
                      <a href={formatAddress({ page: 'municipality', code: area })}>{areaOf(area).name}</a>
                    )}
                  </th>
                  <td>{sizeText(size, by)}</td>
                  {by !== 'own' && <td>{levelText(level)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <Method short={splitTexts.howShort} long={[splitTexts.how]} />
    </section>
  );
}
