import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { PostingId } from '#shared/ids.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { useRead } from '../bridge/use-call.ts';
import { PostingMenu } from '../features/postings/posting-menu.tsx';

type Props = { postingId: PostingId; title: ReactNode; children?: ReactNode };

/** A posting's name, its tabs, and what can be done on this tab. */
export function PostingHeader({ postingId, title, children }: Props) {
  const { data: rubrics } = useRead('rubric.get', { postingId });
  const { data: postings = [] } = useRead('posting.list', {});
  const count = postings.find(({ id }) => id === postingId)?.applicationCount;
  const version = (rubrics?.draft ?? rubrics?.frozen)?.version;
  const params = { postingId };
  const on = { className: 'on' };
  return (
    <header className="head">
      {title}
      <nav className="tabs" aria-label={postingTexts.tabs}>
        <Link to="/postings/$postingId/text" params={params} activeProps={on}>
          {postingTexts.text}
        </Link>
        <Link to="/postings/$postingId/rubric" params={params} activeProps={on}>
          {postingTexts.rubric}
          {version !== undefined && <span className="n">v{version}</span>}
        </Link>
        <Link to="/postings/$postingId/candidates" params={params} activeProps={on}>
          {postingTexts.candidates} <span className="n">{count}</span>
        </Link>
        <Link to="/postings/$postingId/compare" params={params} activeProps={on}>
          {compareTexts.tab}
        </Link>
      </nav>
      <PostingMenu postingId={postingId} />
      <span className="grow" />
      {children}
    </header>
  );
}
