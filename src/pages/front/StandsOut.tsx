/** *Det skiller sig ud*: who moved unlike the country, both ways, in persons, and what speaks for and against it. */
import { useMemo } from 'react';
import {
  frontTexts,
  nobodyText,
  standoutMeasure,
  standoutText,
  trustSentences,
} from '../../language/frontTexts.ts';
import { placeName } from '../../language/places.ts';
import type { Municipality } from '../../selectors/municipality.ts';
import { type Standout, standsOut } from '../../selectors/standsOut.ts';
import { formatAddress } from '../../viewState/route.ts';

export function StandsOut({ country: { share, count, unemployed } }: { country: Municipality }) {
  const { more, fewer, judged } = useMemo(
    () => standsOut([share, count, unemployed].flatMap((topic) => topic?.comparison ?? [])),
    [share, count, unemployed],
  );
  const all = [...more, ...fewer];
  return (
    <section className="front-stands-out">
      <h2>{frontTexts.standsOutHeading}</h2>
      {all.length === 0 ? (
        <p>{nobodyText(judged)}</p>
      ) : (
        <>
          <p>{frontTexts.standsOutLead}</p>
          <div className="front-columns">
            <Column heading={frontTexts.more} standouts={more} />
            <Column heading={frontTexts.fewer} standouts={fewer} />
          </div>
        </>
      )}
      {judged.length > 0 && (
        <div className="front-trust">
          <h3>{frontTexts.trustHeading}</h3>
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
        <p>{frontTexts.nobody}</p>
      ) : (
        <ul>
          {standouts.map((standout) => (
            <li key={standout.code}>
              <p className="front-standout">
                <a href={formatAddress({ page: 'municipality', code: standout.code })}>
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
