/** What the areas are called that have no name of their own in `data/areas.csv`. */
export const COUNTRY_NAME = 'Hele landet';
export const UNALLOCATED_NAME = 'Uoplyst kommune';
