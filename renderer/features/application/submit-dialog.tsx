import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { recommendationSchema, type Recommendation } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { SubmitChecks } from './submit-checks.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Field } from '../../ui/field.tsx';

type Props = { view: ApplicationView; onClose: () => void };

/** The recommendation, which stands beside the score, and the act that makes the scorecard final. */
export function SubmitDialog({ view, onClose }: Props) {
  const { application, own } = view;
  const applicationId = application.id;
  const [recommendation, setRecommendation] = useState<Recommendation | null>(
    own?.scorecard.recommendation ?? null,
  );
  const [summary, setSummary] = useState(own?.scorecard.summary ?? '');
  const recommend = useCommand('scorecard.recommend');
  const submit = useCommand('scorecard.submit');
  const error = recommend.error ?? submit.error;
  return (
    <FormDialog
      title={applicationTexts.submitTitle}
      submitLabel={applicationTexts.submitDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={recommendation !== null}
      error={error}
      onSubmit={() => {
        recommend.mutate(
          { applicationId, recommendation, summary },
          { onSuccess: () => submit.mutate({ applicationId }, { onSuccess: onClose }) },
        );
      }}
      onClose={onClose}
    >
      <SubmitChecks view={view} />
      <div className="field">
        <span id="recommendation-label">{applicationTexts.recommendation}</span>
        <div
          className="seg"
          role="group"
          aria-labelledby="recommendation-label"
          style={{ alignSelf: 'start' }}
        >
          {recommendationSchema.options.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === recommendation}
              onClick={() => setRecommendation(each)}
            >
              {commonTexts.recommendations[each]}
            </button>
          ))}
        </div>
      </div>
      <Field label={applicationTexts.summary}>
        <textarea
          className="inp"
          dir="auto"
          rows={3}
          value={summary}
          onChange={({ target }) => setSummary(target.value)}
        />
      </Field>
      <p className="s12 c3">{applicationTexts.submitHint}</p>
    </FormDialog>
  );
}
