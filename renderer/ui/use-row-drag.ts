import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

export type Edge = 'before' | 'after';

/** Where a row would come to stand: the line is drawn at this edge of it. */
type Drag = { isDragged: boolean; edge: Edge | null };

/** `group` names what may change places with each other. */
type Place = { id: string; group: string };

/**
 * A row that can be taken by its grip and dropped at an edge of another one of the same group. One that cannot move has
 * no grip, and others can be dropped on it all the same.
 */
export function useRowDrag<Row extends HTMLElement>({ id, group }: Place, canMove: boolean) {
  const row = useRef<Row>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const [drag, setDrag] = useState<Drag>({ isDragged: false, edge: null });
  useEffect(() => {
    const [element, dragHandle] = [row.current, grip.current];
    if (!element) return undefined;
    const clear = () => setDrag({ isDragged: false, edge: null });
    const taken =
      canMove && dragHandle
        ? draggable({
            element,
            dragHandle,
            getInitialData: () => ({ id, group }),
            onDragStart: () => setDrag({ isDragged: true, edge: null }),
            onDrop: clear,
          })
        : () => undefined;
    return combine(
      taken,
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['group'] === group,
        getData: ({ input }) => ({ id, edge: edgeAt(element, input.clientY) }),
        onDrag: ({ self, source }) => {
          const isSelf = source.element === element;
          setDrag(({ isDragged }) => ({ isDragged, edge: isSelf ? null : edgeOf(self.data) }));
        },
        onDragLeave: () => setDrag(({ isDragged }) => ({ isDragged, edge: null })),
        onDrop: clear,
      }),
    );
  }, [id, group, canMove]);
  return { row, grip, drag };
}

/** The class names that draw where a dragged row is and would come to stand. */
export function dragLook({ isDragged, edge }: Drag): string {
  return [isDragged && 'dragged', edge && `drop-${edge}`].filter(Boolean).join(' ');
}

const edgeOf = (data: Record<string | symbol, unknown>): Edge =>
  data['edge'] === 'before' ? 'before' : 'after';

function edgeAt(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}

const scrollWithin = 48;
const scrollBy = 14;

/** What was dropped: the ids of the row, of the row it was dropped on, and at which edge of that. */
type Dropped = { id: string; group: string; onto: string; edge: Edge };

/** Hears what was dropped where, and scrolls the list while a row is held near its upper or lower end. */
export function useDrops(
  list: RefObject<HTMLElement | null>,
  onDropped: (dropped: Dropped) => void,
): void {
  const dropped = useEffectEvent(onDropped);
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
          const { id, group } = source.data;
          const onto = target.data['id'];
          dropped({
            ...{ id: String(id), group: String(group), onto: String(onto) },
            edge: edgeOf(target.data),
          });
        },
      }),
    [list],
  );
}
