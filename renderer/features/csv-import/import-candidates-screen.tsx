import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { importIdSchema, postingIdSchema, type ImportId } from '#shared/ids.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { CsvPreviewPane } from './csv-preview-pane.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import { ImportReport } from './import-report.tsx';
import { ImportStart } from './import-start.tsx';
import { PasteList } from './paste-list.tsx';
import { useIncoming } from './use-incoming.ts';
import './csv-import.css';

/** Lists of people and their documents on the way in: choose, look, import, read what came of it. */
export function ImportCandidatesScreen() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [isPasting, setPasting] = useState(false);
  const importId = importIdSchema.safeParse(search.report).data;
  const postingId = postingIdSchema.safeParse(search.posting).data ?? null;
  const goTo = (report?: ImportId) =>
    void navigate({
      to: '/import-candidates',
      search: { ...(report ? { report } : {}), ...(postingId ? { posting: postingId } : {}) },
    });
  const list = useIncoming(postingId, goTo);
  const { incoming } = list;
  const chooseList = () => {
    goTo();
    list.chooseList();
  };
  const chooseDocuments = () => {
    goTo();
    list.chooseDocuments();
  };
  useCommands({
    'candidateImport.choose': chooseList,
    'candidateImport.documents': chooseDocuments,
    'candidateImport.paste': () => setPasting(true),
  });
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (search.token === undefined || opened.current === search.token) return;
    opened.current = search.token; // good for one use
    list.open(search.token);
    goTo();
  });

  return (
    <>
      {importId !== undefined ? (
        <ImportReport key={importId} importId={importId} onChooseAnother={() => goTo()} />
      ) : incoming.kind === 'list' ? (
        <CsvPreviewPane
          preview={incoming.preview}
          isStarting={list.isStarting}
          onChange={(settings) => list.change(incoming.preview.draftId, settings)}
          onStart={() => list.start(incoming.preview.draftId, incoming.preview.settings)}
          onOpenEarlier={goTo}
          onForget={list.forget}
        />
      ) : incoming.kind === 'documents' ? (
        <DocumentsPane
          draft={incoming.draft}
          postingId={postingId}
          onAdded={(id) => {
            list.forget();
            goTo(id);
          }}
          onForget={list.forget}
        />
      ) : (
        <ImportStart
          isReading={list.isReading}
          onChooseList={chooseList}
          onPaste={() => setPasting(true)}
          onChooseDocuments={chooseDocuments}
          onOpen={goTo}
        />
      )}
      {isPasting && (
        <PasteList
          onPaste={(text) => {
            goTo();
            list.paste(text);
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </>
  );
}
