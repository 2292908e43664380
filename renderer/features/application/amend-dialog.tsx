import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { CriterionId } from '#shared/ids.ts';
import { levelOptions } from '#shared/rating-words.ts';
import type { Level } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { LevelControl } from '../../ui/level-control.tsx';

type Props = { view: ApplicationView; criterionId: CriterionId | undefined; onClose: () => void };

/** Changes a rating after submitting: the reason is printed, the first rating stays in the history. */
export function AmendDialog({ view, criterionId, onClose }: Props) {
  const criterion = view.rubric?.criteria.find(({ id }) => id === criterionId);
  const rating = view.own?.ratings.find((each) => each.criterionId === criterionId);
  const [level, setLevel] = useState<Level>(rating?.level ?? null);
  const [why, setWhy] = useState(rating?.why ?? '');
  const [reason, setReason] = useState('');
  const amend = useCommand('scorecard.amend');
  if (!criterion) return null;
  const applicationId = view.application.id;
  return (
    <FormDialog
      title={applicationTexts.amendTitle(criterion.name)}
      submitLabel={applicationTexts.amendDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={reason.trim() !== ''}
      error={amend.error}
      onSubmit={() => {
        const input = { applicationId, criterionId: criterion.id, level, why, reason };
        amend.mutate(input, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <LevelControl
        label={applicationTexts.levelOf(criterion.name)}
        name="amended-level"
        chosen={level}
        onChoose={setLevel}
        options={levelOptions(view.rubric?.scale ?? 'checklist', criterion.anchors)}
      />
      <Field label={applicationTexts.why}>
        <textarea
          className="inp"
          dir="auto"
          rows={2}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </Field>
      <Field label={applicationTexts.amendReason}>
        <textarea
          className="inp"
          dir="auto"
          required
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
