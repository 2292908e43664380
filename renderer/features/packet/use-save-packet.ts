import { useState } from 'react';

import type { PacketTextFormat } from '#shared/packet-file.ts';
import type { PrintedFile } from '#shared/packet.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

export type SavingPacket = ReturnType<typeof useSavePacket>;

/** Saves the packet as its options are this moment; what was saved, or why it was not, is said in the dialog. */
export function useSavePacket(printed: () => Promise<PrintedFile>) {
  const save = useCommand('packet.save');
  const saveAs = useCommand('packet.saveAs');
  const [said, setSaid] = useState<{ text: string; tone: 'quiet' | 'alert' }>();
  return {
    said,
    save: async (format: PacketTextFormat | 'pdf' = 'pdf'): Promise<void> => {
      setSaid(undefined);
      try {
        const { packetId } = await printed();
        const saved = await (format === 'pdf'
          ? save.mutateAsync({ packetId })
          : saveAs.mutateAsync({ packetId, format }));
        if (!saved) return;
        setSaid({ text: texts.saved(saved.fileName), tone: 'quiet' });
        say(texts.saved(saved.fileName));
      } catch (error) {
        setSaid({ text: error instanceof Error ? error.message : String(error), tone: 'alert' });
      }
    },
  };
}
