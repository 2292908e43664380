import { useState } from 'react';

import { FormDialog } from './form-dialog.tsx';
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
    <FormDialog
      title={title}
      submitLabel={actLabel}
      cancelLabel={cancelLabel}
      canSubmit={reason.trim() !== ''}
      onSubmit={() => {
        onAct(reason.trim());
        onClose();
      }}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
