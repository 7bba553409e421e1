/** Spell lengths of a kommune, or of its region where that is all there is. */
import { lazy, useMemo } from 'react';
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import { durationNotes } from '../../language/durationTexts.ts';
import { formatPeriod } from '../../language/format.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import { noteText } from '../../language/notes.ts';
import { profileHeadline } from '../../language/profileTexts.ts';
import { durationModel } from '../../selectors/durationModel.ts';
import { indicatorData, type Tables } from '../../selectors/indicatorData.ts';
import type { Topic } from '../../selectors/municipality.ts';
import { profile as profileOf } from '../../selectors/profile.ts';
import { profileFacts } from '../../selectors/profileTable.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import { ByRegion } from './ByRegion.tsx';
import { Section } from './Section.tsx';

const DurationChart = lazy(() => import('../../charts/DurationChart.tsx'));

interface Props {
  readonly code: string;
  readonly topic: Topic;
  readonly tables: Tables;
  readonly view: CompareView;
}

export function WeeksSection({ code, topic, tables, view }: Props) {
  const indicator = indicatorOf('varighed-fordeling');
  const profile = useMemo(() => profileOf(indicator, tables), [indicator, tables]);
  const model = useMemo(
    () =>
      profile === null
        ? null
        : durationModel(profile, indicatorData(indicatorOf('varighed-uger'), 'ialt', tables), [code]),
    [profile, tables, code],
  );
  if (profile === null || model === null) return null;
  const headline = profileHeadline(profileFacts(profile, [code]));
  const { title, definition } = indicatorText(indicator);
  return (
    <Section
      name="varighed"
      heading={municipalityTexts.durationHeading}
      headline={headline}
      subtitle={`${title}, ${formatPeriod(profile.period)}. ${definition}`}
      notes={durationNotes}
      views={[{ view }]}
      wide
      figure={{
        indicators: [indicator],
        notes: [noteText({ kind: 'not-seasonally-adjusted' })],
        numbers: async () => {
          const { exportProfile, exportProfileName } = await import('../../selectors/exportProfile.ts');
          return { name: exportProfileName(profile), table: exportProfile(profile) };
        },
      }}
    >
      <ByRegion topic={topic} />
      <DurationChart model={model} description={headline} within />
    </Section>
  );
}
