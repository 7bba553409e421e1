/** Names of places inside Danish sentences. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';

/** Islands and other places one is `på`, not `i`. */
const ON = new Set(['147', '400', '825', '563', '741', '492', '482', '360', '336']);

/** Names in the genitive stand only with the word `Kommune`; so does Morsø, which is not the island's own name. */
const NEEDS_KOMMUNE = new Set(['480', '820', '773']);

/** The name with the word `Kommune` where it cannot stand alone: `Nordfyns Kommune`, `Aalborg`. */
export function placeName(code: AreaCode): string {
  const { name } = areaOf(code);
  if (code === COUNTRY) return 'hele landet';
  return NEEDS_KOMMUNE.has(code) ? `${name} Kommune` : name;
}

/** `i Aalborg`, `på Bornholm`, `i Nordfyns Kommune`, `i Region Nordjylland`, `i hele landet`. */
export function inPlace(code: AreaCode): string {
  return `${ON.has(code) ? 'på' : 'i'} ${placeName(code)}`;
}

/** An area, or a group that has no code but a name: `Landkommuner`, `Lignende kommuner`. */
export interface NamedPlace {
  readonly code: AreaCode | null;
  readonly name: string;
}

/** `Aalborg`, `hele landet`, `landkommunerne`, `lignende kommuner`. */
export function nameOf({ code, name }: NamedPlace): string {
  if (code !== null) return placeName(code);
  const small = name.toLocaleLowerCase('da');
  return /^\S+kommuner$/.test(small) ? `${small}ne` : small;
}

/** `i Aalborg`, `i landkommunerne`, `i lignende kommuner`. */
export function where(place: NamedPlace): string {
  return place.code === null ? `i ${nameOf(place)}` : inPlace(place.code);
}

/** With a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
