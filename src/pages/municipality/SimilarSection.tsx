/** Kommuner like this one, each with the numbers it was chosen by. */
import { useId, useMemo } from 'react';
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import {
  compareAllLabel,
  groupText,
  labourForceText,
  similarCaption,
  similarTexts,
  unemploymentText,
  unlikeText,
} from '../../language/similarTexts.ts';
import type { Tables } from '../../selectors/indicatorData.ts';
import { type Likeness, whySimilar } from '../../selectors/similar.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { FigureActions } from '../FigureActions.tsx';
import { useSectionShare } from './pageFigures.ts';
import { sectionId } from './sectionPlace.ts';

interface Props {
  readonly code: AreaCode;
  readonly similar: readonly AreaCode[];
  readonly tables: Tables;
}

export function SimilarSection({ code, similar, tables }: Props) {
  const why = useMemo(() => whySimilar(code, similar, tables), [code, similar, tables]);
  return why === null ? null : <Known code={code} similar={similar} why={why} />;
}

interface KnownProps {
  readonly code: AreaCode;
  readonly similar: readonly AreaCode[];
  readonly why: readonly Likeness[];
}

function Known({ code, similar, why }: KnownProps) {
  const id = useId();
  const own = why[0]!;
  const sizes = why.slice(1).map(({ labourForce }) => labourForce);
  const unlike = unlikeText(code, own.labourForce, sizes);
  const table = (
    <table className="similar-table">
      <caption className="visually-hidden">{similarCaption(code)}</caption>
      <thead>
        <tr>
          <th scope="col">{similarTexts.columnArea}</th>
          <th scope="col">{similarTexts.columnLabourForce}</th>
          <th scope="col">{similarTexts.columnUnemployment}</th>
        </tr>
      </thead>
      <tbody>
        {why.map((one) => (
          <tr key={one.code} className={one.code === code ? 'own' : ''}>
            <th scope="row">
              {one.code === code ? (
                areaOf(code).name
              ) : (
                <a className="tap" href={formatAddress({ page: 'municipality', code: one.code })}>
                  {areaOf(one.code).name}
                </a>
              )}{' '}
              <small>{groupText(one.group, one.code === code ? null : own.group)}</small>
            </th>
            <td>{labourForceText(one.labourForce)}</td>
            <td>{unemploymentText(one.unemployment)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  const share = useSectionShare(
    {
      indicators: [indicatorOf('ledige-pct')],
      notes: [],
      numbers: async () => {
        const { exportSimilar, exportSimilarName } = await import('../../selectors/exportSimilar.ts');
        return { name: exportSimilarName(code), table: exportSimilar(why) };
      },
    },
    'lignende',
    {
      headline: `${areaOf(code).name}: ${similarTexts.heading}`,
      subtitle: similarTexts.why,
      notes: unlike === null ? [] : [unlike],
      drawing: table,
      embed: null,
    },
  );
  return (
    <section id={sectionId('lignende')} className="topic-section similar" aria-labelledby={id}>
      <h2 id={id}>{similarTexts.heading}</h2>
      {unlike !== null && <p className="section-headline">{unlike}</p>}
      <p className="section-subtitle">{similarTexts.why}</p>
      {table}
      <p className="section-link">
        <a
          className="tap"
          href={formatAddress({
            page: 'compare',
            view: { ...defaultCompareView, omr: [code, ...similar] },
          })}
          aria-label={compareAllLabel([code, ...similar])}
        >
          {similarTexts.compareAll}
        </a>
      </p>
      {share !== null && <FigureActions share={share} name={similarTexts.heading} brief />}
    </section>
  );
}
