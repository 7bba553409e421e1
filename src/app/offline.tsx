/** Keeps the site for visits without a network, and says when a newer version is there. Fetched after all else. */
import { createRoot } from 'react-dom/client';
import { updateTexts } from '../language/updateTexts.ts';
import { watchForUpdates } from '../offline/updates.ts';
import { builtInFigures } from '../queries/figuresEdition.ts';
import { reloadPage } from '../viewState/reload.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

export function startOffline(): void {
  // Empty until there is something to say: so what then comes is read aloud.
  const place = document.createElement('section');
  place.className = 'update-notice';
  place.setAttribute('role', 'status');
  place.setAttribute('aria-label', updateTexts.label);
  document.body.append(place);
  const root = createRoot(place);
  void watchForUpdates({
    figures: builtInFigures(),
    reload: reloadPage,
    onUpdate: (update, begin) =>
      root.render(<UpdateNotice update={update} onBegin={begin} onLater={() => root.render(null)} />),
  });
}
