export * from '../claimWording.ts';
