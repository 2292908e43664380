import { scanContent } from './content-stream.ts';

const builds = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const wholes = new Set(['Do', 'sh']);
const shows = new Set(['Tj', 'TJ', 'Do', 'sh']);

/** From a corner to the one across, in points from the foot of the page. */
export type Box = { left: number; bottom: number; right: number; top: number };

export type MarkedPage = {
  content: string;
  /** Numbers of marked content that is an artifact now. */
  untagged: ReadonlySet<number>;
  /** Numbers of marked content that is painted only and stays content: pictures, and the bullets of lists. */
  drawn: ReadonlySet<number>;
  /** What each picture covers. */
  boxes: ReadonlyMap<number, Box>;
};

/** Marked content that is open: where its opening stands, and whether anything in it is shown so far. */
type Marked = {
  id: number;
  kind: string | undefined;
  from: number;
  end: number;
  isShown: boolean;
};

const layout = '/Artifact <</Type /Layout >>BDC\n';
const head = '/Artifact <</Type /Pagination /Subtype /Header >>BDC\n';
const foot = '/Artifact <</Type /Pagination /Subtype /Footer >>BDC\n';

/**
 * Marks as artifacts what a page paints outside of its structure: head, foot, rules and boxes. The browser tags the
 * text of the page and leaves these unmarked; a reader that reads aloud would have to guess. The rules of a table and
 * the line under a heading it tags as content of theirs: nothing to read, so they become artifacts too.
 *
 * @param height of the page in points: what is shown above its middle is its head
 * @param kindOf the structure type that marked content belongs to, by its number
 */
export function markArtifacts(
  content: string,
  height: number,
  kindOf: (id: number) => string | undefined,
): MarkedPage {
  const edits: { start: number; end: number; text: string }[] = [];
  const untagged = new Set<number>();
  const drawn = new Set<number>();
  const boxes = new Map<number, Box>();
  const place = createPlace();
  let depth = 0;
  let start: number | undefined;
  let isAbove = false;
  let marked: Marked | undefined;
  const wrap = (from: number, end: number, mark: string) =>
    edits.push({ start: from, end, text: `${mark}${content.slice(from, end)}\nEMC` });

  scanContent(content, null, (operator, from, end) => {
    if (operator === 'q' || operator === 'Q' || operator === 'cm')
      place.change(operator, content.slice(from, end));
    if (operator === 'BDC' || operator === 'BMC') {
      depth += 1;
      const id = depth === 1 ? /\/MCID (\d+)/.exec(content.slice(from, end))?.[1] : undefined;
      if (id !== undefined)
        marked = { id: Number(id), kind: kindOf(Number(id)), from, end, isShown: false };
    } else if (operator === 'EMC') {
      depth -= 1;
      if (depth > 0 || !marked) return;
      if (!marked.isShown && isPicture(marked.kind)) drawn.add(marked.id);
      else if (!marked.isShown) {
        edits.push({ start: marked.from, end: marked.end, text: layout.trimEnd() });
        untagged.add(marked.id);
      }
      marked = undefined;
    } else if (depth > 0) {
      if (!marked) return;
      if (shows.has(operator)) marked.isShown = true;
      else if (builds.has(operator) && marked.kind === 'Figure')
        place.extend(boxes, marked.id, operator, content.slice(from, end));
    } else if (operator === 'BT') start = from;
    else if (operator === 'Tm') isAbove = place.heightOf(content.slice(from, end)) > height / 2;
    else if (operator === 'ET' && start !== undefined) {
      wrap(start, end, isAbove ? head : foot);
      start = undefined;
    } else if (builds.has(operator)) start ??= from;
    else if (paints.has(operator)) {
      wrap(start ?? from, end, layout);
      start = undefined;
    } else if (operator === 'n') start = undefined;
    else if (wholes.has(operator)) wrap(from, end, layout);
  });

  let at = 0;
  const parts = edits.map((edit) => {
    const text = content.slice(at, edit.start) + edit.text;
    at = edit.end;
    return text;
  });
  return { content: parts.join('') + content.slice(at), untagged, drawn, boxes };
}

/** A bullet is a picture too: it stands for its sign. */
const isPicture = (kind: string | undefined) => kind === 'Figure' || kind === 'Lbl';

const numbersIn = (operation: string) => operation.split(/\s+/).slice(0, -1).map(Number);

/** Where on the page something is drawn. The browser scales and moves, and never turns. */
function createPlace() {
  let now = { scaleX: 1, scaleY: 1, x: 0, y: 0 };
  const kept: (typeof now)[] = [];
  const pointAt = (x: number, y: number) => ({
    x: now.x + now.scaleX * x,
    y: now.y + now.scaleY * y,
  });
  return {
    change(operator: string, operation: string): void {
      if (operator === 'q') kept.push(now);
      else if (operator === 'Q') now = kept.pop() ?? now;
      else {
        const [scaleX = 1, , , scaleY = 1, x = 0, y = 0] = numbersIn(operation);
        const moved = pointAt(x, y);
        now = { scaleX: now.scaleX * scaleX, scaleY: now.scaleY * scaleY, ...moved };
      }
    },
    heightOf(operation: string): number {
      const [, , , , x = 0, y = 0] = numbersIn(operation);
      return pointAt(x, y).y;
    },
    extend(boxes: Map<number, Box>, id: number, operator: string, operation: string): void {
      const numbers = numbersIn(operation);
      const [left = 0, top = 0, width = 0, height = 0] = numbers;
      const pairs = operator === 're' ? [left, top, left + width, top + height] : numbers;
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const { x, y } = pointAt(pairs[at] ?? 0, pairs[at + 1] ?? 0);
        const box = boxes.get(id) ?? { left: x, bottom: y, right: x, top: y };
        boxes.set(id, {
          ...{ left: Math.min(box.left, x), right: Math.max(box.right, x) },
          ...{ bottom: Math.min(box.bottom, y), top: Math.max(box.top, y) },
        });
      }
    },
  };
}
