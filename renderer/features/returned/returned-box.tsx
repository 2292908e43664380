import { IconInbox } from '@tabler/icons-react';

import type { ApplicationId } from '#shared/ids.ts';
import { returnedTexts } from '#shared/texts/returned.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import './returned.css';

type Props = { applicationId: ApplicationId; onOpen: () => void };

/** On an application: whose scorecards came back and wait, sealed. It says nothing of what is in them. */
export function ReturnedBox({ applicationId, onOpen }: Props) {
  const { data = [] } = useRead('returned.list', { applicationId });
  const sealed = data.filter(({ openedAt }) => openedAt === null);
  const [card, ...more] = sealed;
  if (!card) return null;
  return (
    <div className="returned-box">
      <IconInbox size={14} stroke={1.6} aria-hidden="true" />
      <span>
        <b dir="auto">
          {more.length === 0
            ? returnedTexts.cameBack(card.assessorName)
            : returnedTexts.cameBackMany(sealed.length)}
        </b>
        <span>
          {more.length === 0
            ? returnedTexts.sealedSince(whenWas(card.receivedAt))
            : returnedTexts.sealed}
          {' · '}
        </span>
        <button type="button" className="link s11" onClick={onOpen}>
          {returnedTexts.open}
        </button>
      </span>
    </div>
  );
}
