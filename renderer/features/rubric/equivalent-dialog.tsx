import { useState } from 'react';

import type { Criterion } from '#shared/rubric.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = {
  criterion: Criterion;
  proposal: string;
  onChange: (text: string) => void;
  onClose: () => void;
};

/** What the criterion would say with "or equivalent" in it, to be edited before anything is changed. */
export function EquivalentDialog({ criterion, proposal, onChange, onClose }: Props) {
  const [text, setText] = useState(proposal);
  return (
    <FormDialog
      title={lintTexts.equivalentTitle}
      submitLabel={lintTexts.equivalentDo}
      cancelLabel={lintTexts.keep}
      canSubmit={text.trim() !== '' && text.trim() !== criterion.text}
      onSubmit={() => onChange(text.trim())}
      onClose={onClose}
    >
      <p className="c2">{lintTexts.equivalentLead}</p>
      <div className="field">
        <span>{lintTexts.equivalentBefore}</span>
        <blockquote className="says" dir="auto">
          {criterion.text}
        </blockquote>
      </div>
      <Field label={lintTexts.equivalentAfter}>
        <textarea
          className="inp"
          dir="auto"
          required
          rows={3}
          maxLength={10_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
