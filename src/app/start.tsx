/** Draws the app. Waits for the code of the first page, so that nothing is drawn twice. */
import { createRoot } from 'react-dom/client';
import { startIngest } from '../queries/datasets.ts';
import { openingPage } from '../viewState/openingPage.ts';
import { App } from './App.tsx';

startIngest();
// In another page's frame, publishers' sites open beside it: most refuse to be framed.
if (window.top !== window.self) void import('./framedLinks.ts');

export async function start(firstPage: Promise<unknown>): Promise<void> {
  // One that does not come is told by the page itself.
  await firstPage.catch(() => undefined);
  createRoot(document.getElementById('app')!).render(<App />);
  // A frame in another page keeps nothing on its own account.
  if (import.meta.env.PROD && import.meta.env.OFFLINE && openingPage() !== 'embed') keepWhenQuiet();
}

/** Milliseconds after the document and all it names: figures come first. */
const QUIET = 3000;

function keepWhenQuiet(): void {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (!('serviceWorker' in navigator) || connection?.saveData) return;
  const keep = async (): Promise<void> => (await import('./offline.tsx')).startOffline();
  const wait = (): unknown => setTimeout(() => void keep().catch(() => undefined), QUIET);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
