import type { PacketData } from '#shared/packet-data.ts';
import type { PacketTextFormat } from '#shared/packet-file.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { packetFileOf } from './packet-file.ts';
import { packetHtml } from './packet-html.ts';
import { packetMarkdown } from './packet-markdown.ts';

/** A packet as text, of the data that was printed: of a blind one, the data that names nobody. */
export function packetText(
  format: PacketTextFormat,
  data: PacketData,
  options: PacketOptions,
  contentHash: string,
): string {
  const file = packetFileOf(data, options, contentHash);
  switch (format) {
    case 'json':
      return `${JSON.stringify(file, null, 2)}\n`;
    case 'md':
      return packetMarkdown(data, file);
    case 'html':
      return packetHtml(data, file, options);
  }
}
