/** The baselines of reading, in a worker: PapaParse alone, and a loop over the bytes, below which no reader can go. */
import { countRows, type PapaWay } from './papaWays.ts';

interface Job {
  readonly blob: Blob;
  readonly way: PapaWay | 'bytes';
}

self.onmessage = async (event: MessageEvent<Job>) => {
  const { blob, way } = event.data;
  self.postMessage(way === 'bytes' ? await countLines(blob) : await countRows(blob, way));
};

async function countLines(blob: Blob): Promise<number> {
  const reader = blob.stream().getReader();
  let lines = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const bytes = read.value;
    for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0x0a) lines++;
  }
  return lines;
}
