// @ts-check
/** The command line of `npm run data:update`. */
import { parseArgs } from 'node:util';

export const USAGE = `npm run data:update -- [valg]

  --dry-run               hent og bedøm, men skriv intet
  --accept                skriv også filer, hvis ændringer ser urimelige ud
  --only ID               kun denne post i kataloget; kan gentages
  --data MAPPE            en anden mappe end data/
  --base-statbank URL     en anden adresse end Statistikbankens
  --base-jobindsats URL   en anden adresse end Jobindsats'

Nøglen til Jobindsats læses fra JOBINDSATS_TOKEN. Uden den hentes kun Statistikbankens tabeller.`;

/**
 * @typedef {{ dryRun: boolean, accept: boolean, only: string[], data: string | undefined,
 *   baseStatbank: string | undefined, baseJobindsats: string | undefined }} Options
 */

/**
 * Throws on what is no option.
 * @param {string[]} args
 * @returns {Options & { help: boolean }}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      'dry-run': { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
      'base-statbank': { type: 'string' },
      'base-jobindsats': { type: 'string' },
    },
  });
  return {
    help: values.help,
    dryRun: values['dry-run'],
    accept: values.accept,
    only: values.only,
    data: values.data,
    baseStatbank: values['base-statbank'],
    baseJobindsats: values['base-jobindsats'],
  };
}
