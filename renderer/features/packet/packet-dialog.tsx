import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PacketContents } from './packet-contents.tsx';
import { PacketFoot } from './packet-foot.tsx';
import { PacketPages } from './packet-pages.tsx';
import { PointsPanel } from './points-panel.tsx';
import { useBlindStrings } from './use-blind-strings.ts';
import { usePacketCommands } from './use-packet-commands.ts';
import { usePacketOptions } from './use-packet-options.ts';
import { usePacketPoints } from './use-packet-points.ts';
import { usePrintedPacket } from './use-printed-packet.ts';
import { useSavePacket } from './use-save-packet.ts';
import './packet.css';

type Props = { view: ApplicationView; onClose: () => void };

/** What goes into a packet, beside the packet itself: what is previewed is the PDF, and saving writes those bytes. */
export function PacketDialog({ view, onClose }: Props) {
  const applicationId = view.application.id;
  const choices = usePacketOptions();
  const { options } = choices;
  const [revision, setRevision] = useState(0);
  const [turnedTo, setPage] = useState(1);
  const [isChoosing, setChoosing] = useState(false);
  const printAgain = () => setRevision((before) => before + 1);
  const points = usePacketPoints(applicationId, options.hasPrivateNotes, printAgain);
  const strings = useBlindStrings(applicationId, options.blind, printAgain);
  const printed = usePrintedPacket(applicationId, options, String(revision));
  const { packet } = printed;
  const saving = useSavePacket(printed.now);
  const pageCount = packet?.pageCount ?? 1;
  const page = Math.min(turnedTo, pageCount); // a packet that became shorter ends at its last page
  const turn = (by: number) => setPage(Math.min(Math.max(page + by, 1), pageCount));
  const { commands, spoken, onMoved } = usePacketCommands({
    choices,
    points,
    isChoosing,
    onToggleChoosing: () => setChoosing(!isChoosing),
    onTurn: turn,
    onSave: () => void saving.save(),
    onUndone: printAgain,
  });
  return (
    <Dialog
      title={<bdi>{texts.title(view.candidate.name)}</bdi>}
      closeLabel={commonTexts.close}
      onClose={onClose}
      isWide
      commands={commands}
    >
      <div className="packet">
        <div className="packet-side">
          {isChoosing ? (
            <PointsPanel
              points={points}
              assessors={view.assessors}
              onClose={() => setChoosing(false)}
            />
          ) : (
            <PacketContents
              view={view}
              choices={choices}
              packet={packet}
              points={points}
              strings={strings}
              onMoved={onMoved}
              onChoosePoints={() => setChoosing(true)}
            />
          )}
          <p className="visually-hidden" aria-live="polite">
            {spoken}
          </p>
          <PacketFoot packet={packet} saving={saving} onClose={onClose} />
        </div>
        <PacketPages
          packet={packet}
          error={printed.error}
          isPrinting={printed.isPrinting}
          page={page}
          paper={options.paper}
          onTurn={turn}
        />
      </div>
    </Dialog>
  );
}
