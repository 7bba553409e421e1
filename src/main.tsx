/**
 * The first and smallest file: it knows the address, so the page's code is asked for beside the frame's and not after
 * it.
 */
import './app/tokens.css';
import './app/page.css';
import './app/tabs.css';
import './app/areaPicker.css';
import './app/controls.css';
import './app/figure.css';
import './app/print.css';
import { pageCode } from './app/pageCode.ts';
import { openingPage } from './viewState/openingPage.ts';

const opening = pageCode[openingPage()].load();
void import('./app/start.tsx').then(({ start }) => start(opening));
