/** Draws the app. Waits for the code of the first page, so that nothing is drawn twice. */
import { createRoot } from 'react-dom/client';
import { startIngest } from '../queries/datasets.ts';
import { App } from './App.tsx';

startIngest();
// In another page's frame, publishers' sites open beside it: most refuse to be framed.
if (window.top !== window.self) void import('./framedLinks.ts');

export async function start(firstPage: Promise<unknown>): Promise<void> {
  // One that does not come is told by the page itself.
  await firstPage.catch(() => undefined);
  createRoot(document.getElementById('app')!).render(<App />);
}
