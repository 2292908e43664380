import { IconX } from '@tabler/icons-react';

import type { CandidateView } from '#shared/candidate-view.ts';
import type { CandidateId } from '#shared/ids.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { whenWas } from '../../shell/format.ts';
import { MergedPeople } from '../duplicates/merged-people.tsx';
import { PersonApplications } from './person-applications.tsx';
import { PersonDocuments } from './person-documents.tsx';
import { PersonFields } from './person-fields.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonTags } from './person-tags.tsx';
import './person-panel.css';

type Props = { candidateId: CandidateId | null; onClose: () => void };

/** Everything about one person, to be read and changed in place. */
export function PersonPanel({ candidateId, onClose }: Props) {
  return (
    <aside className="person-panel" aria-label={peopleTexts.person} data-pane>
      <header className="pane-h">
        <b className="grow">{peopleTexts.person}</b>
        <button
          type="button"
          className="icon-btn"
          aria-label={peopleTexts.closePanel}
          onClick={onClose}
        >
          <IconX size={16} stroke={1.6} />
        </button>
      </header>
      {candidateId === null ? (
        <p className="c3 nobody">{peopleTexts.pickSomebody}</p>
      ) : (
        <Person key={candidateId} candidateId={candidateId} />
      )}
    </aside>
  );
}

function Person({ candidateId }: { candidateId: CandidateId }) {
  const view = useRead('candidate.get', { candidateId });
  if (!view.data) return <Pending query={view} />;
  const { candidate, tags, applications, documents, notes } = view.data;
  return (
    <div className="scroll person-body" tabIndex={0} role="group" aria-label={candidate.name}>
      <PersonFields candidate={candidate}>
        <PersonTags candidateId={candidateId} tags={tags} />
      </PersonFields>
      <PersonApplications applications={applications} />
      <PersonDocuments documents={documents} />
      <PersonNotes notes={notes} />
      <MergedPeople candidateId={candidateId} />
      <Added view={view.data} />
    </div>
  );
}

function Added({ view: { added, candidate } }: { view: CandidateView }) {
  return (
    <p className="s11 c3">
      {added
        ? peopleTexts.addedBy(whenWas(added.at), added.assessorName, added.label)
        : peopleTexts.addedAt(whenWas(candidate.createdAt))}
    </p>
  );
}
