import { useState } from 'react';

import { commonTexts } from '#shared/texts/common.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useCommand } from '../bridge/use-call.ts';
import { Field } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';

/** Another person who rates; they are at the keyboard at once. */
export function AddAssessor({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const add = useCommand('assessor.add');
  return (
    <FormDialog
      title={shellTexts.addAssessorTitle}
      submitLabel={shellTexts.add}
      cancelLabel={commonTexts.cancel}
      onSubmit={() => {
        add.mutate({ name }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <p className="c2">{shellTexts.addAssessorHint}</p>
      <Field label={shellTexts.name}>
        <input
          className="inp"
          required
          maxLength={120}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
