import { useState } from 'react';

import type { Workspace } from '#shared/workspace.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useCommand } from '../bridge/use-call.ts';
import { AddAssessor } from './add-assessor.tsx';

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
