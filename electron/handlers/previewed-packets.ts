import type { PacketId } from '#shared/ids.ts';
import type { PrintedFile } from '#shared/packet.ts';
import type { MadePacket } from './packet-maker.ts';

type Previewed = { preview: PrintedFile } & Pick<MadePacket, 'bytes' | 'forLedger'> & {
    /** Of a packet of one application: what it was printed from, for its other formats. */
    made?: Pick<MadePacket, 'data' | 'options' | 'blind'>;
  };

/** A person looks at one packet at a time; a few are kept so that going back does not print again. */
const mostKept = 3;

export type PreviewedPackets = ReturnType<typeof createPreviewedPackets>;

/** The packets that were printed to be looked at; what is saved are these very bytes. */
export function createPreviewedPackets() {
  const kept = new Map<string, Previewed>();
  return {
    keep: (packet: Previewed) => {
      kept.set(packet.preview.packetId, packet);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
    find: (packetId: PacketId) => kept.get(packetId),
    bytesOf: (packetId: string) => kept.get(packetId)?.bytes,
  };
}
