import type { ApplicationId, CriterionId } from '#shared/ids.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { useTicking } from './use-timer.ts';

type Props = { applicationId: ApplicationId; criterionId: CriterionId };

/** How long this criterion was talked about while the timer ran; nothing before it ever did. */
export function SpentOn({ applicationId, criterionId }: Props) {
  const spent = useTicking(applicationId).spentMs[criterionId] ?? 0;
  if (spent < 1000) return null;
  return (
    <span className="c3 num" role="timer" aria-live="off">
      {debriefTexts.onThis(spent)}
    </span>
  );
}
