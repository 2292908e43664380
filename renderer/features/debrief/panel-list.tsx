import {
  IconCircleCheck,
  IconCircleDashed,
  IconFileDescription,
  IconLock,
} from '@tabler/icons-react';

import type { Debrief, PanelMember } from '#shared/debrief.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { debrief: Debrief; ownId: string };

/** Who is in, who has a kit, who is missing: a word for each, and nothing of what they gave. */
export function PanelList({ debrief, ownId }: Props) {
  return (
    <ul className="dbf-panel" aria-label={debriefTexts.panel}>
      {debrief.panel.map((member) => (
        <li key={member.assessorId} className="row">
          <StateIcon state={member.state} />
          <bdi className="m">{member.name}</bdi>
          {member.assessorId === ownId && <span className="c3">{debriefTexts.you}</span>}
          <span className="c2">{stateWords(member)}</span>
          {member.isLate && (
            <span className="chip" title={debriefTexts.lateLong}>
              {debriefTexts.late}
            </span>
          )}
          {member.state === 'in' && debrief.seal.isSealed && member.assessorId !== ownId && (
            <span className="chip">
              <IconLock size={12} stroke={1.6} aria-hidden="true" /> {debriefTexts.sealedMark}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function StateIcon({ state }: Pick<PanelMember, 'state'>) {
  const icons = {
    in: IconCircleCheck,
    returned: IconLock,
    'kit-out': IconFileDescription,
    missing: IconCircleDashed,
  };
  const Icon = icons[state];
  return <Icon className={`dbf-${state}`} size={16} stroke={1.6} aria-hidden="true" />;
}

function stateWords({ state, at }: PanelMember): string {
  const words = debriefTexts.states[state];
  return typeof words === 'string' ? words : words(whenWas(at ?? ''));
}
