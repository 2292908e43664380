import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import type { PrintedSection } from '#shared/packet.ts';

/** A document to print after the packet's own pages. */
type PacketDocument = { fileName: string; bytes: Uint8Array };

type PrintedPacket = {
  bytes: Uint8Array;
  pageCount: number;
  sections: PrintedSection[];
  contentHash: string;
  /** One line for each part that could not be put in as it is. */
  warnings: string[];
};

/** Prints a packet: data and documents in, one PDF out. */
export type PacketPort = {
  print: (
    data: PacketData,
    appended: readonly PacketDocument[],
    options: PacketOptions,
  ) => Promise<PrintedPacket>;
};
