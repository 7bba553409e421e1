/** PapaParse alone in a worker: the baseline of reading. */
import { countRows, type PapaWay } from './papaWays.ts';

self.onmessage = async (event: MessageEvent<{ readonly blob: Blob; readonly way: PapaWay }>) => {
  const { blob, way } = event.data;
  self.postMessage(await countRows(blob, way));
};
