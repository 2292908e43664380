import type { ApplicationId } from '#shared/ids.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { call } from '../../bridge/call.ts';
import { usePrinted } from './use-printed.ts';

/**
 * The packet printed with these options.
 *
 * @param revision changes when something else that is printed was changed here
 */
export function usePrintedPacket(
  applicationId: ApplicationId,
  options: PacketOptions,
  revision: string,
) {
  const wanted = JSON.stringify([applicationId, options, revision]);
  return usePrinted('packet.preview', wanted, (key) => {
    const [id, chosen] = JSON.parse(key) as [ApplicationId, PacketOptions, string];
    return call('packet.preview', { applicationId: id, options: chosen });
  });
}
