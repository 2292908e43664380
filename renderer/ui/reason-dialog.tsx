import { useState } from 'react';

import { FormDialog } from './form-dialog.tsx';
import { ReasonField } from './reason-field.tsx';

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
      <ReasonField label={label} reason={reason} onChange={setReason} />
    </FormDialog>
  );
}
