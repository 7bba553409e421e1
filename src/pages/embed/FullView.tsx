import { da } from '../../language/da.ts';
import { embedTexts } from '../../language/embedTexts.ts';

/** The way out of the frame, to everything that can be chosen: in a tab of its own, which knows nothing of the page it came from. */
interface Props {
  readonly address: string;
  /** Where there is a view to see all of. */
  readonly ofFigure?: boolean;
}

export function FullView({ address, ofFigure = true }: Props) {
  return (
    <p className="full-view">
      {ofFigure && `${embedTexts.wholeView} `}
      <a href={address} target="_blank" rel="noopener">
        {da.appName}
        <span className="visually-hidden"> {embedTexts.opensNewTab}</span>
      </a>
    </p>
  );
}
