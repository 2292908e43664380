import { useLayoutEffect, useState } from 'react';

import { documentIdSchema } from '#shared/ids.ts';
import { packetSectionSchema, type PacketSection } from '#shared/packet-options.ts';
import { packetDialogTexts, packetPointsTexts } from '#shared/texts/packet-dialog.ts';
import type { CommandHandlers } from '../../keyboard/use-commands.ts';
import { useUndo } from '../../shell/use-undo.ts';
import type { PacketChoices } from './use-packet-options.ts';
import type { ChoosingPoints } from './use-packet-points.ts';

type Deps = {
  choices: PacketChoices;
  points: ChoosingPoints;
  isChoosing: boolean;
  onToggleChoosing: () => void;
  onTurn: (by: number) => void;
  onSave: () => void;
  onUndone: () => void;
};

const boxOf = (section: PacketSection) =>
  document.querySelector<HTMLElement>(`[data-section="${section}"]`);

/** What the keys do in the packet's dialog, and what is said of a row that was moved. */
export function usePacketCommands({ choices, points, ...deps }: Deps) {
  const [spoken, setSpoken] = useState('');
  /** React may take a moved row out of the page for a moment, and the focus with it. */
  const [moved, setMoved] = useState<PacketSection>();
  useLayoutEffect(() => {
    if (moved) boxOf(moved)?.focus();
  }, [moved, choices.order]);
  const { undo, redo } = useUndo(() => {
    points.forget();
    deps.onUndone();
  });

  function onMoved(section: PacketSection, order: readonly PacketSection[]): void {
    const place = order.indexOf(section) + 1;
    setSpoken(packetDialogTexts.moved(packetDialogTexts.sections[section], place, order.length));
  }
  /** The row with the focus, in either of the two lists. */
  function moveFocused(by: 1 | -1): void {
    const section = packetSectionSchema.safeParse(focusedData()['section']);
    if (section.success) {
      const at = choices.order.indexOf(section.data);
      setMoved(section.data);
      onMoved(section.data, choices.move(section.data, at + by));
      return;
    }
    const point = points.moveFocused(by);
    const source = points.data?.sources.find((each) => each.criterionId === point?.criterionId);
    if (point) setSpoken(packetPointsTexts.moved(source?.code ?? '', point.place, point.of));
  }
  function includeFocused(): void {
    const data = focusedData();
    const section = packetSectionSchema.safeParse(data['section']);
    const documentId = documentIdSchema.safeParse(data['document']);
    if (section.success) choices.toggle(section.data);
    else if (documentId.success) choices.toggleDocument(documentId.data);
    // Elsewhere the key does what the platform has it do.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.click();
  }
  /** All else that is chosen here is of this one packet. */
  const changesWorkspace = deps.isChoosing || choices.options.variant === 'blind';
  const commands: CommandHandlers = {
    'packet.include': includeFocused,
    'packet.moveUp': () => moveFocused(-1),
    'packet.moveDown': () => moveFocused(1),
    'packet.blind': choices.toggleBlind,
    'packet.points': points.data?.canChoose ? deps.onToggleChoosing : undefined,
    'packet.nextPage': () => deps.onTurn(1),
    'packet.previousPage': () => deps.onTurn(-1),
    'packet.save': deps.onSave,
    'anywhere.undo': changesWorkspace ? undo : undefined,
    'anywhere.redo': changesWorkspace ? redo : undefined,
  };
  return { commands, spoken, onMoved };
}

function focusedData(): DOMStringMap {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
}
