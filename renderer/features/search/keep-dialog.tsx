import { useState } from 'react';

import type { PostingId } from '#shared/ids.ts';
import type { SearchArea } from '#shared/search-area.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = {
  asked: { query: string; area: SearchArea | null; postingId: PostingId | null };
  onClose: () => void;
};

/** Gives a search a name, so that it can be run again. */
export function KeepDialog({ asked, onClose }: Props) {
  const [name, setName] = useState(asked.query);
  const save = useCommand('search.save');
  return (
    <FormDialog
      title={searchTexts.keepTitle}
      submitLabel={commonTexts.save}
      cancelLabel={commonTexts.cancel}
      canSubmit={name.trim() !== ''}
      error={save.error}
      onClose={onClose}
      onSubmit={() =>
        save.mutate(
          { ...asked, name },
          {
            onSuccess: (saved) => {
              onClose();
              say(searchTexts.kept(saved.name));
            },
          },
        )
      }
    >
      <label className="field">
        <span>{searchTexts.keepName}</span>
        <input
          className="inp"
          dir="auto"
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <p className="c3 s12">{searchTexts.keepHint}</p>
    </FormDialog>
  );
}
