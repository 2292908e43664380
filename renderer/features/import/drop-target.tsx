import { IconFileImport } from '@tabler/icons-react';
import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

import { applicationIdSchema, type ApplicationId } from '#shared/ids.ts';
import { dropTexts } from '#shared/texts/import-dock.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { takeDropped, type ChosenFiles } from '../../bridge/call.ts';
import { useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { AttachDropped } from './attach-dropped.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import './drop-target.css';

/**
 * Files may be dropped anywhere in the window: they come in as postings; on a candidate's screen, where they may as
 * well be the candidate's, the person is asked. A list of people is another matter: it opens the import of candidates. Says what will happen while the files are over the window.
 */
export function DropTarget() {
  const { applicationId } = useParams({ strict: false });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  if (path === '/sent') return <LedgerTarget />;
  return applicationId === undefined ? (
    <PostingsTarget />
  ) : (
    <CandidateTarget applicationId={applicationIdSchema.parse(applicationId)} />
  );
}

/** Where the ledger is read, a file is one to look up in it. */
function LedgerTarget() {
  const navigate = useNavigate();
  const isOver = useFileDrop((files) => {
    takeDropped(files).then(
      ({ token }) => void navigate({ to: '/sent', search: { check: token } }),
      (error: Error) => say(error.message, 'alert'),
    );
  });
  return isOver && <Target what={ledgerTexts.dropTitle} how={ledgerTexts.dropHow} />;
}

function PostingsTarget() {
  const { start } = useImport();
  const isOver = useDroppedFiles(({ token }) => start(token));
  return isOver && <Target what={dropTexts.postings} how={dropTexts.postingsHow} />;
}

function CandidateTarget({ applicationId }: { applicationId: ApplicationId }) {
  const { data } = useRead('application.get', { applicationId });
  const { start } = useImport();
  const [asked, setAsked] = useState<ChosenFiles>();
  const isOver = useDroppedFiles(setAsked);
  const name = data?.candidate.name ?? '';
  return (
    <>
      {isOver && <Target what={dropTexts.candidate(name)} how={dropTexts.candidateHow} />}
      {asked && (
        <AttachDropped
          applicationId={applicationId}
          name={name}
          files={asked}
          onPostings={() => start(asked.token)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function Target({ what, how }: { what: string; how: string }) {
  return (
    <div className="drop-target" role="status">
      <IconFileImport size={28} stroke={1.4} aria-hidden="true" />
      <b dir="auto">{what}</b>
      <p>{how}</p>
    </div>
  );
}
