/** Names of places inside English sentences. */
import { type AreaCode, COUNTRY } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import type { NamedPlace } from '../places.ts';

export type { NamedPlace } from '../places.ts';

/** One is `on` an island. */
const ON = new Set(['400', '825', '563', '741', '492', '482', '360']);

/** Their Danish names are genitives that need a word to follow, or a name that is also the island's. */
const WITH_WORD: ReadonlyMap<AreaCode, string> = new Map([
  ['480', 'Nordfyn Municipality'],
  ['820', 'Vesthimmerland Municipality'],
  ['773', 'Morsø Municipality'],
]);

/** The name as it stands in a sentence: `Aalborg`, `Nordfyn Municipality`, `Denmark`. */
export function placeName(code: AreaCode): string {
  if (code === COUNTRY) return 'Denmark';
  return WITH_WORD.get(code) ?? areaOf(code).name;
}

/** `in Aalborg`, `on Bornholm`, `in Nordfyn Municipality`, `in Region Nordjylland`, `in Denmark`. */
export function inPlace(code: AreaCode): string {
  return `${ON.has(code) ? 'on' : 'in'} ${placeName(code)}`;
}

/** Groups that are known ones, not any: `Rural municipalities` are `the rural municipalities`. */
const DEFINITE = /^(Capital|Metropolitan|Provincial|Commuter|Rural|Neighbouring) municipalities$/;

/** `Aalborg`, `Denmark`, `the rural municipalities`, `similar municipalities`. */
export function nameOf({ code, name }: NamedPlace): string {
  if (code !== null) return placeName(code);
  const small = name.charAt(0).toLocaleLowerCase('en') + name.slice(1);
  return DEFINITE.test(name) ? `the ${small}` : small;
}

/** `in Aalborg`, `in the rural municipalities`, `in similar municipalities`. */
export function where(place: NamedPlace): string {
  return place.code === null ? `in ${nameOf(place)}` : inPlace(place.code);
}

/** With a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
