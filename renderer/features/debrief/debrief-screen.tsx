import { Link, useNavigate, useParams } from '@tanstack/react-router';

import type { Debrief } from '#shared/debrief.ts';
import { applicationIdSchema } from '#shared/ids.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { DebriefBefore } from './debrief-before.tsx';
import { DebriefDesk } from './debrief-desk.tsx';
import { TimerBar } from './timer-bar.tsx';
import './debrief.css';

/** The panel’s talk about one application: before the opening who is in, after it the differences first. */
export function DebriefScreen() {
  const applicationId = applicationIdSchema.parse(useParams({ strict: false }).applicationId);
  const debrief = useRead('debrief.get', { applicationId });
  const workspace = useRead('workspace.get', {});
  if (!debrief.data) return <Pending query={debrief} />;
  const ownId = workspace.data?.assessor?.id;
  if (!ownId) return <Pending query={workspace} />;
  const { seal, opened } = debrief.data;
  const isOpen = opened !== null && !seal.isSealed;
  const assessorName = (id: string) =>
    workspace.data?.assessors.find((each) => each.id === id)?.name ?? '';
  return (
    <>
      <DebriefHeader debrief={debrief.data} isOpen={isOpen} />
      {isOpen ? (
        <DebriefDesk
          key={`${applicationId} ${ownId}`}
          {...{ debrief: debrief.data, ownId, assessorName }}
        />
      ) : (
        <DebriefBefore {...{ debrief: debrief.data, ownId, assessorName }} />
      )}
    </>
  );
}

function DebriefHeader({ debrief, isOpen }: { debrief: Debrief; isOpen: boolean }) {
  const { applicationId, candidate, postingTitle } = debrief;
  const navigate = useNavigate();
  useCommands({
    'debrief.toApplication': () =>
      void navigate({ to: '/applications/$applicationId', params: { applicationId } }),
  });
  return (
    <header className="head dbf-head" aria-label={candidate.name}>
      <div className="who">
        <h1 dir="auto">{candidate.name}</h1>
        <span className="s12 c3 row">
          {candidate.latinName && <bdi>{candidate.latinName} · </bdi>}
          <bdi className="trunc">{debriefTexts.of(postingTitle)}</bdi>
        </span>
      </div>
      <span className="grow" />
      {isOpen && <TimerBar applicationId={applicationId} />}
      <Link className="btn" to="/applications/$applicationId" params={{ applicationId }}>
        {debriefTexts.toApplication} <CommandKey of="debrief.toApplication" />
      </Link>
    </header>
  );
}
