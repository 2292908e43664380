import { useRef, useState } from 'react';

/** Rows a person has marked, by id; those that are no longer shown are not marked any more. */
export function useSelectedRows<Id extends string>(shown: readonly Id[]) {
  const [marked, setMarked] = useState<ReadonlySet<Id>>(new Set());
  /** Where a range began. */
  const from = useRef<number | null>(null);
  const selected = shown.filter((id) => marked.has(id));

  return {
    selected,
    isSelected: (id: Id) => marked.has(id),
    toggle: (index: number) => {
      const id = shown[index];
      if (id === undefined) return;
      from.current = index;
      setMarked(
        new Set(marked.has(id) ? selected.filter((each) => each !== id) : [...selected, id]),
      );
    },
    /** Marks all from where the range began to here. */
    extendTo: (index: number, startedAt: number) => {
      from.current ??= startedAt;
      const [low, high] = [Math.min(from.current, index), Math.max(from.current, index)];
      setMarked(new Set(shown.slice(low, high + 1)));
    },
    clear: () => {
      from.current = null;
      setMarked(new Set());
    },
  };
}
