import { IconAlertTriangle } from '@tabler/icons-react';

import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { applicationTexts } from '#shared/texts/application.ts';

/** What a scorecard that is about to be final leaves open: said, not blocked. */
export function SubmitChecks({ view: { own, rubric } }: { view: ApplicationView }) {
  const criteria = rubric?.criteria ?? [];
  const codes = criterionCodes(criteria);
  const rated = new Set(
    own?.ratings.filter(({ level }) => level !== null).map(({ criterionId }) => criterionId),
  );
  const quoted = new Set(own?.evidence.map(({ criterionId }) => criterionId));
  const missing = criteria.filter(({ id, kind }) => kind === 'required' && !rated.has(id));
  const bare = criteria.filter(({ id }) => rated.has(id) && !quoted.has(id)).length;
  return (
    <div className="checks">
      <p className="c2">{applicationTexts.unrated(criteria.length - rated.size)}</p>
      {missing.length > 0 && (
        <p className="warn row">
          <IconAlertTriangle size={14} stroke={1.6} />
          {applicationTexts.missingMustHaves(
            missing.map(({ id, name }) => `${codes.get(id)} ${name}`).join(', '),
          )}
        </p>
      )}
      {bare > 0 && <p className="c2">{applicationTexts.withoutEvidence(bare, rated.size)}</p>}
    </div>
  );
}
