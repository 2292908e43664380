import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { ApplicationId } from '#shared/ids.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import type { PacketPreview } from '#shared/packet.ts';
import { call } from '../../bridge/call.ts';

/** A person who ticks three boxes prints once. */
const settledAfterMs = 300;

/**
 * The packet printed with these options: again a moment after they change, the old one staying until the new one is
 * there. What an earlier change asked for and comes late is dropped.
 *
 * @param revision changes when something else that is printed was changed here
 */
export function usePrintedPacket(
  applicationId: ApplicationId,
  options: PacketOptions,
  revision: string,
) {
  const queryClient = useQueryClient();
  const wanted = JSON.stringify([applicationId, options, revision]);
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), settledAfterMs);
    return () => clearTimeout(timer);
  }, [wanted]);

  const query = (key: string) => ({
    queryKey: ['packet.preview', key],
    queryFn: (): Promise<PacketPreview> => {
      const [id, chosen] = JSON.parse(key) as [ApplicationId, PacketOptions, string];
      return call('packet.preview', { applicationId: id, options: chosen });
    },
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
    /** The packet with the options as they are this moment, printed now if it is not yet. */
    now: (): Promise<PacketPreview> => {
      setSettled(wanted);
      return queryClient.fetchQuery(query(wanted));
    },
  };
}
