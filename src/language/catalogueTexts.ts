/** The words of `data/catalogue.json`, which are Danish there: nothing to add. */
import type { CatalogueEntry } from '../domain/catalogue.ts';

export type CatalogueText = Pick<CatalogueEntry, 'title' | 'publisher' | 'definition' | 'licenceNote'>;

/** By the id of an entry, in the place of the catalogue's own. */
export const catalogueTexts: Readonly<Record<string, CatalogueText>> = {};
