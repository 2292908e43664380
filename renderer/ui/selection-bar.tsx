import type { KeyboardEvent, ReactNode } from 'react';

import './selection-bar.css';

type Props = {
  /** What the bar is for, to those who do not see it. */
  label: string;
  /** "2 selected"; null while nothing is, and then there is no bar. */
  count: string | null;
  children: ReactNode;
};

/**
 * The dark bar over a list with what can be done to the selected rows. It stands in the nearest positioned parent;
 * that list gets `has-selection-bar`, so that its last row can be scrolled clear of it.
 */
export function SelectionBar({ label, count, children }: Props) {
  return (
    <>
      <span role="status" className="visually-hidden">
        {count}
      </span>
      {count !== null && (
        <div className="selection-bar" role="toolbar" aria-label={label} onKeyDown={moveFocus}>
          <span className="num" aria-hidden="true">
            {count}
          </span>
          <i aria-hidden="true" />
          {children}
        </div>
      )}
    </>
  );
}

type ActionProps = {
  icon?: ReactNode;
  children: ReactNode;
  /** The key that does the same, as a `<kbd>`. */
  keyCap?: ReactNode;
  onAct: () => void;
};

export function SelectionAction({ icon, children, keyCap, onAct }: ActionProps) {
  return (
    <button type="button" onClick={onAct}>
      {icon}
      {children}
      {keyCap}
    </button>
  );
}

/** A toolbar's arrows go from button to button. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
