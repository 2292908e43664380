import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { candidateDraftSchema, logisticsSchema } from '#shared/candidate.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { CandidateFields } from '../candidates/candidate-fields.tsx';

type Props = { view: ApplicationView; onClose: () => void };

const practical = ['payAsked', 'notice', 'place'] as const;

/** The person's particulars, and what they ask for this posting. */
export function EditDetails({ view: { candidate, application }, onClose }: Props) {
  const [draft, setDraft] = useState(() => candidateDraftSchema.parse(candidate));
  const [logistics, setLogistics] = useState(() => logisticsSchema.parse(application));
  const changeCandidate = useCommand('candidate.change');
  const changeApplication = useCommand('application.change');
  const error = changeCandidate.error ?? changeApplication.error;
  const save = async () => {
    if (practical.some((field) => logistics[field] !== application[field])) {
      await changeApplication.mutateAsync({ applicationId: application.id, changes: logistics });
    }
    await changeCandidate.mutateAsync({ candidateId: candidate.id, changes: draft });
    onClose();
  };
  return (
    <FormDialog
      title={candidateTexts.edit}
      submitLabel={candidateTexts.save}
      cancelLabel={commonTexts.cancel}
      error={error}
      onSubmit={() => {
        save().catch(() => undefined); // the refusal is shown below, by the command that had it
      }}
      onClose={onClose}
    >
      <CandidateFields draft={draft} onChange={setDraft} />
      <h3 className="m">{applicationTexts.particulars}</h3>
      <div className="two">
        {practical.map((field) => (
          <Field key={field} label={applicationTexts[field]}>
            <input
              className="inp"
              dir="auto"
              maxLength={200}
              value={logistics[field]}
              onChange={({ target }) => setLogistics({ ...logistics, [field]: target.value })}
            />
          </Field>
        ))}
      </div>
    </FormDialog>
  );
}
