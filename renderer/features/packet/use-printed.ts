import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { Channel } from '#shared/contract.ts';

/** A person who ticks three boxes prints once. */
const settledAfterMs = 300;

/**
 * What is printed with these choices: again a moment after they change, the old one staying until the new one is
 * there. What an earlier change asked for and comes late is dropped.
 *
 * @param channel the call that prints, so that two kinds never share a print
 * @param wanted everything the print depends on, as JSON: `print` gets it back
 */
export function usePrinted<T>(
  channel: Channel,
  wanted: string,
  print: (wanted: string) => Promise<T>,
) {
  const queryClient = useQueryClient();
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), settledAfterMs);
    return () => clearTimeout(timer);
  }, [wanted]);

  const query = (key: string) => ({
    queryKey: [channel, key],
    queryFn: () => print(key),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const { data, error, isFetching } = useQuery({
    ...query(settled),
    placeholderData: keepPreviousData,
  });
  return {
    packet: data,
    error,
    isPrinting: isFetching || settled !== wanted,
    /** Printed with the choices as they are this moment, now if it is not yet. */
    now: (): Promise<T> => {
      setSettled(wanted);
      return queryClient.fetchQuery(query(wanted));
    },
  };
}
