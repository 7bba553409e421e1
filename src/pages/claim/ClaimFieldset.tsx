/** The fields of a claim, each with where its value comes from. */
import { areas } from '../../domain/areas.ts';
import {
  CLAIM_DIRECTIONS,
  CLAIM_KINDS,
  type ClaimDirection,
  type ClaimKind,
  type ClaimQuantity,
  type Quantity,
} from '../../domain/claim.ts';
import { BENEFIT_MEMBERS, type Benefit, type Indicator, type IndicatorId } from '../../domain/indicator.ts';
import { NO_OWN_DATA } from '../../domain/ownData.ts';
import { type Month, monthCode, monthOf, parseMonthCode, yearOf } from '../../domain/period.ts';
import { isCount } from '../../domain/unit.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { da } from '../../language/da.ts';
import { differenceUnit } from '../../language/differenceText.ts';
import { compareNames, formatMonth } from '../../language/format.ts';
import { benefitTexts, indicatorText, topicTexts } from '../../language/indicatorTexts.ts';
import { offeredIndicators } from '../../queries/catalogue.ts';
import type { ChosenQuantity, ClaimView } from '../../viewState/claimView.ts';
import { type Choice, ChoiceField, NumberField, PlainChoice } from './ClaimField.tsx';
import { PARAMETER } from './fieldStates.ts';
import type { LevelShown } from './levelShown.ts';
import type { ClaimState } from './useClaim.ts';

interface Props {
  readonly view: ClaimView;
  readonly state: ClaimState;
  /** Of a claim about a level; `waiting` while its own fields are on their way. */
  readonly level: LevelShown | 'waiting' | null;
  readonly onChange: (next: Partial<ClaimView>, how?: 'push' | 'replace') => void;
}

/** Danmarks Statistik's tables go back to it. */
const EARLIEST = monthOf(2007, 1);
const BENEFITS: readonly Benefit[] = [
  'ialt',
  ...(Object.keys(BENEFIT_MEMBERS) as (keyof typeof BENEFIT_MEMBERS)[]),
];

