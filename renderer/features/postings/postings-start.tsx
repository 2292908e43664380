import { IconDatabase, IconFileImport, IconUserCheck, IconWifiOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { postingTexts } from '#shared/texts/postings.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useSample } from './use-sample.ts';
import './postings-start.css';

type Props = { onChoose: () => void; onPaste: () => void };

/** The empty workspace: the first act, and what else there is when nothing is at hand. */
export function PostingsStart({ onChoose, onPaste }: Props) {
  const { data: workspace } = useRead('workspace.get', {});
  const openOther = useCommand('desk.openOther');
  const sample = useSample();
  const navigate = useNavigate();
  return (
    <div className="stage">
      <h1>{postingTexts.startTitle}</h1>
      <p className="lead">{postingTexts.startLead}</p>
      <div className="drop-zone">
        <IconFileImport size={24} stroke={1.4} aria-hidden="true" />
        <span className="m">{postingTexts.dropHere}</span>
        <span className="row">
          <button type="button" className="btn pri" onClick={onChoose}>
            {postingTexts.choose} <CommandKey of="postings.import" />
          </button>
          <button type="button" className="btn" onClick={onPaste}>
            {postingTexts.pasteShort} <CommandKey of="postings.paste" />
          </button>
        </span>
      </div>
      <Offer
        question={postingTexts.nothingAtHand}
        words={postingTexts.sampleOffer}
        act={sample.isLoading ? postingTexts.sampleComing : postingTexts.useSample}
        isBusy={sample.isLoading}
        onAct={sample.load}
      />
      <Offer
        question={postingTexts.haveList}
        words={postingTexts.listOffer}
        act={postingTexts.importList}
        onAct={() => void navigate({ to: '/import-candidates' })}
      />
      <Offer
        question={postingTexts.haveWorkspace}
        words={postingTexts.workspaceOffer}
        act={postingTexts.openWorkspace}
        isBusy={openOther.isPending}
        onAct={() => openOther.mutate({})}
      />
      <ul className="facts-list">
        <Fact icon={<IconWifiOff size={16} stroke={1.6} />} what={postingTexts.noNetwork}>
          {postingTexts.noNetworkWhy}
        </Fact>
        <Fact icon={<IconDatabase size={16} stroke={1.6} />} what={postingTexts.oneFile}>
          {workspace?.path}
        </Fact>
        <Fact icon={<IconUserCheck size={16} stroke={1.6} />} what={postingTexts.peopleRate}>
          {postingTexts.peopleRateWhy}
        </Fact>
      </ul>
    </div>
  );
}

type OfferProps = {
  question: string;
  words: string;
  act: string;
  isBusy?: boolean;
  onAct: () => void;
};

function Offer({ question, words, act, isBusy = false, onAct }: OfferProps) {
  return (
    <div className="offer">
      <span>
        <b className="m">{question}</b> <span className="c2">{words}</span>
      </span>
      <button type="button" className="link" disabled={isBusy} onClick={onAct}>
        {act}
      </button>
    </div>
  );
}

type FactProps = { icon: ReactNode; what: string; children: ReactNode };

function Fact({ icon, what, children }: FactProps) {
  return (
    <li>
      {icon}
      <span>
        <b>{what}</b> {children}
      </span>
    </li>
  );
}
