/** Which unit a measure counts in, read from its name: persons are not full-time persons. */
import type { Unit } from '../domain/unit.ts';
import { fold } from './headings.ts';

const BAND = /(^|[ :])(under \d+|over \d+|\d+ ?[-–] ?\d+) uger/;
const SHARE = /pct|procent|andel|%|per cent|percent|share/;

/**
 * The unit of a measure. `context` is what the file says elsewhere and the name leaves out: the title, the unit
 * line (`Enhed: Pct.`), the table.
 */
export function unitOf(name: string, context = ''): Unit {
  const own = fold(name);
  return unitOfText(own, own) ?? unitOfText(fold(`${name} ${context}`), own) ?? 'unknown';
}

function unitOfText(text: string, own: string): Unit | null {
  if (text.includes('fortsat på dagpenge')) return 'percent-still-on-dagpenge';
  if (SHARE.test(text)) return percentOf(text);
  if (/forløb/.test(text) && /antal/.test(text)) return 'spells';
  if (BAND.test(own)) return 'spells';
  if (/varighed/.test(text)) return 'weeks';
  if (/(gennemsnit|gnsn)/.test(text) && !/person/.test(text)) return 'weeks';
  if (/fuldtids|full-time/.test(text)) return 'full-time-persons';
  if (/person/.test(text)) return 'persons';
  return null;
}

/** A share is known by what it is a share of; without that it has no unit this app can name. */
function percentOf(text: string): Unit | null {
  if (/af arbejdsstyrken|of (the )?labour force/.test(text)) return 'percent-of-labour-force';
  if (/(ift\.?|i forhold til|af) dagpengeledige/.test(text)) return 'percent-of-insured';
  if (/(ift\.?|i forhold til|af) (brutto)?ledige/.test(text)) return 'percent-of-unemployed';
  return null;
}
