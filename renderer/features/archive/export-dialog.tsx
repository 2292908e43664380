import { useState } from 'react';

import { plainDateSchema } from '#shared/time.ts';
import { archiveDialogTexts as texts } from '#shared/texts/archive-dialog.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { startExport } from './archive-run.ts';
import './archive.css';

/** Says what an export of everything holds before it is made: it passes every seal. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [forWhom, setForWhom] = useState('');
  const [deleteBy, setDeleteBy] = useState('');
  return (
    <FormDialog
      title={texts.title}
      submitLabel={texts.choose}
      cancelLabel={commonTexts.cancel}
      onSubmit={() => {
        const day = plainDateSchema.safeParse(deleteBy);
        startExport({ forWhom: forWhom.trim(), deleteBy: day.success ? day.data : null });
        onClose();
      }}
      onClose={onClose}
    >
      <p>{texts.lead}</p>
      <p className="note-box warn archive-warning">{texts.warning}</p>
      <p className="c3">{texts.leftOut}</p>
      <div className="archive-fields">
        <Field label={texts.forWhom}>
          <input
            className="inp"
            dir="auto"
            maxLength={200}
            value={forWhom}
            onChange={({ target }) => setForWhom(target.value)}
          />
        </Field>
        <Field label={texts.deleteBy}>
          <input
            className="inp"
            type="date"
            value={deleteBy}
            onChange={({ target }) => setDeleteBy(target.value)}
          />
        </Field>
      </div>
    </FormDialog>
  );
}
