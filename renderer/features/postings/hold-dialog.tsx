import { useState } from 'react';

import { commonTexts } from '#shared/texts/common.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = { titles: readonly string[]; onHold: (note: string) => void; onClose: () => void };

/** Why it is on hold: the note stands in the list under the last activity. */
export function HoldDialog({ titles, onHold, onClose }: Props) {
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={postingTexts.holdTitle(titles.length, titles[0] ?? '')}
      submitLabel={postingTexts.hold}
      cancelLabel={commonTexts.cancel}
      onSubmit={() => {
        onHold(note.trim());
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={postingTexts.holdNote}>
        <input
          className="inp"
          dir="auto"
          maxLength={300}
          value={note}
          ref={(input) => input?.focus()}
          onChange={({ target }) => setNote(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