export function ClaimFieldset({ view, state, level, onChange }: Props) {
  const { fields, reading, indicator, byBenefit, newest, own } = state;
  const shared = { view, reading, onChange };
  const isNewest = view.til === null ? reading?.to == null : view.til.kind === 'newest';
  const counted = isCount(indicator.unit);
  const pointsUnit = differenceUnit(indicator.unit) || da.columnNumber;
  const shown = level === 'waiting' ? null : level;
  const isLevel = shown !== null || view.art === 'niveau';
  const shownQuantities: readonly ClaimQuantity[] = [
    'percent',
    'count',
    ...(counted && fields.points === null ? [] : (['points'] as const)),
    'start',
    'end',
  ];
  return (
    <fieldset className="claim-fields">
      <legend>
        {view.tekst === null ? claimPageTexts.fieldsHeadingEmpty : claimPageTexts.fieldsHeading}
      </legend>
      <PlainChoice
        label={claimPageTexts.kind}
        value={isLevel ? 'niveau' : 'aendring'}
        choices={CLAIM_KINDS.map((value) => ({ value, label: claimPageTexts.kinds[value], group: '' }))}
        onChoose={(value) => onChange(kindChosen(value as ClaimKind, shown?.said === true))}
      />
      <ChoiceField
        {...shared}
        name="area"
        wide
        value={fields.area ?? ''}
        choices={areaChoices}
        onChoose={(value) => onChange({ kommune: value })}
      />
      <ChoiceField
        {...shared}
        name="indicator"
        wide
        value={fields.indicator ?? ''}
        choices={indicatorChoices(offeredIndicators(own ?? NO_OWN_DATA), indicator)}
        onChoose={(value) => onChange({ maal: value as IndicatorId })}
      />
      {(byBenefit || fields.benefit !== 'ialt') && (
        <ChoiceField
          {...shared}
          name="benefit"
          value={fields.benefit ?? 'ialt'}
          choices={BENEFITS.map((value) => ({ value, label: benefitTexts[value], group: '' }))}
          onChoose={(value) => onChange({ ydelse: value as Benefit })}
        />
      )}
      {isLevel ? (
        shown?.fields(onChange)
      ) : (
        <>
          <ChoiceField
            {...shared}
            name="direction"
            wide={!(byBenefit || fields.benefit !== 'ialt')}
            value={fields.direction ?? ''}
            choices={CLAIM_DIRECTIONS.map((value) => ({
              ...{ value, label: claimPageTexts.directions[value], group: '' },
            }))}
            onChoose={(value) => onChange({ retning: value as ClaimDirection })}
          />
          <ChoiceField
            {...shared}
            name="from"
            value={fields.from === null ? '' : monthCode(fields.from)}
            choices={monthChoices(newest, fields.from)}
            onChoose={(value) => onChange({ fra: parseMonthCode(value) })}
          />
          <ChoiceField
            {...shared}
            name="to"
            value={isNewest ? 'seneste' : monthCode(fields.to ?? newest)}
            choices={[
              { value: 'seneste', label: `${claimPageTexts.newest} (${formatMonth(newest)})`, group: '' },
              ...monthChoices(newest, fields.to),
            ]}
            onChoose={(value) => {
              const month = parseMonthCode(value);
              onChange({ til: month === null ? { kind: 'newest' } : { kind: 'month', month } });
            }}
          />
          {shownQuantities.map((name) => (
            <NumberField
              key={name}
              {...shared}
              name={name}
              wide={name === 'points'}
              label={name === 'points' ? claimPageTexts.pointsIn(pointsUnit) : undefined}
              value={fields[name]}
              onChoose={(value) => {
                onChange(
                  { [PARAMETER[name]]: numberChosen(value, reading?.[name]?.value ?? null) },
                  'replace',
                );
              }}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}

/** Only what the other kind has no field for is let go. */
function kindChosen(art: ClaimKind, read: boolean): Partial<ClaimView> {
  if (art === 'aendring') return { art: read ? art : null, forhold: null, mod: null };
  return { art, fra: null, retning: null, pct: null, antal: null, point: null, start: null };
}

/** Nothing is chosen where it is what the sentence says. */
export function numberChosen(value: Quantity | null, said: Quantity | null): ChosenQuantity | null {
  if (value === null) return said === null ? null : 'ingen';
  return JSON.stringify(value) === JSON.stringify(said) ? null : value;
}

const KINDS = [
  ['country', claimPageTexts.country],
  ['municipality', claimPageTexts.municipalities],
  ['region', claimPageTexts.regions],
  ['landsdel', claimPageTexts.landsdele],
] as const;

export const areaChoices: readonly Choice[] = KINDS.flatMap(([kind, group]) =>
  areas
    .filter((area) => area.kind === kind)
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ code, name }) => ({ value: code, label: name, group: kind === 'country' ? '' : group })),
);

/** One number per month: those that are none are offered only where a link asks for them. */
function indicatorChoices(offered: readonly Indicator[], chosen: Indicator): readonly Choice[] {
  const all = offered.filter(
    ({ source, id }) => id === chosen.id || (source.kind !== 'bands' && source.kind !== 'curve'),
  );
  return [...all, ...(all.some(({ id }) => id === chosen.id) ? [] : [chosen])].map((indicator) => ({
    value: indicator.id,
    label: indicatorText(indicator).title,
    group: topicTexts[indicator.topic],
  }));
}

/** Newest first, by year; one outside all of them stays to be seen. */
export function monthChoices(newest: Month, chosen: Month | null): readonly Choice[] {
  const last = Math.max(newest, chosen ?? newest);
  const first = Math.min(EARLIEST, chosen ?? EARLIEST);
  return Array.from({ length: last - first + 1 }, (_, back) => last - back).map((month) => ({
    value: monthCode(month),
    label: formatMonth(month),
    group: String(yearOf(month)),
  }));
}
