/** The calculator: rates the reader can change, what they give, and the sentence to quote. */
import { useId } from 'react';
import type { EffectSubject, MoneyFacts } from '../../language/effectFacts.ts';
import {
  breakEvenText,
  moneyCautions,
  moneyQuote,
  moneyTexts,
  netText,
  perPersonText,
  savedText,
} from '../../language/effectMoneyTexts.ts';
import { formatNumber } from '../../language/format.ts';
import { readGoalNumber } from '../../language/goalFormTexts.ts';
import { type EffectView, MOST_BENEFIT } from '../../viewState/effectView.ts';
import { CommitField, type FieldReading } from './CommitField.tsx';
import { Method } from './Method.tsx';

interface Props {
  readonly subject: EffectSubject;
  readonly money: MoneyFacts;
  readonly view: EffectView;
  readonly onChange: (next: Partial<EffectView>, how?: 'push' | 'replace') => void;
  readonly onCopy: (text: string) => void;
}

export function MoneySection({ subject, money, view, onChange, onCopy }: Props) {
  const id = useId();
  const { benefit, dagpenge, kontanthjaelp, refund } = money;
  const quote = moneyQuote(subject, money);
  const changed = view.dagpenge !== null || view.kontanthjaelp !== null || view.refusion !== null;
  const breakEven = breakEvenText(money);
  const sentences = [
    breakEven === null ? null : perPersonText(money),
    savedText(money),
    netText(money),
    breakEven === null ? moneyTexts.noAmount : null,
  ].filter((text) => text !== null);
  return (
    <section className="effect-section effect-money" aria-labelledby={id}>
      <h2 id={id}>{moneyTexts.heading}</h2>
      <p className="effect-headline">
        {moneyTexts.mark}: {breakEven ?? perPersonText(money)}
      </p>
      <div className="effect-rates">
        <h3>{moneyTexts.formHeading}</h3>
        <div className="effect-row">
          {benefit !== 'kontanthjaelp' && (
            <CommitField
              label={moneyTexts.dagpenge}
              text={formatNumber(dagpenge, 0)}
              numeric
              size={8}
              read={readRate}
              onCommit={(next) => onChange({ dagpenge: next }, 'replace')}
            />
          )}
          {benefit !== 'dagpenge' && (
            <CommitField
              label={moneyTexts.kontanthjaelp}
              text={formatNumber(kontanthjaelp, 0)}
              numeric
              size={8}
              read={readRate}
              onCommit={(next) => onChange({ kontanthjaelp: next }, 'replace')}
            />
          )}
          <CommitField
            label={moneyTexts.refund}
            text={formatNumber(refund, 0)}
            numeric
            size={4}
            read={readRefund}
            onCommit={(next) => onChange({ refusion: next }, 'replace')}
          />
          {changed && (
            <button
              type="button"
              onClick={() => onChange({ dagpenge: null, kontanthjaelp: null, refusion: null })}
            >
              {moneyTexts.usual}
            </button>
          )}
        </div>
      </div>
      {sentences.map((text) => (
        <p key={text} className="effect-sentence">
          {text}
        </p>
      ))}
      {moneyCautions(money).map((text) => (
        <p key={text} className="effect-note">
          {text}
        </p>
      ))}
      <h3>{moneyTexts.quote}</h3>
      <blockquote className="effect-quote">{quote}</blockquote>
      <p className="actions">
        <button type="button" onClick={() => onCopy(quote)}>
          {moneyTexts.copy}
        </button>
      </p>
      <Method short={moneyTexts.howShort} long={[moneyTexts.how]} />
    </section>
  );
}

function readRate(typed: string): FieldReading<number> {
  const amount = typed.trim() === '' ? null : readGoalNumber(typed.replace(/\s*kr\.?\s*$/i, ''));
  if (amount === null) return { value: null };
  return typeof amount === 'number' && Number.isInteger(amount) && amount > 0 && amount <= MOST_BENEFIT
    ? { value: amount }
    : { problem: moneyTexts.rateUnclear };
}

function readRefund(typed: string): FieldReading<number> {
  const share = typed.trim() === '' ? null : readGoalNumber(typed);
  if (share === null) return { value: null };
  return typeof share === 'number' && Number.isInteger(share) && share <= 100
    ? { value: share }
    : { problem: moneyTexts.refundUnclear };
}
