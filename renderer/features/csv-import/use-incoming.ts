import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CsvPreview, CsvSettings, IncomingDocument } from '#shared/candidate-import.ts';
import type { ImportId, PostingId } from '#shared/ids.ts';
import { useCommand } from '../../bridge/use-call.ts';

export type IncomingDocuments = { draftId: string; documents: IncomingDocument[] };
export type Incoming =
  | { kind: 'list'; preview: CsvPreview }
  | { kind: 'documents'; draft: IncomingDocuments }
  | { kind: 'none' };

/** What was chosen and is not imported yet, and the ways to choose it. */
export function useIncoming(postingId: PostingId | null, onStarted: (id: ImportId) => void) {
  const queryClient = useQueryClient();
  const [incoming, setIncoming] = useState<Incoming>({ kind: 'none' });
  const chooseList = useCommand('candidateImport.chooseList');
  const openList = useCommand('candidateImport.openList');
  const openPasted = useCommand('candidateImport.openPasted');
  const preview = useCommand('candidateImport.preview');
  const start = useCommand('candidateImport.start');
  const chooseDocuments = useCommand('document.chooseFiles');
  const openDocuments = useCommand('candidateImport.openDocuments');

  const show = { onSuccess: (shown: CsvPreview) => setIncoming({ kind: 'list', preview: shown }) };
  const open = (token: string) => openList.mutate({ token, postingId }, show);
  return {
    incoming,
    isReading: openDocuments.isPending,
    isStarting: start.isPending,
    open,
    chooseList: () =>
      chooseList.mutate({}, { onSuccess: (chosen) => chosen && open(chosen.token) }),
    paste: (text: string) => openPasted.mutate({ text, postingId }, show),
    chooseDocuments: () =>
      chooseDocuments.mutate(
        {},
        {
          onSuccess: (chosen) =>
            chosen &&
            openDocuments.mutate(
              { token: chosen.token },
              { onSuccess: (draft) => setIncoming({ kind: 'documents', draft }) },
            ),
        },
      ),
    /** The same list, read otherwise. */
    change: (draftId: string, settings: CsvSettings) => preview.mutate({ draftId, settings }, show),
    start: (draftId: string, settings: CsvSettings) =>
      start.mutate(
        { draftId, settings },
        {
          onSuccess: ({ id }) => {
            void queryClient.invalidateQueries({ queryKey: ['candidateImport.list'] });
            setIncoming({ kind: 'none' });
            onStarted(id);
          },
        },
      ),
    forget: () => setIncoming({ kind: 'none' }),
  };
}
