export * from '../revisionObstacles.ts';
