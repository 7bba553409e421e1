/** What is asked: kommune, measure, months, and what it was and cost. Every choice goes into the address at once. */
import { AreaSearch } from '../../controls/AreaSearch.tsx';
import { monthOptions } from '../../controls/PeriodPicker.tsx';
import { Select } from '../../controls/Select.tsx';
import { areaOf } from '../../domain/areas.ts';
import { BENEFITS, type Indicator } from '../../domain/indicator.ts';
import { monthCode, parseMonthCode } from '../../domain/period.ts';
import type { StartMonths } from '../../language/effectFacts.ts';
import { amountForField } from '../../language/effectMoneyTexts.ts';
import { effectTexts, longerFigures, startNote } from '../../language/effectTexts.ts';
import { readAmount } from '../../language/eventTexts.ts';
import { benefitTexts, indicatorText, topicTexts } from '../../language/indicatorTexts.ts';
import { type EffectView, effectLabel, formatEffectView } from '../../viewState/effectView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { CommitField } from './CommitField.tsx';

interface Props {
  readonly view: EffectView;
  readonly indicators: readonly Indicator[];
  readonly byBenefit: boolean;
  /** Null until the figures are there, or when they are not at hand. */
  readonly months: StartMonths | null;
  /** Longer figures of Danmarks Statistik are at hand and not the ones asked about. */
  readonly offersDst: boolean;
  readonly onChange: (next: Partial<EffectView>, how?: 'push' | 'replace') => void;
}

export function Question({ view, indicators, byBenefit, months, offersDst, onChange }: Props) {
  const { kommune, maal, ydelse, start, slut, hvad, beloeb } = view;
  const known = indicators.map((indicator) => ({
    value: indicator.id,
    label: indicatorText(indicator).title,
    group: topicTexts[indicator.topic],
  }));
  const options = known.some(({ value }) => value === maal)
    ? known
    : [...known, { value: maal, label: effectTexts.otherFile, group: topicTexts.egne }];
  const startCode = start === null ? '' : monthCode(start);
  const endCode = slut === null ? '' : monthCode(slut);
  return (
    <section className="effect-question controls" aria-label={effectTexts.questionHeading}>
      <div className="effect-row">
        <span className="effect-kommune">
          <span className="effect-label">{effectTexts.municipality}</span>
          <output className="effect-chosen">{kommune === null ? '' : areaOf(kommune).name}</output>
          <AreaSearch
            label={kommune === null ? effectTexts.municipality : effectTexts.changeMunicipality}
            placeholder={kommune === null ? effectTexts.municipalityHint : effectTexts.changeMunicipality}
            onChoose={({ code }) => onChange({ kommune: code })}
          />
        </span>
        <Select
          label={effectTexts.indicator}
          value={maal}
          options={options}
          onChange={(next) => onChange({ maal: next })}
        />
        {(byBenefit || ydelse !== 'ialt') && (
          <Select
            label={effectTexts.benefit}
            value={ydelse}
            options={BENEFITS.map((one) => ({ value: one, label: benefitTexts[one] }))}
            onChange={(next) => onChange({ ydelse: next })}
          />
        )}
        <Select
          label={effectTexts.start}
          value={startCode}
          options={[
            { value: '', label: effectTexts.startNone },
            ...(months === null ? onlyChosen(startCode) : monthOptions(months.first, months.last, startCode)),
          ]}
          onChange={(next) => onChange({ start: parseMonthCode(next) })}
        />
        <Select
          label={effectTexts.end}
          value={endCode}
          options={[
            { value: '', label: effectTexts.endOpen },
            ...(months === null
              ? onlyChosen(endCode)
              : monthOptions(Math.max(months.first, start ?? months.first), months.last, endCode)),
          ]}
          onChange={(next) => onChange({ slut: parseMonthCode(next) })}
        />
      </div>
      <div className="effect-row">
        <CommitField
          label={effectTexts.label}
          text={hvad ?? ''}
          hint={effectTexts.labelHint}
          size={30}
          read={(typed) => ({ value: effectLabel(typed) })}
          onCommit={(next) => onChange({ hvad: next }, 'replace')}
        />
        <CommitField
          label={effectTexts.amount}
          text={beloeb === null ? '' : amountForField(beloeb)}
          hint={effectTexts.amountHint}
          numeric
          size={12}
          read={(typed) => {
            const amount = readAmount(typed);
            return amount === undefined ? { problem: effectTexts.amountUnclear } : { value: amount };
          }}
          onCommit={(next) => onChange({ beloeb: next }, 'replace')}
        />
      </div>
      {months !== null && (
        <p className="effect-months">
          {startNote(months, kommune, ydelse)} {!view.maal.startsWith('langtidsledige-dst') && longerFigures}{' '}
          {offersDst && (
            <>
              <a
                className="tap"
                href={formatAddress({
                  page: 'effect',
                  query: formatEffectView({
                    ...view,
                    ...{ maal: 'langtidsledige-dst-antal', ydelse: 'ialt', filer: null },
                  }),
                })}
              >
                {effectTexts.useDst}
              </a>
              {' · '}
            </>
          )}
          <a className="tap" href={formatAddress({ page: 'data' })}>
            {effectTexts.toData}
          </a>
        </p>
      )}
    </section>
  );
}

/** Before the figures are there: the month of the address alone, so that the choice stays visible. */
function onlyChosen(code: string) {
  const month = parseMonthCode(code);
  return month === null ? [] : monthOptions(month, month, code);
}
