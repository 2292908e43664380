import { useState } from 'react';

import type { RubricId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = { rubricId: RubricId; title: string; onClose: () => void };

export function KeepTemplate({ rubricId, title, onClose }: Props) {
  const [name, setName] = useState(title);
  const keep = useCommand('template.keep');
  return (
    <FormDialog
      title={rubricCopyTexts.keepTitle}
      submitLabel={rubricCopyTexts.keepDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={name.trim() !== ''}
      error={keep.error}
      onSubmit={() => {
        const onSuccess = () => {
          say(rubricCopyTexts.kept(name.trim()));
          onClose();
        };
        keep.mutate({ rubricId, name: name.trim() }, { onSuccess });
      }}
      onClose={onClose}
    >
      <p className="c2">{rubricCopyTexts.keepLead}</p>
      <Field label={rubricCopyTexts.name}>
        <input
          className="inp"
          dir="auto"
          required
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
