import { IconCircleX, IconCopyCheck, IconHelpCircle, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { ReturnedFile } from '#shared/returned-scorecard.ts';
import { returnedTexts } from '#shared/texts/returned.ts';
import { whenWas } from '../../shell/format.ts';
import { VersionMapTable } from './version-map-table.tsx';

type Props = { file: ReturnedFile; isBusy: boolean; onAccept: () => void; onClose: () => void };

const icons = {
  refused: IconCircleX,
  'needs-decision': IconHelpCircle,
  'already-here': IconCopyCheck,
  'taken-in': IconLock,
};
const tones = {
  refused: 'bad',
  'needs-decision': 'warn',
  'already-here': 'c2',
  'taken-in': 'm',
};

/** What became of one file: the state, whose card it is, why, and what can be done about it. */
export function ReturnedFileItem({ file, isBusy, onAccept, onClose }: Props) {
  const { fileName, outcome, message, card, questions, versionMap } = file;
  const Icon = icons[outcome];
  return (
    <li>
      <span className={`st ${tones[outcome]}`}>
        <Icon size={14} stroke={1.6} aria-hidden="true" /> {returnedTexts.outcomes[outcome]}
      </span>
      <div className="returned-what">
        {card && (
          <p>
            <bdi className="m">{card.assessorName}</bdi> {returnedTexts.on}{' '}
            <bdi className="m">{card.candidateName}</bdi>
            <span className="c2">
              , <bdi>{card.postingTitle}</bdi>
            </span>
          </p>
        )}
        <p className="s12 c3 returned-name" title={fileName}>
          <bdi>{fileName}</bdi>
          {card?.savedAt && <span>{returnedTexts.savedAt(whenWas(card.savedAt))}</span>}
        </p>
        <p className="c2">{message}</p>
      </div>
      <div className="returned-acts">
        {outcome === 'needs-decision' && (
          <button type="button" className="btn sm" disabled={isBusy} onClick={onAccept}>
            {questions.includes('replaces-sealed') ? returnedTexts.replace : returnedTexts.takeIn}
          </button>
        )}
        {outcome !== 'needs-decision' && card && (
          <Link
            to="/applications/$applicationId"
            params={{ applicationId: card.applicationId }}
            className="s12 m"
            onClick={onClose}
          >
            {returnedTexts.toApplication}
          </Link>
        )}
      </div>
      {versionMap && outcome === 'needs-decision' && <VersionMapTable map={versionMap} />}
    </li>
  );
}
