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
  let span: TextSpan | undefined;
  for (const node of textNodesIn(container)) {
    if (!range.intersectsNode(node)) continue;
    const at = offsetOf(node);
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (at === undefined || from >= to) continue;
    span = { start: span?.start ?? at + from, end: at + to };
  }
  return span;
}

function* textNodesIn(container: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
  }
}

/** Where a piece of text begins in what its block shows. */
function offsetOf(node: Text): number | undefined {
  const block = node.parentElement?.closest<HTMLElement>('[data-start]');
  if (!block) return undefined;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, 0);
  return Number(block.dataset['start']) + before.toString().length;
}
