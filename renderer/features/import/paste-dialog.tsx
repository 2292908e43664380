import { useState } from 'react';

import { commonTexts } from '#shared/texts/common.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';

type Props = { onPaste: (text: string, name: string | null) => void; onClose: () => void };

export function PasteDialog({ onPaste, onClose }: Props) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  return (
    <Dialog title={postingTexts.pasteTitle} closeLabel={commonTexts.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPaste(text, name.trim() || null);
          onClose();
        }}
      >
        <div className="dlg-body">
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
        </div>
        <footer className="dlg-foot">
          <button type="button" className="btn" onClick={onClose}>
            {commonTexts.cancel}
          </button>
          <button type="submit" className="btn pri">
            {postingTexts.pasteDo}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
