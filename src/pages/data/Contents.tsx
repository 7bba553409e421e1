/** What is on the page, and the way there. Buttons, since the address is the reader's choices. */
import { dataTexts } from '../../language/dataTexts.ts';
import { liveTexts } from '../../language/liveTexts.ts';
import { moveFocus, places } from './keepFocus.ts';

export function Contents({ hasFiles }: { hasFiles: boolean }) {
  const parts = [
    ...(hasFiles ? [[places.files, dataTexts.filesHeading] as const] : []),
    [places.guidance, dataTexts.guidanceHeading] as const,
    [places.live, liveTexts.heading] as const,
    [places.builtIn, dataTexts.builtInHeading] as const,
  ];
  return (
    <nav className="contents" aria-label={dataTexts.contents}>
      <ul>
        {parts.map(([id, heading]) => (
          <li key={id}>
            <button type="button" onClick={() => moveFocus(id)}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
