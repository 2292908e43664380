import { IconDatabase, IconFileImport, IconUserCheck, IconWifiOff } from '@tabler/icons-react';

import { postingTexts } from '#shared/texts/postings.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

type Props = { onChoose: () => void; onPaste: () => void; onSample: () => void };

/** The empty workspace: the first act, and a sample when nothing is at hand. */
export function PostingsStart({ onChoose, onPaste, onSample }: Props) {
  const { data: workspace } = useRead('workspace.get', {});
  return (
    <div className="stage">
      <h1>{postingTexts.startTitle}</h1>
      <p className="lead">{postingTexts.startLead}</p>
      <p className="row" style={{ marginBottom: 18 }}>
        <button type="button" className="btn pri" onClick={onChoose}>
          <IconFileImport size={14} stroke={1.6} /> {postingTexts.choose}{' '}
          <CommandKey of="postings.import" />
        </button>
        <button type="button" className="btn" onClick={onPaste}>
          {postingTexts.pasteShort} <CommandKey of="postings.paste" />
        </button>
      </p>
      <div className="offer">
        <span>
          <b className="m">{postingTexts.nothingAtHand}</b>{' '}
          <span className="c2">{postingTexts.sampleOffer}</span>
        </span>
        <button type="button" className="link" onClick={onSample}>
          {postingTexts.useSample}
        </button>
      </div>
      <ul className="facts-list">
        <li>
          <IconWifiOff size={16} stroke={1.6} />
          <span>
            <b>{postingTexts.noNetwork}</b> {postingTexts.noNetworkWhy}
          </span>
        </li>
        <li>
          <IconDatabase size={16} stroke={1.6} />
          <span>
            <b>{postingTexts.oneFile}</b> {workspace?.path}
          </span>
        </li>
        <li>
          <IconUserCheck size={16} stroke={1.6} />
          <span>
            <b>{postingTexts.peopleRate}</b> {postingTexts.peopleRateWhy}
          </span>
        </li>
      </ul>
    </div>
  );
}
