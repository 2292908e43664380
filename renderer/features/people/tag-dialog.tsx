import { useId, useState } from 'react';

import type { CandidateTarget } from '#shared/candidate-list.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

export type ForPeople = { target: CandidateTarget; whom: string; onClose: () => void };

/** Puts one tag on the selected people; names that are in use complete themselves. */
export function TagDialog({ target, whom, onClose }: ForPeople) {
  const [name, setName] = useState('');
  const { data: tags = [] } = useRead('tag.list', {});
  const tag = useCommand('candidate.tag');
  const listId = useId();
  return (
    <FormDialog
      title={peopleTexts.tagTitle(whom)}
      submitLabel={peopleTexts.tagDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={name.trim() !== ''}
      error={tag.error}
      onSubmit={() =>
        tag.mutate(
          { target, name },
          {
            onSuccess: ({ tag: { name: put }, count }) => {
              say(peopleTexts.tagged(put, peopleTexts.count(count.toLocaleString(), count === 1)));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Field label={peopleTexts.tagName}>
        <input
          ref={beginHere}
          className="inp"
          dir="auto"
          list={listId}
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={({ target: { value } }) => setName(value)}
        />
      </Field>
      <datalist id={listId}>
        {tags.map(({ id, name: known }) => (
          <option key={id} value={known} />
        ))}
      </datalist>
    </FormDialog>
  );
}
