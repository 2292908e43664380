import type { TextSpan } from './text-lines.ts';

/**
 * The browser's selection as offsets into the text that `container` shows. Elements that show text say where
 * it begins with `data-start`; what is selected outside of them does not count.
 */
export function selectionIn(container: HTMLElement): TextSpan | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]') ?? nearestBlock(element);
  if (!block) return undefined;
  const before = document.createRange();
  before.selectNodeContents(block);
  if (block.contains(node)) before.setEnd(node, offset);
  return Number(block.dataset['start']) + before.toString().length;
}

/** A selection that ends in a line's margin counts up to that line's text. */
function nearestBlock(element: Element | null): HTMLElement | null | undefined {
  return element?.closest('[data-line]')?.querySelector<HTMLElement>('[data-start]');
}
