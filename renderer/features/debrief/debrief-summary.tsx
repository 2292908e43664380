import type { Debrief } from '#shared/debrief.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import type { Standing } from '#shared/standing.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import { mustHaveWords } from '../candidates/must-have-words.ts';
import { PanelList } from './panel-list.tsx';

type Props = {
  debrief: Debrief;
  standing: Standing;
  ownId: string;
  assessorName: (id: string) => string;
};

/** When the cards were opened and by whom, who was in by then, and where the application stands. */
export function DebriefSummary({ debrief, standing, ownId, assessorName }: Props) {
  const { opened, panel } = debrief;
  const back = panel.filter(({ state }) => state === 'returned').length;
  const open = useCommand('debrief.open');
  const openThem = () =>
    open.mutate(
      { applicationId: debrief.applicationId, reason: '' },
      { onSuccess: () => say(debriefTexts.openedNow(back)) },
    );
  useCommands({ 'debrief.openTogether': back > 0 ? openThem : undefined });
  const cardCount = panel.filter(({ state }) => state === 'in').length;
  return (
    <div className="dbf-summary s12">
      <div className="row">
        <b>{formatScore(standing)}</b>
        {!standing.isRanked && <span className="c2">{compareTexts.notRanked}</span>}
        <span className="c2">{mustHaveWords(standing)}</span>
        {standing.spread !== null && (
          <span className="c2">{debriefTexts.spread(standing.spread)}</span>
        )}
        <span className="grow" />
        {opened && (
          <span className="c3">
            {debriefTexts.openedBy(assessorName(opened.by), whenWas(opened.at), opened.cardCount)}
          </span>
        )}
      </div>
      <PanelList debrief={debrief} ownId={ownId} />
      {back > 0 && (
        <p className="row">
          <span>{debriefTexts.newReturns(back)}</span>
          <button type="button" className="btn sm" disabled={open.isPending} onClick={openThem}>
            {debriefTexts.open(back)} <CommandKey of="debrief.openTogether" />
          </button>
        </p>
      )}
      {cardCount === 1 && <p className="warn">{debriefTexts.one}</p>}
    </div>
  );
}
