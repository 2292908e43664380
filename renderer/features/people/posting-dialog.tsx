import { useState } from 'react';

import { postingIdSchema, type PostingId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { ForPeople } from './tag-dialog.tsx';

/** Makes the selected people candidates for a posting. */
export function PostingDialog({ target, whom, onClose }: ForPeople) {
  const { data: postings = [] } = useRead('posting.list', {});
  const [chosen, setChosen] = useState<PostingId | null>(null);
  const add = useCommand('candidate.addToPosting');
  const postingId = chosen ?? postings[0]?.id;
  return (
    <FormDialog
      title={peopleTexts.toPostingTitle(whom)}
      submitLabel={peopleTexts.toPosting}
      cancelLabel={commonTexts.cancel}
      canSubmit={postingId !== undefined}
      error={add.error}
      onSubmit={() => {
        if (postingId === undefined) return;
        add.mutate(
          { target, postingId },
          {
            onSuccess: ({ count, alreadyThere }) => {
              say(
                peopleTexts.addedToPosting(
                  peopleTexts.count(count.toLocaleString(), count === 1),
                  alreadyThere,
                ),
              );
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      {postings.length === 0 ? (
        <p className="c2">{peopleTexts.noPosting}</p>
      ) : (
        <Field label={peopleTexts.posting}>
          <select
            ref={beginHere}
            className="inp"
            value={postingId ?? ''}
            onChange={({ target: { value } }) => setChosen(postingIdSchema.parse(value))}
          >
            {postings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
      )}
    </FormDialog>
  );
}
