/** All that the page's own code does without until something is asked: the table of a claim's numbers, and what is shared. */
export { SaidAndFound } from '../../charts/SaidAndFound.tsx';
export { saidRows } from '../../selectors/saidAndFound.ts';
export { sharedLines, sharedNumbers, sharedPlaces, sharedWindows } from './claimShareables.ts';
