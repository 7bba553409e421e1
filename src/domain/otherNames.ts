/** What the areas are called that have no name of their own in `data/areas.csv`. */
export const COUNTRY_NAME = 'Hele landet';
export const UNALLOCATED_NAME = 'Uoplyst kommune';

/** What a group of kommuner in `data/areas.csv` is called. */
export const groupName = (group: string): string => group;

/** What an area in `data/areas.csv` is called. */
export const areaName = (written: string): string => written;
