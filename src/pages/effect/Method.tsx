/** How something is worked out: one sentence for all, the rest for who asks. */
import { effectTexts } from '../../language/effectTexts.ts';

interface Props {
  readonly short: string;
  readonly long: readonly string[];
}

export function Method({ short, long }: Props) {
  return (
    <details className="effect-method">
      <summary>
        <span>{short}</span> <span className="effect-how">{effectTexts.how}</span>
      </summary>
      {long.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}
