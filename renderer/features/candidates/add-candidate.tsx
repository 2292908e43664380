import { useState } from 'react';

import type { CandidateId, PostingId } from '#shared/ids.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { LikelyDuplicates } from '../duplicates/likely-duplicates.tsx';
import { CandidateFields, emptyDraft } from './candidate-fields.tsx';

type Props = { postingId: PostingId; onClose: () => void };

/** A new person, or one who is here already, for this posting. */
export function AddCandidate({ postingId, onClose }: Props) {
  const [isNew, setNew] = useState(true);
  const [draft, setDraft] = useState(emptyDraft);
  const [candidateId, setCandidateId] = useState<CandidateId | null>(null);
  const add = useCommand('application.add');
  const submit = () => {
    const candidate = isNew ? { draft } : candidateId && { candidateId };
    if (candidate) add.mutate({ postingId, candidate }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={candidateTexts.add}
      submitLabel={candidateTexts.add}
      cancelLabel={commonTexts.cancel}
      canSubmit={isNew ? draft.name.trim() !== '' : candidateId !== null}
      error={add.error}
      onSubmit={() => {
        submit();
      }}
      onClose={onClose}
    >
      <div
        className="seg"
        role="group"
        aria-label={candidateTexts.add}
        style={{ alignSelf: 'start' }}
      >
        <button type="button" aria-pressed={isNew} onClick={() => setNew(true)}>
          {candidateTexts.newPerson}
        </button>
        <button type="button" aria-pressed={!isNew} onClick={() => setNew(false)}>
          {candidateTexts.existing}
        </button>
      </div>
      {isNew ? (
        <>
          <CandidateFields draft={draft} onChange={setDraft} />
          <LikelyDuplicates draft={draft} />
        </>
      ) : (
        <PickCandidate chosen={candidateId} onChoose={setCandidateId} />
      )}
    </FormDialog>
  );
}

type PickProps = { chosen: CandidateId | null; onChoose: (id: CandidateId) => void };

function PickCandidate({ chosen, onChoose }: PickProps) {
  const [query, setQuery] = useState('');
  const { data: found = [] } = useRead('candidate.find', { query });
  return (
    <>
      <Field label={candidateTexts.findExisting}>
        <input
          className="inp"
          dir="auto"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </Field>
      {found.length === 0 ? (
        <p className="c3">{candidateTexts.nobody}</p>
      ) : (
        <ul className="pick">
          {found.map(({ id, name, latinName, email }) => (
            <li key={id}>
              <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                <b className="m" dir="auto">
                  {name}
                </b>{' '}
                <span className="c3">{[latinName, email].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
