export * from '../da.ts';
