import { piecesOf, type TextSpan } from './text-lines.ts';

export type NoteMark = TextSpan & { className: string };

/** What of an HTML syntax tree is needed here. */
type Node = {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } };
};

/**
 * Says of every piece of text on the page where it stands in the Markdown it came from (`data-start`), so that
 * words chosen on the page are words of the note; and marks those that are evidence.
 *
 * Text that is spelled otherwise in the Markdown (escapes, entities) gets no place: words in it cannot be chosen
 * surely, and a choice begins or ends beside them.
 */
export function markWords(source: string, marks: readonly NoteMark[]): (tree: Node) => void {
  const place = (node: Node): Node[] => {
    if (node.type !== 'text') {
      if (node.children) node.children = node.children.flatMap(place);
      return [node];
    }
    const text = node.value ?? '';
    const start = node.position?.start.offset;
    if (start === undefined || source.slice(start, start + text.length) !== text) return [node];
    const line = { start, end: start + text.length, lineNumber: 1, text };
    const children = piecesOf(line, marks).map((piece): Node => {
      const word = { type: 'text', value: piece.text };
      const [mark] = piece.marks;
      if (!mark) return word;
      const properties = { className: mark.className };
      return { type: 'element', tagName: 'mark', properties, children: [word] };
    });
    return [{ type: 'element', tagName: 'span', properties: { 'data-start': start }, children }];
  };
  return (tree) => {
    place(tree);
  };
}
