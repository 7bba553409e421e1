import { COUNTRY } from '../../domain/area.ts';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import type { Topic } from '../../selectors/municipality.ts';
import { formatAddress } from '../../viewState/route.ts';

/** Said where the region stands for the kommune, with the way to the kommune's own figures. */
export function ByRegion({ topic }: { topic: Topic }) {
  const line = topic.comparison.selected[0];
  const [own] = line?.standsFor ?? [];
  if (own === undefined || line?.code == null || line.code === COUNTRY) return null;
  return (
    <p className="section-note">
      {municipalityTexts.byRegion(own, line.code)}{' '}
      <a href={formatAddress({ page: 'data' })}>{municipalityTexts.byRegionLink}</a>
    </p>
  );
}
