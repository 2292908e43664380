import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

import { criterionIdSchema, type CriterionId } from '#shared/ids.ts';
import { qualificationKindSchema } from '#shared/posting.ts';
import type { Criterion } from '#shared/rubric.ts';

type Edge = 'before' | 'after';

/** Where a row would come to stand: the line is drawn at this edge of it. */
type Drag = { isDragged: boolean; edge: Edge | null };

/** A row that can be taken by its grip and dropped at an edge of another one of the same kind. */
export function useRowDrag({ id, kind }: Criterion, isDraft: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const [drag, setDrag] = useState<Drag>({ isDragged: false, edge: null });
  useEffect(() => {
    const [element, dragHandle] = [row.current, grip.current];
    if (!isDraft || !element || !dragHandle) return undefined;
    const clear = () => setDrag({ isDragged: false, edge: null });
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ criterionId: id, kind }),
        onDragStart: () => setDrag({ isDragged: true, edge: null }),
        onDrop: clear,
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['kind'] === kind,
        getData: ({ input }) => ({ criterionId: id, edge: edgeAt(element, input.clientY) }),
        onDrag: ({ self, source }) => {
          const isSelf = source.element === element;
          setDrag(({ isDragged }) => ({ isDragged, edge: isSelf ? null : edgeOf(self.data) }));
        },
        onDragLeave: () => setDrag(({ isDragged }) => ({ isDragged, edge: null })),
        onDrop: clear,
      }),
    );
  }, [id, kind, isDraft]);
  return { row, grip, drag };
}

const edgeOf = (data: Record<string | symbol, unknown>): Edge =>
  data['edge'] === 'before' ? 'before' : 'after';

function edgeAt(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}

const scrollWithin = 48;
const scrollBy = 14;

/**
 * Hears what was dropped where, and scrolls the list while a row is held near its upper or lower end.
 *
 * @param onMove is told the place counted from 0 within the criteria of the same kind
 */
export function useDrops(
  list: RefObject<HTMLElement | null>,
  criteria: readonly Criterion[],
  onMove: (id: CriterionId, position: number) => void,
): void {
  const dropped = useEffectEvent((moved: unknown, kind: unknown, onto: unknown, edge: Edge) => {
    const id = criterionIdSchema.parse(moved);
    const others = criteria.filter(
      (each) => each.kind === qualificationKindSchema.parse(kind) && each.id !== id,
    );
    const at = others.findIndex((each) => each.id === onto);
    if (at !== -1) onMove(id, edge === 'before' ? at : at + 1);
  });
  useEffect(
    () =>
      monitorForElements({
        onDrag: ({ location }) => {
          const box = list.current?.getBoundingClientRect();
          if (!box) return;
          const y = location.current.input.clientY;
          if (y < box.top + scrollWithin) list.current?.scrollBy(0, -scrollBy);
          if (y > box.bottom - scrollWithin) list.current?.scrollBy(0, scrollBy);
        },
        onDrop: ({ source, location }) => {
          const target = location.current.dropTargets[0];
          if (!target) return;
          const { criterionId, kind } = source.data;
          dropped(criterionId, kind, target.data['criterionId'], edgeOf(target.data));
        },
      }),
    [list],
  );
}
