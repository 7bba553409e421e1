/** The claim's change in every place with figures. */
import { useMemo } from 'react';
import { ChangeDots } from '../../charts/ChangeDots.tsx';
import { COUNTRY } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { areaChange, areaChanges } from '../../selectors/claimAreas.ts';
import type { AnsweredWithData } from './answered.ts';
import { Share } from './Share.tsx';
import { sizeFormat } from './sizeFormat.ts';
import type { FigureProps } from './useTakeAlong.ts';

export function PlacesFigure({ answered, along }: FigureProps<AnsweredWithData>) {
  const { check, data } = answered;
  const { claim, indicator } = check;
  const places = useMemo(
    () => areaChanges(claim, data).map(({ code, size }) => ({ code, size, name: areaOf(code).name })),
    [claim, data],
  );
  if (places.length < 2) return null;
  const format = sizeFormat(indicator);
  const found = areaChange(COUNTRY, claim, data);
  const country = found === null ? null : { name: areaOf(COUNTRY).name, size: found.size };
  const own = places.find(({ code }) => code === claim.area);
  const said = (named: { name: string; size: number } | null | undefined): string =>
    named == null ? '' : `${named.name} ${format(named.size)}`;
  const drawing = (
    <ChangeDots
      places={places}
      own={claim.area}
      country={country}
      description={claimPageTexts.dotsLabel(said(own), said(country))}
      formatSize={format}
    />
  );
  return (
    <>
      {drawing}
      <Share share={along?.sharedPlaces(answered, drawing)} />
    </>
  );
}
