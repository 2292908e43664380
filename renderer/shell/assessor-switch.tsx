import { useState } from 'react';

import type { Workspace } from '#shared/workspace.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useCommand } from '../bridge/use-call.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { Field } from '../ui/field.tsx';

type Props = { workspace: Workspace };

const addOne = 'add';

/** Who is at the keyboard: every command carries that assessor. */
export function AssessorSwitch({ workspace: { assessors, assessor } }: Props) {
  const [isAdding, setAdding] = useState(false);
  const switchTo = useCommand('assessor.switch');
  const choose = (value: string) => {
    const chosen = assessors.find(({ id }) => id === value);
    if (chosen) switchTo.mutate({ assessorId: chosen.id });
    else setAdding(true);
  };
  return (
    <>
      <label>
        {shellTexts.assessor}
        <select value={assessor?.id} onChange={({ target }) => choose(target.value)}>
          {assessors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={addOne}>{shellTexts.addAssessor}</option>
        </select>
      </label>
      {isAdding && <AddAssessor onClose={() => setAdding(false)} />}
    </>
  );
}

function AddAssessor({ onClose }: { onClose: () => void }) {
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
