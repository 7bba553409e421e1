/** *Det skiller sig ud*: who moved unlike the country, both ways, in persons, and what speaks for and against it. */
import { useMemo } from 'react';
import { placeName } from '../../language/places.ts';
import {
  nobodyText,
  standoutMeasure,
  standoutText,
  standsOutTexts,
  trustSentences,
} from '../../language/standsOutTexts.ts';
import type { Municipality } from '../../selectors/municipality.ts';
import { type Standout, standsOut } from '../../selectors/standsOut.ts';
import { formatAddress } from '../../viewState/route.ts';

interface Props {
  readonly country: Municipality;
}

export default function StandsOut({ country: { share, count, unemployed } }: Props) {
  const { more, fewer, judged } = useMemo(
    () => standsOut([share, count, unemployed].flatMap((topic) => topic?.comparison ?? [])),
    [share, count, unemployed],
  );
  const all = [...more, ...fewer];
  return (
    <section className="front-stands-out">
      <h2>{standsOutTexts.heading}</h2>
      {all.length === 0 ? (
        <p>{nobodyText(judged)}</p>
      ) : (
        <>
          <p>{standsOutTexts.lead}</p>
          <div className="front-columns">
            <Column heading={standsOutTexts.more} standouts={more} />
            <Column heading={standsOutTexts.fewer} standouts={fewer} />
          </div>
        </>
      )}
      {judged.length > 0 && (
        <div className="front-trust">
          <h3>{standsOutTexts.trustHeading}</h3>
          {trustSentences(judged, all).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </section>
  );
}

function Column({ heading, standouts }: { heading: string; standouts: readonly Standout[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      {standouts.length === 0 ? (
        <p>{standsOutTexts.nobody}</p>
      ) : (
        <ul>
          {standouts.map((standout) => (
            <li key={standout.code}>
              <p className="front-standout">
                <a className="tap" href={formatAddress({ page: 'municipality', code: standout.code })}>
                  {placeName(standout.code)}
                </a>{' '}
                <span>{standoutMeasure(standout)}</span>
              </p>
              <p>{standoutText(standout)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
