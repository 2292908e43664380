import { useState } from 'react';

import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = { onPaste: (text: string) => void; onClose: () => void };

export function PasteList({ onPaste, onClose }: Props) {
  const [text, setText] = useState('');
  return (
    <FormDialog
      title={candidateImportTexts.pasteTitle}
      submitLabel={candidateImportTexts.pasteDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={text.trim() !== ''}
      onSubmit={() => {
        onPaste(text);
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={candidateImportTexts.pasteLabel}>
        <textarea
          className="inp"
          dir="auto"
          rows={14}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
