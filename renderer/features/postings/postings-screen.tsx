import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { postingTexts } from '#shared/texts/postings.ts';
import { useRead } from '../../bridge/use-call.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { Pending } from '../../shell/pending.tsx';
import { ImportDock } from '../import/import-dock.tsx';
import { PasteDialog } from '../import/paste-dialog.tsx';
import { useImport } from '../import/use-import.ts';
import { PostingsStart } from './postings-start.tsx';
import { PostingsTable } from './postings-table.tsx';

export function PostingsScreen() {
  const postings = useRead('posting.list', {});
  const [isPasting, setPasting] = useState(false);
  const imports = useImport();
  useShortcuts({
    i: imports.chooseFiles,
    v: () => setPasting(true),
    'Ctrl+o': imports.chooseFiles,
  });
  if (!postings.data) return <Pending query={postings} />;
  const isEmpty = postings.data.length === 0;
  return (
    <>
      {isEmpty ? (
        <div className="scroll">
          <PostingsStart
            onChoose={imports.chooseFiles}
            onPaste={() => setPasting(true)}
            onSample={imports.importSample}
          />
        </div>
      ) : (
        <>
          <header className="head">
            <h1>{postingTexts.heading}</h1>
            <span className="grow" />
            <button type="button" className="btn" onClick={() => setPasting(true)}>
              <IconPlus size={14} stroke={1.6} /> {postingTexts.paste} <kbd>V</kbd>
            </button>
            <button type="button" className="btn pri" onClick={imports.chooseFiles}>
              <IconFileImport size={14} stroke={1.6} /> {postingTexts.importFiles} <kbd>I</kbd>
            </button>
          </header>
          <div className="scroll" data-pane>
            <PostingsTable postings={postings.data} />
          </div>
        </>
      )}
      {imports.report && <ImportDock report={imports.report} onDismiss={imports.dismiss} />}
      {isPasting && <PasteDialog onPaste={imports.paste} onClose={() => setPasting(false)} />}
    </>
  );
}
