import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

import { useCommands, type CommandHandlers } from '../keyboard/use-commands.ts';

type Props = {
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  isWide?: boolean;
  /** What can be done in it by the keys of commands. */
  commands?: CommandHandlers;
  /** Keys heard wherever the focus is in the dialog. */
  onKeyDown?: (event: KeyboardEvent) => void;
};

const none: CommandHandlers = {};

/** The platform's own modal dialog: keeps the focus, closes on Esc, gives the focus back. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  isWide = false,
  commands = none,
  onKeyDown,
}: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useCommands(commands, ref);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={isWide ? 'dlg wide' : 'dlg'}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dlg-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="icon-btn" aria-label={closeLabel} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
