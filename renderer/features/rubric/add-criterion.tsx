import { useState } from 'react';

import { nameCriterion } from '#shared/criterion-name.ts';
import type { RubricId } from '#shared/ids.ts';
import type { QualificationKind } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';

type Props = { rubricId: RubricId; onClose: () => void };

export function AddCriterion({ rubricId, onClose }: Props) {
  const [kind, setKind] = useState<QualificationKind>('required');
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const add = useCommand('rubric.addCriterion');
  return (
    <FormDialog
      title={rubricTexts.addTitle}
      submitLabel={rubricTexts.addDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={text.trim() !== ''}
      onSubmit={() => {
        const shortName = name.trim() || nameCriterion(text);
        add.mutate({ rubricId, kind, text, name: shortName }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <Field label={rubricTexts.addText}>
        <textarea
          className="inp"
          dir="auto"
          required
          rows={3}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Field label={rubricTexts.addName}>
        <input
          className="inp"
          dir="auto"
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <div
        className="seg"
        role="group"
        aria-label={rubricTexts.kind}
        style={{ alignSelf: 'start' }}
      >
        {(['required', 'preferred'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {commonTexts.kinds[each]}
          </button>
        ))}
      </div>
    </FormDialog>
  );
}
