import type { ApplicationId } from '#shared/ids.ts';
import { peekTexts } from '#shared/texts/candidates.ts';
import type { Workspace } from '#shared/workspace.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { whoWas } from './activity-words.ts';

type Props = { applicationId: ApplicationId; workspace: Workspace };

/** Where an application has been, the newest first; what was undone is struck through. */
export function StageHistory({ applicationId, workspace }: Props) {
  const { data: moves = [] } = useRead('application.stageHistory', { applicationId });
  return (
    <section>
      <h2>{peekTexts.stageHistory}</h2>
      <ol className="stage-history">
        {moves.toReversed().map(({ from, to, at, by, reason, isUndone }, index) => (
          <li key={index}>
            {isUndone ? <s dir="auto">{peekTexts.moved(from, to)}</s> : peekTexts.moved(from, to)}
            <span className="s11 c3">
              {[by && whoWas(by, workspace), whenWas(at), isUndone && peekTexts.undone]
                .filter(Boolean)
                .join(', ')}
            </span>
            {reason === null ? (
              <span className="s12 c3">{peekTexts.sealedReason}</span>
            ) : (
              reason !== '' && (
                <span className="s12 c2" dir="auto">
                  {reason}
                </span>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
