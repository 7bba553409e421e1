/** Statistikbanken's AULK04 as a reader downloads it, of made-up numbers. */
import { type MadeUp, madeUpAulk04, startStatbank } from '../standins/statbank.ts';
import { csv, type ReadersFile } from './exports.ts';

export async function aulk04Export(months: MadeUp): Promise<ReadersFile> {
  const standin = await startStatbank([madeUpAulk04(months)]);
  const answered = await fetch(`${standin.base}/data`, {
    method: 'POST',
    body: JSON.stringify({
      ...{ table: 'AULK04', format: 'CSV', valuePresentation: 'CodeAndValue' },
      variables: [
        { code: 'OMRÅDE', values: ['*'] },
        { code: 'ENHED', values: ['*'] },
        { code: 'ALDER', values: ['TOT'] },
        { code: 'KØN', values: ['TOT'] },
        { code: 'Tid', values: ['*'] },
      ],
    }),
  });
  const content = new Uint8Array(await answered.arrayBuffer());
  await standin.close();
  return csv('AULK04.csv', content);
}
