import {
  IconAlertTriangle,
  IconChevronLeft,
  IconChevronRight,
  IconLock,
} from '@tabler/icons-react';

import { Link } from '@tanstack/react-router';

import type { ApplicationView } from '#shared/application-view.ts';
import type { ApplicationId, CriterionId } from '#shared/ids.ts';
import type { CriterionStanding } from '#shared/standing.ts';
import { valueOf } from '#shared/scoring/values.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { kitTexts } from '#shared/texts/kit.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { whenWas } from '../../shell/format.ts';
import { CriterionStrip } from '../../ui/criterion-strip.tsx';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { mustHaveWords, stripLabel } from '../candidates/must-have-words.ts';
import { StageSelect } from '../candidates/stage-select.tsx';
import { ReturnedBox } from '../returned/returned-box.tsx';
import type { DialogName } from './application-dialogs.tsx';
import { DetailsPopover } from './details-popover.tsx';

type Props = {
  view: ApplicationView;
  onOpen: (dialog: DialogName) => void;
  onGoTo: (id: ApplicationId | null) => void;
  onFocus: (id: CriterionId) => void;
};

/** Who, how far rated, what is sealed, and the acts on the whole application. */
export function ApplicationHeader({ view, onOpen, onGoTo, onFocus }: Props) {
  const { candidate, application, rubric, own, seal, standing, decision } = view;
  const isSubmitted = own?.scorecard.status === 'submitted';
  const missing = (rubric?.criteria ?? []).filter(
    ({ id, kind }) => kind === 'required' && (ownLevel(view, id) ?? null) === null,
  );
  return (
    <header className="head wh" aria-label={candidate.name}>
      <div className="who">
        <h1 dir="auto">{candidate.name}</h1>
        <span className="s12 c3 row who-line">
          <bdi className="trunc">{candidate.latinName || candidate.headline}</bdi>
          <StageSelect application={application} name={candidate.name} />
          <DetailsPopover view={view} onEdit={() => onOpen('edit')} />
        </span>
      </div>
      {rubric && (
        <div className="cov">
          <span className="row">
            <CriterionStrip
              criteria={isSubmitted ? standing.criteria : ownStrip(view)}
              label={stripLabel(standing)}
            />
            {isSubmitted ? (
              <b title={mustHaveWords(standing)}>{formatScore(standing)}</b>
            ) : (
              <span className="num">
                <b>{applicationTexts.ratedOf(ownRated(view), rubric.criteria.length)}</b>{' '}
                <span className="c2">{applicationTexts.ratedWord}</span>
              </span>
            )}
          </span>
          {!isSubmitted && missing.length > 0 && (
            <button
              type="button"
              className="s12 warn row to-missing"
              onClick={() => missing[0] && onFocus(missing[0].id)}
            >
              <IconAlertTriangle size={14} stroke={1.6} />
              {applicationTexts.mustHavesLeft(missing[0]?.name ?? '', missing.length)}
            </button>
          )}
          {isSubmitted && <span className="s12 c3">{mustHaveWords(standing)}</span>}
        </div>
      )}
      <span className="grow" />
      <div className="row near" role="group" aria-label={applicationTexts.neighbours}>
        <button
          type="button"
          className="icon-btn"
          aria-label={applicationTexts.previousCandidate}
          title={applicationTexts.previousCandidate}
          disabled={view.previousId === null}
          onClick={() => onGoTo(view.previousId)}
        >
          <IconChevronLeft size={16} stroke={1.6} />
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={applicationTexts.nextCandidate}
          title={applicationTexts.nextCandidate}
          disabled={view.nextId === null}
          onClick={() => onGoTo(view.nextId)}
        >
          <IconChevronRight size={16} stroke={1.6} />
        </button>
      </div>
      {seal.isSealed && seal.submittedByOthers > 0 && (
        <div className="seal" title={applicationTexts.sealedHow(seal.submittedByOthers)}>
          <IconLock size={14} stroke={1.6} />
          <span>
            <b>{applicationTexts.sealed(seal.submittedByOthers)}</b>
            <span className="visually-hidden">
              {applicationTexts.sealedHow(seal.submittedByOthers)} ·{' '}
            </span>
            <button type="button" className="link s11" onClick={() => onOpen('open-early')}>
              {applicationTexts.openEarly}
            </button>
          </span>
        </div>
      )}
      <ReturnedBox applicationId={application.id} onOpen={() => onOpen('open-returned')} />
      {seal.openedEarly && (
        <span className="chip">{applicationTexts.openedEarly(whenWas(seal.openedEarly.at))}</span>
      )}
      <div className="row wh-acts">
        <Link
          className="btn"
          to="/applications/$applicationId/debrief"
          params={{ applicationId: application.id }}
        >
          {debriefTexts.go}
        </Link>
        <button type="button" className="btn" onClick={() => onOpen('decide')}>
          {decision ? commonTexts.outcomes[decision.outcome] : applicationTexts.decide}
        </button>
        <button type="button" className="btn" onClick={() => onOpen('kit')}>
          {kitTexts.action}
        </button>
        <button type="button" className="btn" onClick={() => onOpen('packet')}>
          {applicationTexts.packet}
        </button>
        {rubric && !isSubmitted && (
          <button type="button" className="btn pri" onClick={() => onOpen('submit')}>
            {applicationTexts.submit} <CommandKey of="application.submit" />
          </button>
        )}
      </div>
    </header>
  );
}

function ownLevel({ own }: ApplicationView, id: string) {
  return own?.ratings.find(({ criterionId }) => criterionId === id)?.level;
}

function ownRated(view: ApplicationView): number {
  return view.own?.ratings.filter(({ level }) => level !== null).length ?? 0;
}

/** The strip of the assessor's own draft, which nobody else sees. */
function ownStrip(view: ApplicationView): CriterionStanding[] {
  const { rubric } = view;
  if (!rubric) return [];
  return rubric.criteria.map(({ id, kind, weight }) => {
    const level = ownLevel(view, id) ?? null;
    const value = level === null ? null : valueOf(level, rubric.scale);
    return { criterionId: id, kind, weight, value, values: [], spread: null };
  });
}
