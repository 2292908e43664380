import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { Debrief, PanelMember } from '#shared/debrief.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { PanelList } from './panel-list.tsx';

type Props = { debrief: Debrief; ownId: string; assessorName: (id: string) => string };

/** Before the opening: who is in and who is not, and the one act that opens all of them. */
export function DebriefBefore({ debrief, ownId, assessorName }: Props) {
  const { applicationId, candidate, panel, seal, opened, isOwnIn, draftsThatGiveWay } = debrief;
  const [isAsking, setAsking] = useState(false);
  const open = useCommand('debrief.open');
  const isHere = ({ state }: PanelMember) => state === 'in' || state === 'returned';
  const cardCount = panel.filter(isHere).length;
  /** One's own that came back is one's own scorecard: opening it lifts the seal without a reason. */
  const isOwnBack = panel.some(
    ({ assessorId, state }) => assessorId === ownId && state === 'returned',
  );
  const waiting = panel
    .filter((each) => !isHere(each) && each.assessorId !== ownId)
    .map(({ name }) => name);
  const hints =
    cardCount === 0
      ? []
      : [
          ...(waiting.length > 0 ? [debriefTexts.waiting(waiting)] : []),
          ...(isOwnIn && waiting.length === 0 ? [debriefTexts.allIn] : []),
          ...(isOwnIn || isOwnBack ? [] : [debriefTexts.ownMissing]),
          ...(draftsThatGiveWay.length > 0 ? [debriefTexts.giveWay(draftsThatGiveWay)] : []),
          ...(cardCount === 1 ? [debriefTexts.one] : []),
        ];
  const openNow = (reason: string) =>
    open.mutate(
      { applicationId, reason },
      { onSuccess: () => say(debriefTexts.openedNow(cardCount)) },
    );
  const act = () => (seal.isSealed && !isOwnBack ? setAsking(true) : openNow(''));
  useCommands({ 'debrief.openTogether': cardCount > 0 ? act : undefined });
  return (
    <div className="stage dbf-before">
      <h2>{cardCount === 0 ? debriefTexts.none : debriefTexts.ready(cardCount)}</h2>
      <p className="lead">
        {cardCount === 0 ? debriefTexts.noneLead(candidate.name) : debriefTexts.readyLead}
      </p>
      {panel.length > 0 && <PanelList debrief={debrief} ownId={ownId} />}
      {hints.length > 0 && <p className="c2">{hints.join(' ')}</p>}
      {opened && (
        <p className="c2">
          {debriefTexts.openedBy(assessorName(opened.by), whenWas(opened.at), opened.cardCount)}
        </p>
      )}
      <div className="row">
        {cardCount > 0 && (
          <button
            type="button"
            className={seal.isSealed ? 'btn' : 'btn pri'}
            disabled={open.isPending}
            onClick={act}
          >
            {debriefTexts.open(cardCount)} <CommandKey of="debrief.openTogether" />
          </button>
        )}
        {!isOwnIn && (
          <Link className="btn pri" to="/applications/$applicationId" params={{ applicationId }}>
            {debriefTexts.toScorecard} <CommandKey of="debrief.toApplication" />
          </Link>
        )}
      </div>
      {isAsking && (
        <ReasonDialog
          title={debriefTexts.openTitle(candidate.name)}
          hint={debriefTexts.openHint}
          label={debriefTexts.openReason}
          actLabel={debriefTexts.openDo}
          cancelLabel={commonTexts.cancel}
          onAct={openNow}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
