/** At the foot of the first sheet: source, what must be known, the day, and the way back to the page. */
import { lazy, Suspense } from 'react';
import type { AreaCode } from '../../domain/area.ts';
import { da } from '../../language/da.ts';
import { municipalityTexts, printedOn } from '../../language/municipalityTexts.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';

const QrCode = lazy(() => import('../../charts/QrCode.tsx'));

interface Props {
  readonly code: AreaCode;
  readonly goals: string | null;
  readonly source: string;
  readonly notes: readonly string[];
}

export function PaperFoot({ code, goals, source, notes }: Props) {
  const address = absoluteAddress({ page: 'municipality', code, maalsaetning: goals });
  return (
    <div className="paper-foot">
      <div>
        <p>{source}</p>
        <p>
          {da.otherMunicipalities} {notes.join(' ')} {da.noJobs}
        </p>
        <p>
          {printedOn(new Date())} {municipalityTexts.printedFrom} {address}
        </p>
      </div>
      <Suspense fallback={null}>
        <QrCode text={address} label={municipalityTexts.qrLabel} />
      </Suspense>
    </div>
  );
}
