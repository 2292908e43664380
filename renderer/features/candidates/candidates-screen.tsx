import { IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { postingIdSchema } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { useRead } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { AddCandidate } from './add-candidate.tsx';
import { CandidatesTable } from './candidates-table.tsx';
import './candidates.css';

export function CandidatesScreen() {
  const postingId = postingIdSchema.parse(useParams({ strict: false }).postingId);
  const posting = useRead('posting.get', { postingId });
  const applications = useRead('application.list', { postingId });
  const [isAdding, setAdding] = useState(false);
  useCommands({ 'candidates.add': () => setAdding(true) });
  if (!posting.data) return <Pending query={posting} />;
  if (!applications.data) return <Pending query={applications} />;
  const add = (
    <button type="button" className="btn pri" onClick={() => setAdding(true)}>
      <IconUserPlus size={14} stroke={1.6} /> {candidateTexts.add}{' '}
      <CommandKey of="candidates.add" />
    </button>
  );
  const bringIn = (
    <Link to="/import-candidates" search={{ posting: postingId }} className="btn">
      <IconTableImport size={14} stroke={1.6} /> {candidateImportTexts.heading}{' '}
      <CommandKey of="anywhere.importCandidates" />
    </Link>
  );
  const isEmpty = applications.data.length === 0;
  return (
    <>
      <PostingHeader postingId={postingId} title={<h1 dir="auto">{posting.data.title}</h1>}>
        {!isEmpty && bringIn}
        {!isEmpty && add}
      </PostingHeader>
      {isEmpty ? (
        <div className="stage">
          <h1>{candidateTexts.none}</h1>
          <p className="lead">{candidateTexts.noneLead}</p>
          <p className="row">
            {add} {bringIn}
          </p>
        </div>
      ) : (
        <CandidatesTable applications={applications.data} />
      )}
      {isAdding && <AddCandidate postingId={postingId} onClose={() => setAdding(false)} />}
    </>
  );
}
