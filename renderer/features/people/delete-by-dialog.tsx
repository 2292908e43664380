import { useState } from 'react';

import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { ForPeople } from './tag-dialog.tsx';

/** Sets until which day the selected people may be kept; blank takes the day away. */
export function DeleteByDialog({ target, whom, onClose }: ForPeople) {
  const [day, setDay] = useState('');
  const change = useCommand('candidate.setDeleteBy');
  return (
    <FormDialog
      title={peopleTexts.deleteByTitle(whom)}
      submitLabel={commonTexts.save}
      cancelLabel={commonTexts.cancel}
      error={change.error}
      onSubmit={() =>
        change.mutate(
          { target, deleteBy: day || null },
          {
            onSuccess: ({ count }) => {
              say(peopleTexts.deleteBySet(peopleTexts.count(count.toLocaleString(), count === 1)));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p className="c2">{peopleTexts.deleteByHint}</p>
      <Field label={peopleTexts.deleteBy}>
        <input
          ref={beginHere}
          className="inp"
          type="date"
          value={day}
          onChange={({ target: { value } }) => setDay(value)}
        />
      </Field>
    </FormDialog>
  );
}
