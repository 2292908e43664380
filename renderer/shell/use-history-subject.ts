import { useLocation, useParams } from '@tanstack/react-router';

import type { HistorySubject } from '#shared/history.ts';
import { applicationIdSchema, candidateIdSchema, postingIdSchema } from '#shared/ids.ts';

/** What the screen is about, as far as it has a history of its own. */
export function useHistorySubject(): HistorySubject | undefined {
  const { postingId, applicationId } = useParams({ strict: false });
  const { pathname, search } = useLocation();
  if (applicationId !== undefined) {
    return { kind: 'application', id: applicationIdSchema.parse(applicationId) };
  }
  if (postingId !== undefined) return { kind: 'posting', id: postingIdSchema.parse(postingId) };
  if (pathname !== '/candidates') return undefined;
  const candidate = candidateIdSchema.safeParse((search as { candidate?: unknown }).candidate);
  return candidate.success ? { kind: 'candidate', id: candidate.data } : undefined;
}
