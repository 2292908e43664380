import { useState } from 'react';

import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';

type Props = {
  title: string;
  label: string;
  actLabel: string;
  cancelLabel: string;
  onAct: (reason: string) => void;
  onClose: () => void;
  hint?: string;
};

/** Asks for the reason that an act must have. */
export function ReasonDialog({ title, label, actLabel, cancelLabel, onAct, onClose, hint }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} closeLabel={cancelLabel} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAct(reason.trim());
          onClose();
        }}
      >
        <div className="dlg-body">
          {hint && <p className="c2">{hint}</p>}
          <Field label={label}>
            <textarea
              className="inp"
              dir="auto"
              required
              maxLength={1000}
              rows={3}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Field>
        </div>
        <footer className="dlg-foot">
          <button type="button" className="btn" onClick={onClose}>
            {cancelLabel}
          </button>
          <button type="submit" className="btn pri" disabled={reason.trim() === ''}>
            {actLabel}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
