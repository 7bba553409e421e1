/** The fields that only a claim about a level has: its month, its number, and what it is held against. */
import { COUNTRY } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { LEVEL_RELATIONS, type LevelRelation } from '../../domain/claim.ts';
import type { ClaimReading } from '../../domain/claimReading.ts';
import type { LevelReading } from '../../domain/levelReading.ts';
import { type Month, monthCode, parseMonthCode } from '../../domain/period.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { formatMonth } from '../../language/format.ts';
import { levelTexts } from '../../language/levelAnswerTexts.ts';
import { relationIn, wholeOf } from '../../selectors/levelFields.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { ChoiceField, NumberField, PlainChoice } from './ClaimField.tsx';
import { areaChoices, monthChoices, numberChosen } from './ClaimFieldset.tsx';
import type { Change } from './levelShown.ts';

interface Props {
  readonly view: ClaimView;
  /** With what the reader chose. */
  readonly level: LevelReading;
  readonly reading: ClaimReading;
  readonly newest: Month;
  readonly onChange: Change;
}

export function LevelFieldset({ view, level, reading, newest, onChange }: Props) {
  const shared = { view, reading, onChange };
  const isNewest = view.til === null ? level.assumed : view.til.kind === 'newest';
  const relation = relationIn(level);
  const own = level.reading.area?.value ?? null;
  const ranked = relation === 'hoejest' || relation === 'lavest';
  const region = own === null ? null : areaOf(own).region;
  const wholes = areaChoices.filter(({ value }) =>
    ranked ? value === COUNTRY || value === region : value !== own,
  );
  return (
    <>
      <ChoiceField
        {...shared}
        name="to"
        label={levelTexts.month}
        value={isNewest ? 'seneste' : monthCode(level.month)}
        choices={[
          { value: 'seneste', label: `${claimPageTexts.newest} (${formatMonth(newest)})`, group: '' },
          ...monthChoices(newest, level.month),
        ]}
        onChoose={(value) => {
          const month = parseMonthCode(value);
          onChange({ til: month === null ? { kind: 'newest' } : { kind: 'month', month } });
        }}
      />
      <NumberField
        {...shared}
        name="end"
        label={levelTexts.number}
        value={level.level}
        onChoose={(value) => onChange({ slut: numberChosen(value, reading.end?.value ?? null) }, 'replace')}
      />
      <PlainChoice
        label={levelTexts.relation}
        value={relation}
        choices={LEVEL_RELATIONS.map((value) => ({ value, label: levelTexts.relations[value], group: '' }))}
        onChoose={(value) =>
          onChange({
            forhold: value as LevelRelation,
            // Only what can be held against in that way stays.
            ...(value === 'over' || value === 'under' ? {} : { mod: null }),
          })
        }
      />
      {relation !== 'ingen' && (
        <PlainChoice
          label={levelTexts.whole}
          value={wholes.some(({ value }) => value === wholeOf(level)) ? wholeOf(level) : ''}
          choices={wholes}
          onChoose={(mod) => onChange({ forhold: relation, mod })}
        />
      )}
    </>
  );
}
