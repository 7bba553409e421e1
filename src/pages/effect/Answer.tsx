/** What was found, in figures: the split, the comparison, the others, money; or why there is no answer. */
import { useMemo } from 'react';
import { areaOf } from '../../domain/areas.ts';
import type { ListedEntry } from '../../domain/catalogue.ts';
import { da } from '../../language/da.ts';
import type { DagpengeAlone } from '../../language/effectFacts.ts';
import { obstacleText } from '../../language/effectObstacleTexts.ts';
import { effectTexts } from '../../language/effectTexts.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { noteText } from '../../language/notes.ts';
import { sourceLine } from '../../language/source.ts';
import { availableMonths } from '../../selectors/comparison.ts';
import type { OtherQuestion } from '../../selectors/effectQuestion.ts';
import { type EffectView, formatEffectView } from '../../viewState/effectView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { absoluteAddress } from '../../viewState/useAddress.ts';
import { useCopy } from '../useCopy.ts';
import { Actions } from './Actions.tsx';
import { ControlSection } from './ControlSection.tsx';
import type { ShareBase } from './figureShare.ts';
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
  readonly dagpenge: DagpengeAlone;
  readonly onChange: (next: Partial<EffectView>, how?: 'push' | 'replace') => void;
}

export function Answer({ found, view, entries, others, dagpenge, onChange }: Props) {
  const { subject, result, data, answer, split, obstacles, money, more, cautions } = found;
  const { message, copy } = useCopy();
  const used = useMemo(() => usedEntries(entries, subject, split), [entries, subject, split]);
  const available = useMemo(() => availableMonths(data.value).last, [data]);
  const base: ShareBase = {
    subject,
    route: { page: 'effect', query: formatEffectView(view) },
    // Newer months would change the answer.
    lasting: { page: 'effect', query: formatEffectView({ ...view, slut: view.slut ?? available }) },
    entries: used,
    source: sourceLine(used, true),
  };
  const end = result.window.start + result.window.monthsAfter - 1;
  const newest = end === available;
  const { caution } = indicatorText(subject.indicator);
  const { topic } = subject.indicator;
  const why = obstacles.map((obstacle) => obstacleText(obstacle, subject, dagpenge).what);
  const provisional = newest
    ? [noteText({ kind: subject.indicator.optional ? 'newest-in-file' : 'provisional', month: end })]
    : [];
  const notes = [...why, ...provisional];
  return (
    <div className="effect-answer">
      {obstacles.length > 0 && (
        <Obstacles obstacles={obstacles} subject={subject} dagpenge={dagpenge} view={view} others={others} />
      )}
      <div className="effect-more">
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Actions found={found} base={base} />
      {split !== null && (
        <SplitSection
          base={base}
          split={split}
          verdict={answer?.placebo?.verdict ?? null}
          notes={[...why, ...cautions]}
        />
      )}
      {answer !== null && result.answer !== null && (
        <ControlSection
          base={base}
          notes={notes}
          found={found}
          answer={answer}
          study={result.answer}
          newest={newest}
        />
      )}
      {answer?.placebo != null && result.answer !== null && (
        <PlaceboSection
          base={base}
          notes={notes}
          found={found}
          placebo={answer.placebo}
          study={result.answer}
          newest={newest}
        />
      )}
      {topic !== 'egne' && (
        <MoneySection
          subject={subject}
          money={money}
          view={view}
          onChange={onChange}
          onCopy={(text) => copy(text, da.textCopied)}
        />
      )}
      <p role="status" className="visually-hidden">
        {message}
      </p>
      <footer className="effect-sources">
        <h2>{effectTexts.sourcesHeading}</h2>
        <p className="source">{base.source}</p>
        <ul>
          <li>{effectTexts.notSeasonal}</li>
          <li>{caution}</li>
          <li>{da.noJobs}</li>
        </ul>
        <p>
          <a className="tap" href={formatAddress({ page: 'municipality', code: subject.area })}>
            {effectTexts.openMunicipality(areaOf(subject.area).name)}
          </a>
        </p>
        <p className="effect-paper">{absoluteAddress(base.route)}</p>
      </footer>
    </div>
  );
}
