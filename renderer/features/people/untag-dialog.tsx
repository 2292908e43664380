import { useState } from 'react';

import { tagIdSchema, type TagId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { ForPeople } from './tag-dialog.tsx';

/** Takes one tag off the selected people. */
export function UntagDialog({ target, whom, onClose }: ForPeople) {
  const { data: tags = [] } = useRead('tag.list', {});
  const [chosen, setChosen] = useState<TagId | null>(null);
  const untag = useCommand('candidate.untag');
  const tagId = chosen ?? tags[0]?.id;
  const name = tags.find(({ id }) => id === tagId)?.name ?? '';
  return (
    <FormDialog
      title={peopleTexts.untagTitle(whom)}
      submitLabel={peopleTexts.untag}
      cancelLabel={commonTexts.cancel}
      canSubmit={tagId !== undefined}
      error={untag.error}
      onSubmit={() => {
        if (tagId === undefined) return;
        untag.mutate(
          { target, tagId },
          {
            onSuccess: ({ count }) => {
              say(
                peopleTexts.untagged(name, peopleTexts.count(count.toLocaleString(), count === 1)),
              );
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <Field label={peopleTexts.tag}>
        <select
          ref={beginHere}
          className="inp"
          value={tagId ?? ''}
          onChange={({ target: { value } }) => setChosen(tagIdSchema.parse(value))}
        >
          {tags.map(({ id, name: known }) => (
            <option key={id} value={id}>
              {known}
            </option>
          ))}
        </select>
      </Field>
    </FormDialog>
  );
}
