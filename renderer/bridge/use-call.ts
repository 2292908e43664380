import {
  queryOptions,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';

import type { Channel, Input, Output } from '#shared/contract.ts';
import { say } from '../shell/announcement.ts';
import { call } from './call.ts';

/** The key of a read: the channel and what it was asked with. */
export const readKey = <C extends Channel>(channel: C, input: Input<C>) =>
  [channel, input] as const;

/** Reads by a call of the contract; read again whenever the workspace was written. */
export function useRead<C extends Channel>(channel: C, input: Input<C>): UseQueryResult<Output<C>> {
  return useQuery(
    queryOptions({ queryKey: readKey(channel, input), queryFn: () => call(channel, input) }),
  );
}

/** Writes by a call of the contract; a refusal is said in the status bar, in main's own words. */
export function useCommand<C extends Channel>(
  channel: C,
): UseMutationResult<Output<C>, Error, Input<C>> {
  return useMutation({
    mutationFn: (input: Input<C>) => call(channel, input),
    onError: (error) => say(error.message, 'alert'),
  });
}
