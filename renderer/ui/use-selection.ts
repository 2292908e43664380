import { useState, type KeyboardEvent, type MouseEvent } from 'react';

export type Selection<Id extends string> = {
  /** What is selected and still in the list, in the list's order. */
  selected: readonly Id[];
  has: (id: Id) => boolean;
  toggle: (id: Id) => void;
  /** Everything from where the selection began to here. */
  extendTo: (id: Id) => void;
  clear: () => void;
  /** A click on a row's checkbox: with Shift everything up to it. */
  onBoxClick: (event: MouseEvent, id: Id) => void;
  /**
   * The keys of a list with the row `at` in focus: X selects, Shift with an arrow selects on the way, Ctrl A
   * selects all, Esc lets go. True when the key was one of them.
   */
  onKeyDown: (event: KeyboardEvent, at: Id | undefined) => boolean;
};

type State<Id> = { chosen: ReadonlySet<Id>; anchor: Id | undefined; end: Id | undefined };
const nothing = { chosen: new Set<never>(), anchor: undefined, end: undefined };

/**
 * Which rows of a list are selected. A row that leaves the list (by a filter, by an undo) leaves the selection
 * with it, so that nothing is done to what is not seen.
 *
 * @param ordered the ids of all rows, as they stand
 * @param focusRow gives a row the focus, wherever it is; for Shift with an arrow
 */
export function useSelection<Id extends string>(
  ordered: readonly Id[],
  focusRow: (id: Id) => void,
): Selection<Id> {
  const [{ chosen, anchor, end }, setState] = useState<State<Id>>(nothing);
  const selected = chosen.size === 0 ? [] : ordered.filter((id) => chosen.has(id));

  function toggle(id: Id): void {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setState({ chosen: next, anchor: id, end: id });
  }

  function between(from: Id, to: Id): Id[] {
    const [begin, last] = [ordered.indexOf(from), ordered.indexOf(to)];
    return ordered.slice(Math.min(begin, last), Math.max(begin, last) + 1);
  }

  function extendTo(id: Id): void {
    if (anchor === undefined || !ordered.includes(anchor)) toggle(id);
    else extend(anchor, id, end);
  }

  /** The range from where it began to `to` takes the place of the one that ended at `before`. */
  function extend(from: Id, to: Id, before: Id | undefined): void {
    const next = new Set(selected);
    for (const each of before === undefined ? [] : between(from, before)) next.delete(each);
    for (const each of between(from, to)) next.add(each);
    setState({ chosen: next, anchor: from, end: to });
  }

  function step(event: KeyboardEvent, at: Id): boolean {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return false;
    const to = ordered[ordered.indexOf(at) + by];
    if (to === undefined) return true;
    const isGoingOn = anchor !== undefined && end === at && chosen.has(at);
    extend(isGoingOn ? anchor : at, to, isGoingOn ? end : undefined);
    focusRow(to);
    return true;
  }

  const clear = () => setState(nothing);

  function act(event: KeyboardEvent, at: Id | undefined): boolean {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = event.key.toLowerCase();
    if (key === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      setState({ chosen: new Set(ordered), anchor, end });
      return true;
    }
    if (!isPlain) return false;
    if (key === 'escape' && selected.length > 0) {
      clear();
      return true;
    }
    if (at === undefined) return false;
    if (event.shiftKey) return step(event, at);
    if (key === 'x') toggle(at);
    return key === 'x';
  }

  return {
    selected,
    has: (id) => chosen.has(id),
    toggle,
    extendTo,
    clear,
    onBoxClick: ({ shiftKey }, id) => (shiftKey ? extendTo(id) : toggle(id)),
    onKeyDown: (event, at) => {
      const isOurs = act(event, at);
      if (isOurs) event.preventDefault();
      return isOurs;
    },
  };
}
