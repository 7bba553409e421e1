export * from '../unmeasurableGoals.ts';
