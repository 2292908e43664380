type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A pressed key as `shared/commands.ts` writes it: `Ctrl+Enter`, `Shift+e`, `?`. */
export function keyName(event: Pressed): string {
  const isLetter = /^\p{L}$/u.test(event.key);
  const key = isLetter ? event.key.toLowerCase() : event.key === ' ' ? 'Space' : event.key;
  const hasShift = event.shiftKey && (isLetter || event.key.length > 1 || event.key === ' ');
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(hasShift ? ['Shift'] : []),
    key,
  ].join('+');
}

/** Undo and the caret's keys belong to the text field that has the focus. */
export function isTextKey(name: string): boolean {
  return ['Ctrl+z', 'Ctrl+Shift+z', 'Ctrl+y'].includes(name) || /Arrow|Home|End/.test(name);
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
