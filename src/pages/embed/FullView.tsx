import { da } from '../../language/da.ts';
import { embedTexts } from '../../language/embedTexts.ts';

/** The way out of the frame, to everything that can be chosen: in a tab of its own, which knows nothing of the page it came from. */
export function FullView({ address }: { readonly address: string }) {
  return (
    <p className="full-view">
      {embedTexts.wholeView}{' '}
      <a href={address} target="_blank" rel="noopener">
        {da.appName}
        <span className="visually-hidden"> {embedTexts.opensNewTab}</span>
      </a>
    </p>
  );
}
