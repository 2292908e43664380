import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

import {
  applicationIdSchema,
  postingIdSchema,
  type ApplicationId,
  type PostingId,
} from '#shared/ids.ts';

/**
 * What was opened lately, newest first. Only ids are kept, on this machine: the names stay in the workspace and go
 * with it, and an id that belongs to another workspace names nothing here.
 */
export type Recent =
  | { kind: 'posting'; id: PostingId }
  | { kind: 'application'; id: ApplicationId };

const key = 'recently-opened';
const most = 12;

export function recentlyOpened(): Recent[] {
  return (localStorage.getItem(key) ?? '').split(' ').flatMap((path) => recentOf(path) ?? []);
}

/** Remembers which posting or application each screen was of. */
export function useRemembering(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const opened = recentOf(path);
    if (!opened) return;
    const now = pathOf(opened);
    const before = recentlyOpened().map(pathOf);
    const all = [now, ...before.filter((each) => each !== now)].slice(0, most);
    localStorage.setItem(key, all.join(' '));
  }, [path]);
}

const pathOf = ({ kind, id }: Recent) => `/${kind}s/${id}`;

function recentOf(path: string): Recent | undefined {
  const [, place, id] = path.split('/');
  const posting = place === 'postings' ? postingIdSchema.safeParse(id) : undefined;
  if (posting?.success) return { kind: 'posting', id: posting.data };
  const application = place === 'applications' ? applicationIdSchema.safeParse(id) : undefined;
  return application?.success ? { kind: 'application', id: application.data } : undefined;
}
