import { useNavigate } from '@tanstack/react-router';

import type { FoundLine, SearchHit } from '#shared/search.ts';

/** Goes to where the words stand: the line of a text, the note, the criterion, the person. */
export function useOpenHit() {
  const navigate = useNavigate();
  return (hit: SearchHit, line: FoundLine | undefined = hit.lines[0]) => {
    const { postingId, applicationId, documentId, noteId, criterionId } = hit;
    const lineNumber = line?.lineNumber ?? undefined;
    if (hit.kind === 'posting' && postingId) {
      const search = lineNumber === undefined ? {} : { line: lineNumber };
      void navigate({ to: '/postings/$postingId/text', params: { postingId }, search });
    } else if (hit.kind === 'criterion' && postingId) {
      const search = criterionId ? { criterion: criterionId } : {};
      void navigate({ to: '/postings/$postingId/rubric', params: { postingId }, search });
    } else if (hit.kind === 'candidate' && hit.candidateId) {
      void navigate({ to: '/candidates', search: { candidate: hit.candidateId } });
    } else if (applicationId) {
      const search = {
        ...(documentId ? { document: documentId } : {}),
        ...(documentId && line && lineNumber !== undefined
          ? { line: lineNumber, start: line.start, end: line.end }
          : {}),
        ...(noteId ? { note: noteId } : {}),
        ...(criterionId ? { criterion: criterionId } : {}),
      };
      void navigate({ to: '/applications/$applicationId', params: { applicationId }, search });
    }
  };
}
