import { useState } from 'react';

import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { LikelyDuplicates } from '../duplicates/likely-duplicates.tsx';
import { CandidateFields, emptyDraft } from '../candidates/candidate-fields.tsx';

type Props = { onClose: () => void };

/** A person for later: without a posting yet. */
export function AddPerson({ onClose }: Props) {
  const [draft, setDraft] = useState(emptyDraft);
  const add = useCommand('candidate.add');
  return (
    <FormDialog
      title={peopleTexts.add}
      submitLabel={peopleTexts.add}
      cancelLabel={commonTexts.cancel}
      canSubmit={draft.name.trim() !== ''}
      error={add.error}
      onSubmit={() =>
        add.mutate(
          { draft },
          {
            onSuccess: ({ name }) => {
              say(peopleTexts.added(name));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <CandidateFields draft={draft} onChange={setDraft} />
      <LikelyDuplicates draft={draft} />
    </FormDialog>
  );
}
