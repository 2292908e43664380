import { useState } from 'react';

import { commonTexts } from '#shared/texts/common.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';

type Props = { onPaste: (text: string, name: string | null) => void; onClose: () => void };

export function PasteDialog({ onPaste, onClose }: Props) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  return (
    <FormDialog
      title={postingTexts.pasteTitle}
      submitLabel={postingTexts.pasteDo}
      cancelLabel={commonTexts.cancel}
      onSubmit={() => {
        onPaste(text, name.trim() || null);
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={postingTexts.pasteText}>
        <textarea
          className="inp serif"
          dir="auto"
          required
          rows={16}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Field label={postingTexts.pasteName}>
        <input
          className="inp"
          dir="auto"
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
