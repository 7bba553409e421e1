/** Before each test in Firefox: skips what cannot be asked of it, with the reason. */
import { beforeEach } from 'vitest';
import { NOT_IN_FIREFOX } from './chosen.ts';

beforeEach(({ task, skip }) => {
  const leftOut = NOT_IN_FIREFOX.find(({ tests }) =>
    tests.some((name) => (typeof name === 'string' ? name === task.name : name.test(task.name))),
  );
  if (leftOut !== undefined) skip(leftOut.reason);
});
