import type { ReactNode } from 'react';

import { Dialog } from './dialog.tsx';

type Props = {
  title: string;
  submitLabel: string;
  cancelLabel: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
  /** False while something that is needed is missing. */
  canSubmit?: boolean;
  /** Why it was refused; said aloud above the buttons. */
  error?: Error | null;
};

/** A dialog that asks for something: fields, what was refused, and the two ways out. */
export function FormDialog({
  title,
  submitLabel,
  cancelLabel,
  onSubmit,
  onClose,
  children,
  canSubmit = true,
  error = null,
}: Props) {
  return (
    <Dialog title={title} closeLabel={cancelLabel} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className="dlg-body">
          {children}
          {error && (
            <p role="alert" className="bad">
              {error.message}
            </p>
          )}
        </div>
        <footer className="dlg-foot">
          <button type="button" className="btn" onClick={onClose}>
            {cancelLabel}
          </button>
          <button type="submit" className="btn pri" disabled={!canSubmit}>
            {submitLabel}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
