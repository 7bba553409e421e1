/** The second way in: the map, in the colours of the newest month. */
import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import type { MapProps } from '../../charts/MunicipalityMap.tsx';
import { frontTexts, mapCaption } from '../../language/frontTexts.ts';
import { mapModel } from '../../selectors/mapModel.ts';
import type { Topic } from '../../selectors/municipality.ts';
import { numberFormats } from '../figureModel.ts';
import { openMunicipality } from './openMunicipality.ts';

// Sent for with the page, while the figures are on their way. Without it there is still the search, and the names.
const code = import('../../charts/MunicipalityMap.tsx').catch(() => ({ default: Nothing }));
const MunicipalityMap = lazy<ComponentType<MapProps>>(() => code);

/** CSS pixels: two thirds of A4 between its margins. */
const PAPER_WIDTH = 440;

function Nothing() {
  return null;
}

/** Null while the figures are on their way, or where there are none: the place is kept, so that nothing moves. */
export function FrontMap({ topic }: { topic: Topic | null }) {
  return (
    <section className="front-map" data-paper-width={PAPER_WIDTH} aria-label={frontTexts.mapLabel}>
      {topic !== null && (
        <Suspense fallback={null}>
          <Drawn topic={topic} />
        </Suspense>
      )}
    </section>
  );
}

function Drawn({ topic: { comparison } }: { topic: Topic }) {
  const model = useMemo(() => mapModel(comparison, 'quantile'), [comparison]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const caption = mapCaption(comparison.data.indicator, model.month, model.provisional);
  return (
    <>
      <p className="front-caption">{caption}</p>
      <MunicipalityMap
        model={model}
        description={caption}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={openMunicipality}
        classes={null}
      />
    </>
  );
}
