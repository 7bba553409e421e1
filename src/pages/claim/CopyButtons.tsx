/** Texts to take along, and the sheet of paper. */
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { useCopy } from '../useCopy.ts';

interface Props {
  readonly items: readonly {
    readonly label: string;
    readonly done: string;
    readonly text: () => string;
  }[];
  readonly print?: boolean;
}

export function CopyButtons({ items, print = false }: Props) {
  const { message, copy } = useCopy();
  return (
    <p className="actions">
      {items.map(({ label, done, text }) => (
        <button key={label} type="button" onClick={() => copy(text(), done)}>
          {label}
        </button>
      ))}
      {print && (
        <button type="button" onClick={() => window.print()}>
          {claimPageTexts.print}
        </button>
      )}
      <span role="status">{message}</span>
    </p>
  );
}
