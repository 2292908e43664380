import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { CommandId } from '#shared/commands.ts';
import { keysOf } from './key-bindings.ts';
import { isTextKey, isTyping, keyName } from './key-name.ts';

/** What each command does here; `undefined` where it cannot be done just now. */
export type CommandHandlers = Partial<Record<CommandId, (() => void) | undefined>>;

/** A layer of a dialog is heard while that dialog is the uppermost one, and no other is heard then. */
type Layer = { handlers: CommandHandlers; dialog: HTMLDialogElement | null };
/** The last one mounted hears first. */
const layers: Layer[] = [];

/**
 * Offers commands while mounted: by their keys, and to whoever lists what can be done (the palette, the menu).
 *
 * Single keys are off while typing; inside a dialog only what was offered with it hears.
 *
 * @param dialog the dialog that the commands belong to, where they belong to one
 */
export function useCommands(
  handlers: CommandHandlers,
  dialog?: RefObject<HTMLDialogElement | null>,
): void {
  const layer = useRef<Layer>({ handlers, dialog: null });
  // With the frame, not after it: a key pressed on what is seen now must act on what is seen now.
  useLayoutEffect(() => {
    layer.current.handlers = handlers;
  });
  useEffect(() => {
    const own = layer.current;
    own.dialog = dialog?.current ?? null;
    layers.push(own);
    return () => {
      layers.splice(layers.indexOf(own), 1);
    };
  }, [dialog]);
}

/** The uppermost modal dialog keeps the keys to itself: the last one of the document is the last one opened. */
function heardLayers(): Layer[] {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null;
  return layers.filter((layer) => layer.dialog === dialog);
}

function handlerOf(id: CommandId): (() => void) | undefined {
  return layers.findLast(({ handlers }) => handlers[id])?.handlers[id];
}

/** The commands that can be done here now, those of the screen before those of the window. */
export function availableCommands(): CommandId[] {
  const ids = layers
    .toReversed()
    .flatMap(({ handlers }) => entriesOf(handlers).flatMap(([id, handler]) => (handler ? id : [])));
  return [...new Set(ids)];
}

/** Carries a command out as if its key had been pressed; false when it cannot be done here. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.();
  return handler !== undefined;
}

/** The first key of two, and when it was pressed. */
let begun: { key: string; at: number } | undefined;
const secondKeyWithinMs = 1200;

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = keyName(event);
  const isChord = event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key);
  if (isTyping(event.target) && (!isChord || isTextKey(name))) return;
  if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
  const first = begun && event.timeStamp - begun.at < secondKeyWithinMs ? begun.key : undefined;
  begun = undefined;
  const handler =
    (first !== undefined && handlerFor(`${first} ${name}`)) || handlerFor(name) || undefined;
  if (handler) {
    event.preventDefault();
    handler();
  } else if (isBeginning(name)) {
    event.preventDefault();
    begun = { key: name, at: event.timeStamp };
  }
});

function handlerFor(key: string): (() => void) | undefined {
  for (const { handlers } of heardLayers().toReversed()) {
    for (const [id, handler] of entriesOf(handlers)) {
      if (handler && keysOf(id).includes(key)) return handler;
    }
  }
  return undefined;
}

function isBeginning(key: string): boolean {
  return heardLayers().some(({ handlers }) =>
    entriesOf(handlers).some(([id]) => keysOf(id).some((each) => each.startsWith(`${key} `))),
  );
}

const entriesOf = (handlers: CommandHandlers) =>
  Object.entries(handlers) as [CommandId, (() => void) | undefined][];
