/** Why there is no answer, what figures would help, and the ways to them. */
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import type { DagpengeAlone, EffectObstacle, EffectSubject } from '../../language/effectFacts.ts';
import { obstacleText } from '../../language/effectObstacleTexts.ts';
import { effectTexts, otherQuestion } from '../../language/effectTexts.ts';
import type { OtherQuestion } from '../../selectors/effectQuestion.ts';
import { type EffectView, formatEffectView } from '../../viewState/effectView.ts';
import { formatAddress } from '../../viewState/route.ts';

interface Props {
  readonly obstacles: readonly EffectObstacle[];
  readonly subject: EffectSubject;
  readonly dagpenge: DagpengeAlone;
  readonly view: EffectView;
  /** Questions that the figures at hand have enough months for. */
  readonly others: readonly OtherQuestion[];
}

interface Way {
  readonly href: string;
  readonly label: string;
}

export function Obstacles({ obstacles, subject, dagpenge, view, others }: Props) {
  const ask = (next: Partial<EffectView>): string =>
    formatAddress({ page: 'effect', query: formatEffectView({ ...view, filer: null, ...next }) });
  const own = obstacles.flatMap((obstacle): readonly Way[] => {
    if (obstacle.kind === 'months' || ('limit' in obstacle && obstacle.limit === 'asked'))
      return [{ href: ask({ slut: null }), label: effectTexts.noEnd }];
    if (obstacle.kind === 'no-benefit')
      return [{ href: ask({ ydelse: 'ialt' }), label: effectTexts.allBenefits }];
    return [];
  });
  return (
    <div className="nothing-here effect-obstacles" role="note">
      {obstacles.map((obstacle) => {
        const { what, help } = obstacleText(obstacle, subject, dagpenge);
        return (
          <div key={obstacle.kind}>
            <p>{what}</p>
            <p className="help">{help}</p>
          </div>
        );
      })}
      <p className="effect-ways">
        {own.map(({ href, label }) => (
          <a className="tap" key={href} href={href}>
            {label}
          </a>
        ))}
        <a className="tap" href={formatAddress({ page: 'data' })}>
          {effectTexts.toData}
        </a>
      </p>
      {others.length > 0 && (
        <p className="effect-ways">
          <span>{effectTexts.waysLead}</span>
          {others.map(({ maal, ydelse }) => (
            <a className="tap" key={`${maal} ${ydelse}`} href={ask({ maal, ydelse })}>
              {otherQuestion(indicatorOf(maal), ydelse)}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
