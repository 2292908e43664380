import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { CandidateView } from '#shared/candidate-view.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { whenWas } from '../../shell/format.ts';

type Applied = CandidateView['applications'][number];
type Props = { applications: readonly Applied[] };

/** What the person applied for, each with its stage and what may be seen of its score and decision. */
export function PersonApplications({ applications }: Props) {
  return (
    <section>
      <h2>{peopleTexts.applications(applications.length)}</h2>
      {applications.length === 0 ? (
        <p className="c3">{peopleTexts.appliedForNothing}</p>
      ) : (
        <ul>
          {applications.map((applied) => (
            <li key={applied.application.id}>
              <div className="row">
                <Link
                  to="/applications/$applicationId"
                  params={{ applicationId: applied.application.id }}
                  className="m trunc grow"
                  dir="auto"
                >
                  {applied.postingTitle}
                </Link>
                <Standing applied={applied} />
              </div>
              <div className="s12 c2">
                <bdi>{applied.stage.name}</bdi> · {whenWas(applied.application.stageChangedAt)}
                {applied.decision && ` · ${commonTexts.outcomes[applied.decision.outcome]}`}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Standing({ applied: { seal, standing } }: { applied: Applied }) {
  if (seal.isSealed && seal.submittedByOthers > 0) {
    return (
      <span className="st c2 s12" title={candidateTexts.submitToSee}>
        <IconLock size={14} stroke={1.6} /> {candidateTexts.sealed(seal.submittedByOthers)}
      </span>
    );
  }
  // A draft is its assessor's own: its score is no score of the application yet.
  if (seal.isSealed || standing.score === null) return null;
  return <span className="num m s12">{formatScore(standing)}</span>;
}
