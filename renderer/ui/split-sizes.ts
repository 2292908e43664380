/** A pane of a split; the one without a `size` takes the room that the others leave. */
export type PaneRoom = { id: string; size?: number; min: number };

export type Sizes = Readonly<Record<string, number>>;

/**
 * Which pane a rule between two panes makes wider, and the sizes after it was moved.
 *
 * The pane right of the rule is the one whose size is said, or the left one where the right takes what is left. Of
 * two sized neighbours one gives what the other gets.
 *
 * @param at    the rule stands right of this pane, from 0
 * @param by    pixels to the right; to the left when negative
 * @param slack pixels that the pane without a size may still give
 */
export function moveRule(
  panes: readonly PaneRoom[],
  sizes: Sizes,
  at: number,
  by: number,
  slack: number,
): Sizes {
  const { grown, other } = sidesOf(panes, at);
  if (!grown || !other) return sizes;
  const grows = grown === panes[at] ? by : -by;
  const size = sizeOf(grown, sizes);
  const most = size + (other.size === undefined ? slack : sizeOf(other, sizes) - other.min);
  const next = Math.round(Math.min(Math.max(size + grows, grown.min), Math.max(most, grown.min)));
  const given =
    other.size === undefined ? {} : { [other.id]: sizeOf(other, sizes) - (next - size) };
  return { ...sizes, [grown.id]: next, ...given };
}

/** The pane whose size the rule is about, and its neighbour. */
export function sidesOf(panes: readonly PaneRoom[], at: number) {
  const [left, right] = [panes[at], panes[at + 1]];
  return right?.size === undefined ? { grown: left, other: right } : { grown: right, other: left };
}

export function sizeOf({ id, size = 0, min }: PaneRoom, sizes: Sizes): number {
  return Math.max(sizes[id] ?? size, min);
}
