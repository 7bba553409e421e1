/** The change taken apart: waterfall, who counts as similar, how. */
import { useId, useMemo } from 'react';
import { Waterfall } from '../../charts/Waterfall.tsx';
import { areaOf } from '../../domain/areas.ts';
import type { PlaceboFacts, SplitFacts } from '../../language/effectFacts.ts';
import { restText, similarNames, splitCaption, splitHeadline } from '../../language/effectShareTexts.ts';
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
import { FigureActions } from '../FigureActions.tsx';
import { figureShare, type ShareBase } from './figureShare.ts';
import { Method } from './Method.tsx';

interface Props {
  readonly base: ShareBase;
  readonly split: SplitFacts;
  /** Null where the method has no answer. */
  readonly verdict: PlaceboFacts['verdict'] | null;
  /** What must be known of a figure that is taken along. */
  readonly notes: readonly string[];
}

/** In CSS pixels: on paper the similar kommuner stand beside it. */
const PAPER_WIDTH = 380;
const TOTAL = { key: 'total', name: splitTexts.total };

export function SplitSection({ base, split, verdict, notes }: Props) {
  const id = useId();
  const { subject } = base;
  const { country, similar, own, by } = split;
  const parts = useMemo(
    () => [
      { key: 'country', name: splitTexts.country, value: country },
      { key: 'similar', name: splitTexts.similar, value: similar },
      // Only what is called out elsewhere is drawn as the kommune's.
      { key: verdict === 'distinct' ? 'own' : 'rest', name: splitTexts.own, value: own },
    ],
    [country, similar, own, verdict],
  );
  const drawing = (
    <Waterfall parts={parts} total={TOTAL} description={splitSummary(split)} axis={splitTexts.axis} />
  );
  const rest = own === 0 ? '' : restText(verdict);
  const share = figureShare(base, {
    headline: splitHeadline(subject, split),
    caption: `${splitCaption(split)} ${growthText(split)}`,
    notes: [rest, similarNames(split), similarText(subject, split), ...notes, splitTexts.howShort],
    method: [splitTexts.how],
    drawing,
    file: 'split',
    table: ({ splitTable }) => splitTable(subject, split),
  });
  return (
    <section className="effect-section" aria-labelledby={id}>
      <h2 id={id}>{splitTexts.heading}</h2>
      <p className="effect-words">{splitText(subject, split)}</p>
      {rest !== '' && <p className="effect-words">{rest}</p>}
      <p className="effect-subtitle">{growthText(split)}</p>
      <div className="effect-beside">
        <div data-paper-width={PAPER_WIDTH}>
          {drawing}
          <FigureActions share={share} brief />
        </div>
        <div>
          <h3>{splitTexts.similarHeading}</h3>
          <p className="effect-subtitle">{similarText(subject, split)}</p>
          <table className="effect-table">
            <caption className="visually-hidden">{splitTexts.similarHeading}</caption>
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
                      <a className="tap" href={formatAddress({ page: 'municipality', code: area })}>
                        {areaOf(area).name}
                      </a>
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
