import { useEffect, useLayoutEffect, useRef } from 'react';

/** `Ctrl+Enter`, `Alt+ArrowUp`, `Shift+E`, `j`, `?`: Ctrl stands for ⌘ on macOS too. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

type Layer = { shortcuts: Shortcuts };
/** The last one mounted hears first: a pane before its screen, a screen before the shell. */
const layers: Layer[] = [];

/** Hears keys while mounted. Single keys are off while typing; inside a dialog only the dialog hears. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const layer = useRef<Layer>({ shortcuts });
  // With the frame, not after it: a key pressed on what is seen now must act on what is seen now.
  useLayoutEffect(() => {
    layer.current.shortcuts = shortcuts;
  });
  useEffect(() => {
    const own = layer.current;
    layers.push(own);
    return () => {
      layers.splice(layers.indexOf(own), 1);
    };
  }, []);
}

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  const isChord = event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key);
  if (isTyping(event.target) && (!isChord || isTextChord(name))) return;
  if (document.querySelector('dialog[open]')) return; // a modal dialog keeps its keys to itself
  const heard = layers.findLast(({ shortcuts }) => Object.hasOwn(shortcuts, name));
  if (!heard) return;
  event.preventDefault();
  heard.shortcuts[name]?.(event);
});

function nameOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const isLetter = /^\p{L}$/u.test(event.key);
  const key = isLetter ? event.key.toLowerCase() : event.key;
  const hasShift = event.shiftKey && (isLetter || event.key.length > 1);
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(hasShift ? ['Shift'] : []),
    key,
  ].join('+');
}

/** Undo and the caret's keys belong to the text field that has the focus. */
function isTextChord(name: string): boolean {
  return ['Ctrl+z', 'Ctrl+Shift+z', 'Ctrl+y'].includes(name) || /Arrow|Home|End/.test(name);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
