export const COUNTRY_NAME = 'Denmark';
export const UNALLOCATED_NAME = 'Municipality not stated';

const GROUPS: Readonly<Record<string, string>> = {
  Hovedstadskommuner: 'Capital municipalities',
  Storbykommuner: 'Metropolitan municipalities',
  Provinsbykommuner: 'Provincial municipalities',
  Oplandskommuner: 'Commuter municipalities',
  Landkommuner: 'Rural municipalities',
};

/** Statistics Denmark's own English for the groups of kommuner in `data/areas.csv`. */
export const groupName = (group: string): string => GROUPS[group] ?? group;

/** The capital has a name in English, and a landsdel is a province; all other names are left as they are. */
export const areaName = (written: string): string =>
  written === 'København' ? 'Copenhagen' : written.replace(/^Landsdel /, 'Province ');
