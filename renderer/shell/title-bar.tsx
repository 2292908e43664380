import { IconSearch } from '@tabler/icons-react';
import { Link, useParams, useRouterState } from '@tanstack/react-router';

import {
  applicationIdSchema,
  postingIdSchema,
  type ApplicationId,
  type PostingId,
} from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { fairnessTexts } from '#shared/texts/fairness.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useRead } from '../bridge/use-call.ts';
import { CommandKey } from '../keyboard/command-key.tsx';
import { destinations } from './destinations.ts';

/** Screens that no place in the sidebar leads to. */
const headings: Readonly<Record<string, string>> = {
  '/import-candidates': candidateImportTexts.heading,
  '/duplicates': duplicateTexts.heading,
  '/search': searchTexts.title,
  '/fairness': fairnessTexts.title,
};

type Props = { onFind: () => void };

export function TitleBar({ onFind }: Props) {
  const { postingId, applicationId } = useParams({ strict: false });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const here = headings[path] ?? destinations.find(({ to }) => to === path)?.label;
  return (
    <header className="tbar">
      <nav aria-label={shellTexts.breadcrumb} className="grow">
        <ol className="crumb">
          {postingId === undefined && applicationId === undefined ? (
            <li aria-current="page">{here ?? shellTexts.postings}</li>
          ) : (
            <li>
              <Link to="/">{shellTexts.postings}</Link>
            </li>
          )}
          {postingId !== undefined && (
            <PostingCrumb postingId={postingIdSchema.parse(postingId)} isCurrent />
          )}
          {applicationId !== undefined && (
            <ApplicationCrumbs
              applicationId={applicationIdSchema.parse(applicationId)}
              isDebrief={path.endsWith('/debrief')}
            />
          )}
        </ol>
      </nav>
      <button type="button" className="find" onClick={onFind}>
        <IconSearch size={14} stroke={1.6} />
        <span>{shellTexts.find}</span>
        <CommandKey of="anywhere.find" />
      </button>
    </header>
  );
}

function PostingCrumb({ postingId, isCurrent }: { postingId: PostingId; isCurrent: boolean }) {
  const { data } = useRead('posting.get', { postingId });
  return (
    <li aria-current={isCurrent ? 'page' : undefined}>
      <Link
        className="trunc"
        dir="auto"
        to="/postings/$postingId/candidates"
        params={{ postingId }}
      >
        {data?.title ?? '…'}
      </Link>
    </li>
  );
}

type CrumbProps = { applicationId: ApplicationId; isDebrief: boolean };

function ApplicationCrumbs({ applicationId, isDebrief }: CrumbProps) {
  const { data } = useRead('application.get', { applicationId });
  if (!data) return null;
  return (
    <>
      <PostingCrumb postingId={data.application.postingId} isCurrent={false} />
      <li aria-current={isDebrief ? undefined : 'page'}>
        {isDebrief ? (
          <Link className="trunc" to="/applications/$applicationId" params={{ applicationId }}>
            <bdi>{data.candidate.name}</bdi>
          </Link>
        ) : (
          <bdi className="trunc">{data.candidate.name}</bdi>
        )}
      </li>
      {isDebrief && <li aria-current="page">{debriefTexts.heading}</li>}
    </>
  );
}
