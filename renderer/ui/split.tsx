import { Fragment, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { splitTexts } from '#shared/texts/split.ts';
import { moveRule, sidesOf, sizeOf, type PaneRoom, type Sizes } from './split-sizes.ts';
import './split.css';

/** `title` names the pane to those who move its rule by keys. */
type SplitPane = PaneRoom & { title: string; content: ReactNode };

type Props = {
  /** Under this name this laptop remembers the sizes. */
  name: string;
  panes: readonly SplitPane[];
};

const step = 16;
const bigStep = 64;

/**
 * Panes side by side with rules between them that move by mouse and by keys: arrows, with Shift farther, Home and
 * End as far as it goes, Enter or a double click back to the design's width.
 */
export function Split({ name, panes }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState(() => remembered(name));
  const drag = useRef<{ x: number; sizes: Sizes; slack: number } | undefined>(undefined);
  const shown = panes.filter(({ content }) => content !== null);

  const keep = (next: Sizes) => {
    setSizes(next);
    localStorage.setItem(storageKey(name), JSON.stringify(next));
  };
  /** What the pane without a size may still give. */
  const slackNow = () => {
    const at = shown.findIndex(({ size }) => size === undefined);
    const pane = container.current?.children[at * 2];
    return Math.max((pane?.clientWidth ?? 0) - (shown[at]?.min ?? 0), 0);
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const far = event.shiftKey ? bigStep : step;
    const by = { ArrowLeft: -far, ArrowRight: far, Home: -Infinity, End: Infinity }[event.key];
    if (by !== undefined) keep(moveRule(shown, sizes, at, by, slackNow()));
    else if (event.key === 'Enter') reset(at);
    else return;
    event.preventDefault();
  };
  const reset = (at: number) => {
    const { [sidesOf(shown, at).grown?.id ?? '']: _now, ...rest } = sizes;
    keep(rest);
  };
  // Where the least widths do not fit, each pane gets its share rather than the last one running out of the window.
  const share = `${Math.floor(98 / shown.length)}%`;
  const columns = shown.map(
    (pane) =>
      `minmax(min(${pane.min}px, ${share}), ${pane.size === undefined ? '1fr' : `${sizeOf(pane, sizes)}px`})`,
  );
  return (
    <div ref={container} className="split" style={{ gridTemplateColumns: columns.join(' 1px ') }}>
      {shown.map((pane, at) => (
        <Fragment key={pane.id}>
          {at > 0 && (
            <div
              className="split-rule"
              role="separator"
              tabIndex={0}
              aria-orientation="vertical"
              aria-label={splitTexts.rule(shown[at - 1]?.title ?? '', pane.title)}
              aria-valuenow={valueAt(shown, sizes, at - 1)}
              aria-valuemin={sidesOf(shown, at - 1).grown?.min ?? 0}
              aria-valuemax={innerWidth}
              aria-valuetext={splitTexts.width(
                sidesOf(shown, at - 1).grown === shown[at - 1]
                  ? (shown[at - 1]?.title ?? '')
                  : pane.title,
                valueAt(shown, sizes, at - 1),
              )}
              onKeyDown={onKeyDown(at - 1)}
              onDoubleClick={() => reset(at - 1)}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                drag.current = { x: event.clientX, sizes, slack: slackNow() };
              }}
              onPointerMove={({ clientX }) => {
                const from = drag.current;
                if (from)
                  setSizes(moveRule(shown, from.sizes, at - 1, clientX - from.x, from.slack));
              }}
              onPointerUp={() => {
                drag.current = undefined;
                keep(sizes);
              }}
            />
          )}
          {pane.content}
        </Fragment>
      ))}
    </div>
  );
}

function valueAt(panes: readonly PaneRoom[], sizes: Sizes, at: number): number {
  const { grown } = sidesOf(panes, at);
  return grown ? sizeOf(grown, sizes) : 0;
}

const storageKey = (name: string) => `split:${name}`;

function remembered(name: string): Sizes {
  const kept: unknown = JSON.parse(localStorage.getItem(storageKey(name)) ?? '{}');
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
