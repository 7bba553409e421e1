/** What was found, in figures: the split, the comparison, the others, money; or why there is no answer. */
import { useMemo, useState } from 'react';
import { areaOf } from '../../domain/areas.ts';
import type { ListedEntry } from '../../domain/catalogue.ts';
import { da } from '../../language/da.ts';
import { effectTexts } from '../../language/effectTexts.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { sourceLine } from '../../language/source.ts';
import { availableMonths } from '../../selectors/comparison.ts';
import type { OtherQuestion } from '../../selectors/effectQuestion.ts';
import { type EffectView, formatEffectView } from '../../viewState/effectView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { Actions, copyText } from './Actions.tsx';
import { ControlSection } from './ControlSection.tsx';
import type { Findings } from './findings.ts';
import { MoneySection } from './MoneySection.tsx';
import { Obstacles } from './Obstacles.tsx';
import { PlaceboSection } from './PlaceboSection.tsx';
import { SplitSection } from './SplitSection.tsx';
import { usedEntries } from './usedEntries.ts';

interface Props {
  readonly found: Findings;
  readonly view: EffectView;
  readonly entries: readonly ListedEntry[];
  readonly others: readonly OtherQuestion[];
  readonly onChange: (next: Partial<EffectView>, how?: 'push' | 'replace') => void;
}

export function Answer({ found, view, entries, others, onChange }: Props) {
  const { subject, result, data, answer, split, obstacles, money, more } = found;
  const [message, setMessage] = useState('');
  const source = useMemo(
    () => sourceLine(usedEntries(entries, subject, split), true),
    [entries, subject, split],
  );
  const end = result.window.start + result.window.monthsAfter - 1;
  const newest = useMemo(() => end === availableMonths(data.value).last, [end, data]);
  const { caution } = indicatorText(subject.indicator);
  const { topic } = subject.indicator;
  return (
    <div className="effect-answer">
      {obstacles.length > 0 && (
        <Obstacles obstacles={obstacles} subject={subject} view={view} others={others} />
      )}
      <div className="effect-more">
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Actions found={found} view={view} source={source} />
      {split !== null && <SplitSection subject={subject} split={split} />}
      {answer !== null && result.answer !== null && (
        <ControlSection found={found} answer={answer} study={result.answer} newest={newest} />
      )}
      {answer?.placebo != null && result.answer !== null && (
        <PlaceboSection found={found} placebo={answer.placebo} study={result.answer} newest={newest} />
      )}
      {topic !== 'egne' && (
        <MoneySection
          subject={subject}
          money={money}
          view={view}
          onChange={onChange}
          onCopy={(text) =>
            copyText(text).then(
              () => setMessage(da.textCopied),
              () => setMessage(da.copyFailed),
            )
          }
        />
      )}
      <p role="status" className="visually-hidden">
        {message}
      </p>
      <footer className="effect-sources">
        <h2>{effectTexts.sourcesHeading}</h2>
        <p className="source">{source}</p>
        <ul>
          <li>{effectTexts.notSeasonal}</li>
          <li>{caution}</li>
          <li>{da.noJobs}</li>
        </ul>
        <p>
          <a href={formatAddress({ page: 'municipality', code: subject.area })}>
            {effectTexts.openMunicipality(areaOf(subject.area).name)}
          </a>
        </p>
        <p className="effect-paper">{absoluteAddress({ page: 'effect', query: formatEffectView(view) })}</p>
      </footer>
    </div>
  );
}
