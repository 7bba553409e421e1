/** `#/`: the question with its two ways in, the country, who stands out, and every kommune by name. */
import './front.css';
import './paper.css';
import { type ComponentType, lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { withoutExamples } from '../../domain/ownData.ts';
import { da } from '../../language/da.ts';
import { frontTexts } from '../../language/frontTexts.ts';
import { useOwnData } from '../../queries/useOwnData.ts';
import { useTables } from '../../queries/useTables.ts';
import { countryTopics, type Municipality } from '../../selectors/municipality.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { AreaIndex } from './AreaIndex.tsx';
import { CountryChart } from './CountryChart.tsx';
import { CountryWords } from './CountryWords.tsx';
import { FrontMap } from './FrontMap.tsx';
import { MyMunicipality } from './MyMunicipality.tsx';
import { Search } from './Search.tsx';

const LoadFailure = lazy(() => import('../LoadFailure.tsx'));
// Below the first window, but wanted as soon as the figures are here.
const standsOut = import('./StandsOut.tsx').catch(() => ({ default: () => null }));
const StandsOut = lazy<ComponentType<{ country: Municipality }>>(() => standsOut);

/** Long-term unemployed and all unemployed: what the page tells of the country is made of these. */
const TABLES = ['y25i09', 'y25i01'] as const;

export default function FrontPage() {
  useDocumentTitle(frontTexts.question);
  const own = useOwnData();
  const { entries, tables, failed } = useTables(TABLES, false, own && withoutExamples(own));
  const country = useMemo(() => (tables === null ? null : countryTopics(tables)), [tables]);
  // After the words and the map, in small steps, so that the page answers while they are worked out.
  const below = useDeferredValue(country, null);
  return (
    <div className="front">
      <div className="front-opening">
        <MyMunicipality />
        <h1>{frontTexts.question}</h1>
        <Search />
      </div>
      {failed === null && <FrontMap topic={country?.share ?? null} />}
      <div className="front-country">
        {failed !== null ? (
          <Suspense fallback={null}>
            <LoadFailure failure={failed} heading="h2" />
          </Suspense>
        ) : country === null ? (
          <p className="loading" role="status">
            {da.loading}
          </p>
        ) : (
          <CountryWords country={country} />
        )}
      </div>
      {below !== null && (
        <>
          <CountryChart topic={below.share} entries={entries} />
          <Suspense fallback={null}>
            <StandsOut country={below} />
          </Suspense>
        </>
      )}
      <AreaIndex />
    </div>
  );
}
