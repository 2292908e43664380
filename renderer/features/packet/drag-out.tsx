import { IconFileTypePdf } from '@tabler/icons-react';

import type { PrintedFile } from '#shared/packet.ts';
import { packetDialogTexts } from '#shared/texts/packet-dialog.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';

/** The packet as a file to drag into a mail or a folder; saving is the way by keyboard. */
export function DragOut({ packet }: { packet: PrintedFile }) {
  const { data: desk } = useRead('desk.about', {});
  const dragOut = useCommand('packet.dragOut');
  if (!desk?.canDragOut) return null;
  return (
    <p
      className="note-box drag-out"
      draggable
      onDragStart={(event) => {
        event.preventDefault(); // main begins the drag: only it can put a file into one
        dragOut.mutate({ packetId: packet.packetId });
      }}
    >
      <IconFileTypePdf size={16} stroke={1.6} aria-hidden="true" /> {packetDialogTexts.dragOut}
    </p>
  );
}
