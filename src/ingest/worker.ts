/** Worker side of reading files. */
import { answering } from './answering.ts';
import type { ToWorker } from './protocol.ts';

const answer = answering((message, transfer) => self.postMessage(message, { transfer }));

self.onmessage = (event: MessageEvent<ToWorker>): void => answer(event.data);
