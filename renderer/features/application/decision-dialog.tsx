import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { decisionOutcomeSchema, type Decision } from '#shared/decision.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';

type Props = { view: ApplicationView; onClose: () => void };

export function DecisionDialog({ view: { application, decision }, onClose }: Props) {
  const [outcome, setOutcome] = useState<Decision['outcome'] | null>(decision?.outcome ?? null);
  const [reason, setReason] = useState(decision?.reason ?? '');
  const [dissent, setDissent] = useState(decision?.dissent ?? '');
  const decide = useCommand('application.decide');
  return (
    <FormDialog
      title={applicationTexts.decisionTitle}
      submitLabel={applicationTexts.decideDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={outcome !== null && reason.trim() !== ''}
      error={decide.error}
      onSubmit={() => {
        if (outcome === null) return;
        decide.mutate(
          { applicationId: application.id, outcome, reason, dissent },
          { onSuccess: onClose },
        );
      }}
      onClose={onClose}
    >
      <Field label={applicationTexts.outcome}>
        <select
          className="inp"
          value={outcome ?? ''}
          onChange={({ target }) => setOutcome(decisionOutcomeSchema.parse(target.value))}
        >
          {outcome === null && <option value="">{commonTexts.noOutcome}</option>}
          {decisionOutcomeSchema.options.map((each) => (
            <option key={each} value={each}>
              {commonTexts.outcomes[each]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={applicationTexts.reason}>
        <textarea
          className="inp"
          dir="auto"
          required
          rows={4}
          maxLength={5000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <Field label={applicationTexts.dissent}>
        <textarea
          className="inp"
          dir="auto"
          rows={2}
          maxLength={5000}
          value={dissent}
          onChange={({ target }) => setDissent(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
