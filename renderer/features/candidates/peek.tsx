import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { ApplicationSummary, ApplicationView } from '#shared/application-view.ts';
import type { CandidateId } from '#shared/ids.ts';
import { plainNote } from '#shared/note-text.ts';
import { markOf } from '#shared/rating-mark.ts';
import { candidateTexts, peekTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import type { Workspace } from '#shared/workspace.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { Pending } from '../../shell/pending.tsx';
import { whenWas } from '../../shell/format.ts';
import { CriterionStrip } from '../../ui/criterion-strip.tsx';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { whoWas } from './activity-words.ts';
import { Score } from './candidate-row.tsx';
import { scorecardWords } from './must-have-words.ts';
import { mustHaveWords, stripLabel } from './must-have-words.ts';
import { StageHistory } from './stage-history.tsx';
import { StageSelect } from './stage-select.tsx';
import { useReopen } from './use-move.ts';

type Props = {
  row: ApplicationSummary;
  workspace: Workspace;
  onClose: () => void;
};

/** Who the row in focus is, without leaving the list. */
export function Peek({ row, workspace, onClose }: Props) {
  const { application, candidate, standing } = row;
  const view = useRead('application.get', { applicationId: application.id });
  const reopen = useReopen();
  const { kind } = row.stage;
  return (
    <aside className="candidate-peek" aria-label={peekTexts.label(candidate.name)} data-pane>
      <header className="pane-h">
        <b className="grow trunc" dir="auto">
          {candidate.name}
        </b>
        <button
          type="button"
          className="icon-btn"
          aria-label={peekTexts.close}
          title={peekTexts.close}
          onClick={onClose}
        >
          <IconX size={16} stroke={1.6} />
        </button>
      </header>
      <div className="scroll peek-body" tabIndex={0} role="region" aria-label={peekTexts.details}>
        <p className="c2" dir="auto">
          {[candidate.latinName, candidate.headline].filter(Boolean).join(' · ')}
        </p>
        <PeekTags candidateId={candidate.id} />
        <section>
          <CriterionStrip criteria={standing.criteria} label={stripLabel(standing)} />
          <p className="s12 c2">{mustHaveWords(standing)}</p>
          <p>
            <Score row={row} /> <span className="c3">{scorecardWords(row)}</span>
          </p>
        </section>
        <div className="peek-stage">
          <span className="fc">
            {candidateTexts.columns.stage}
            <StageSelect application={application} name={candidate.name} />
          </span>
          {(kind === 'rejected' || kind === 'withdrawn') && (
            <button type="button" className="btn sm" onClick={() => reopen(row)}>
              {candidateTexts.reopen} <CommandKey of="candidates.reopen" />
            </button>
          )}
          <Link
            className="btn sm"
            to="/applications/$applicationId"
            params={{ applicationId: application.id }}
          >
            {peekTexts.open} <kbd>Enter</kbd>
          </Link>
        </div>
        <StageHistory applicationId={application.id} workspace={workspace} />
        {view.data ? <Recorded view={view.data} workspace={workspace} /> : <Pending query={view} />}
      </div>
    </aside>
  );
}

/** Tags are the person's, whatever they applied for. */
function PeekTags({ candidateId }: { candidateId: CandidateId }) {
  const { data } = useRead('candidate.get', { candidateId });
  if (!data || data.tags.length === 0) return null;
  return (
    <ul className="peek-tags" aria-label={peopleTexts.tags}>
      {data.tags.map(({ id, name }) => (
        <li key={id} className="chip" dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}

function Recorded({ view, workspace }: { view: ApplicationView; workspace: Workspace }) {
  const { own, rubric, notes } = view;
  const levels = new Map(own?.ratings.map(({ criterionId, level }) => [criterionId, level]));
  const rated = rubric?.criteria.filter(({ id }) => levels.has(id)) ?? [];
  return (
    <>
      <section>
        <h2>{peekTexts.ownRatings}</h2>
        {rubric === null || rated.length === 0 ? (
          <p className="c3">{peekTexts.noRatings}</p>
        ) : (
          <ul>
            {rated.map(({ id, name }) => {
              const mark = markOf(levels.get(id) ?? null, rubric.scale);
              return (
                <li key={id} className="peek-rating">
                  <span className={`st ${mark}`}>
                    <RatingMark mark={mark} /> {commonTexts.ratingMarks[mark]}
                  </span>
                  <span className="trunc" dir="auto">
                    {name}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <section>
        <h2>{peekTexts.notes(notes.length)}</h2>
        {notes.toReversed().map(({ id, body, assessorId, updatedAt }) => (
          <article key={id} className="peek-note">
            <p className="s11 c3">
              {whoWas(assessorId, workspace)}, {whenWas(updatedAt)}
            </p>
            <p dir="auto">{plainNote(body)}</p>
          </article>
        ))}
      </section>
    </>
  );
}
