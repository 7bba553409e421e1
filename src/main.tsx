import './app/tokens.css';
import './app/page.css';
import './app/controls.css';
import './app/figure.css';
import './app/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startIngest } from './queries/datasets.ts';

startIngest();
createRoot(document.getElementById('app')!).render(<App />);
