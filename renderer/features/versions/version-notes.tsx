import { IconFileDiff, IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { codesOfChangedLines } from '#shared/criterion-code.ts';
import type { Posting } from '#shared/posting.ts';
import type { VersionState } from '#shared/posting-version.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { ChangesDialog } from './changes-dialog.tsx';
import { lostWords } from './lost-words.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import './versions.css';

type Props = {
  posting: Posting;
  /** Show at once what the posting changes against the one it looks like. */
  isAsked: boolean;
  /** Show at once the text of that version, and a line of it. */
  askedVersion: { versionNumber: number; line: number | undefined } | undefined;
};

/** Above the review: that this looks like a changed posting, and which version of its own it is. */
export function VersionNotes({ posting, isAsked, askedVersion }: Props) {
  const { data: state } = useRead('version.state', { postingId: posting.id });
  if (!state) return null;
  return (
    <>
      {state.offer && <Offer posting={posting} offer={state.offer} isAsked={isAsked} />}
      {state.versionNumber > 1 && <Current posting={posting} state={state} asked={askedVersion} />}
    </>
  );
}

type OfferProps = {
  posting: Posting;
  offer: NonNullable<VersionState['offer']>;
  isAsked: boolean;
};

function Offer({ posting: { id: postingId }, offer, isAsked }: OfferProps) {
  const [isShowing, setShowing] = useState(isAsked);
  const navigate = useNavigate();
  const accept = useCommand('version.accept');
  const keep = useCommand('version.keepBoth');
  const acceptOffer = () => {
    setShowing(false);
    accept.mutate(
      { postingId, earlierId: offer.postingId },
      {
        onSuccess: ({ postingId: earlierId, versionNumber, carriedCount, lost }) => {
          const what = [
            versionTexts.accepted(versionNumber, carriedCount),
            ...(lost.length > 0 ? [lostWords(versionNumber - 1, lost)] : []),
          ];
          say(what.join(' '));
          void navigate({ to: '/postings/$postingId/text', params: { postingId: earlierId } });
        },
      },
    );
  };
  const keepBoth = () => {
    setShowing(false);
    keep.mutate({ postingId }, { onSuccess: () => say(versionTexts.keptBoth) });
  };
  useCommands({
    'changedPosting.show': () => setShowing(true),
    'changedPosting.accept': acceptOffer,
    'changedPosting.keepBoth': keepBoth,
  });
  return (
    <section className="ban" aria-label={versionTexts.offerRegion}>
      <IconFileDiff size={16} stroke={1.6} />
      <p className="grow" dir="auto">
        {versionTexts.offer(offer.title, whenWas(offer.importedAt), offer.counts)}
      </p>
      <button type="button" className="btn sm" onClick={() => setShowing(true)}>
        {versionTexts.showChanges} <CommandKey of="changedPosting.show" />
      </button>
      <button type="button" className="btn sm" onClick={acceptOffer}>
        <span>
          {versionTexts.acceptShort}
          <span className="visually-hidden">{versionTexts.acceptOf(offer.title)}</span>
        </span>{' '}
        <CommandKey of="changedPosting.accept" />
      </button>
      <button type="button" className="btn sm" onClick={keepBoth}>
        {versionTexts.keepBoth} <CommandKey of="changedPosting.keepBoth" />
      </button>
      {isShowing && (
        <ChangesDialog
          postingId={postingId}
          offer={offer}
          onAccept={acceptOffer}
          onKeepBoth={keepBoth}
          onClose={() => setShowing(false)}
        />
      )}
    </section>
  );
}

type CurrentProps = { posting: Posting; state: VersionState; asked: Props['askedVersion'] };

/** Which version this is, what it could not take along, and the way to the earlier texts. */
function Current({ posting, state, asked }: CurrentProps) {
  const { id: postingId, title } = posting;
  const [isOpen, setOpen] = useState(asked !== undefined);
  const { data: rubrics } = useRead('rubric.get', { postingId });
  const changed = codesOfChangedLines((rubrics?.draft ?? rubrics?.frozen)?.criteria ?? []);
  const corrected = new Set(posting.corrections.map(({ lineNumber }) => lineNumber));
  // A line that somebody placed since has its answer.
  const lost = state.lost.filter(
    ({ laterLineNumber }) => laterLineNumber === null || !corrected.has(laterLineNumber),
  );
  useCommands({ 'review.versions': () => setOpen(true) });
  return (
    <section className="ban" aria-label={versionTexts.version(state.versionNumber)}>
      <IconHistory size={16} stroke={1.6} />
      <p className="grow">
        <b>{versionTexts.version(state.versionNumber)}</b> {versionTexts.ofThisPosting}{' '}
        {lost.length > 0 && lostWords(state.versionNumber - 1, lost)}{' '}
        {changed.length > 0 && versionTexts.fromChangedLines(changed)}
      </p>
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>
        {versionTexts.versions(state.versionNumber)} <CommandKey of="review.versions" />
      </button>
      {isOpen && (
        <VersionsDialog
          postingId={postingId}
          title={title}
          asked={asked}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
