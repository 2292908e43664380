import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { postingTexts } from '#shared/texts/postings.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { PasteDialog } from '../import/paste-dialog.tsx';
import { useImport } from '../import/use-import.ts';
import { PostingsList } from './postings-list.tsx';
import { PostingsStart } from './postings-start.tsx';

export function PostingsScreen() {
  const postings = useRead('posting.list', {});
  const [isPasting, setPasting] = useState(false);
  const imports = useImport();
  useCommands({
    'postings.import': imports.chooseFiles,
    'postings.paste': () => setPasting(true),
  });
  if (!postings.data) return <Pending query={postings} />;
  return (
    <>
      {postings.data.length === 0 ? (
        <div className="scroll">
          <PostingsStart onChoose={imports.chooseFiles} onPaste={() => setPasting(true)} />
        </div>
      ) : (
        <PostingsList postings={postings.data}>
          <button type="button" className="btn" onClick={() => setPasting(true)}>
            <IconPlus size={14} stroke={1.6} /> {postingTexts.paste}{' '}
            <CommandKey of="postings.paste" />
          </button>
          <button type="button" className="btn pri" onClick={imports.chooseFiles}>
            <IconFileImport size={14} stroke={1.6} /> {postingTexts.importFiles}{' '}
            <CommandKey of="postings.import" />
          </button>
        </PostingsList>
      )}
      {isPasting && <PasteDialog onPaste={imports.paste} onClose={() => setPasting(false)} />}
    </>
  );
}
