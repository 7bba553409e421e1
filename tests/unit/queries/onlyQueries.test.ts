/** What stands in for mutations and endless lists, asked as TanStack Query's own client asks it. */
import { focusManager, QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import * as standIn from '../../../src/queries/onlyQueries.ts';

test('a client with it reads, keeps and forgets, and goes on when the window is looked at again', async () => {
  const mutationCache = new standIn.MutationCache();
  const resumed = vi.spyOn(mutationCache, 'resumePausedMutations');
  const client = new QueryClient({ mutationCache: mutationCache as never });
  client.mount();
  const queryFn = vi.fn(() => Promise.resolve(7));
  const query = { queryKey: ['figures'], queryFn, staleTime: Number.POSITIVE_INFINITY };
  expect([await client.fetchQuery(query), await client.fetchQuery(query)]).toEqual([7, 7]);
  expect(queryFn).toHaveBeenCalledTimes(1);
  expect(client.isMutating()).toBe(0);
  const looked = vi.spyOn(client.getQueryCache(), 'onFocus');
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await vi.waitFor(() => expect(looked).toHaveBeenCalled());
  expect(resumed).toHaveBeenCalled();
  client.clear();
  expect(client.getQueryData(['figures'])).toBeUndefined();
  client.unmount();
});

test('an endless list throws', () => {
  expect(standIn.infiniteQueryBehavior).toThrow('onlyQueries');
});
