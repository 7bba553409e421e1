export * from '../places.ts';
