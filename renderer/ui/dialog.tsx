import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

type Props = {
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  isWide?: boolean;
  /** Keys heard wherever the focus is in the dialog. */
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** The platform's own modal dialog: keeps the focus, closes on Esc, gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children, isWide = false, onKeyDown }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
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
