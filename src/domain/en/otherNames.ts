export const COUNTRY_NAME = 'Denmark';
export const UNALLOCATED_NAME = 'Municipality not stated';
