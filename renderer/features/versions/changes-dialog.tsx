import type { PostingId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import type { VersionState } from '#shared/posting-version.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LineChanges } from './line-changes.tsx';

type Props = {
  postingId: PostingId;
  offer: NonNullable<VersionState['offer']>;
  onAccept: () => void;
  onKeepBoth: () => void;
  onClose: () => void;
};

/** What the new posting changes against the one it looks like, and the choice between one and two. */
export function ChangesDialog({ postingId, offer, onAccept, onKeepBoth, onClose }: Props) {
  const { data: diff } = useRead('version.compare', {
    earlier: { postingId: offer.postingId, versionNumber: null },
    later: { postingId, versionNumber: null },
  });
  return (
    <Dialog
      title={versionTexts.changesTitle(offer.title)}
      closeLabel={commonTexts.close}
      onClose={onClose}
      isWide
    >
      <div className="dlg-body grow">{diff && <LineChanges diff={diff} />}</div>
      <footer className="dlg-foot">
        <span className="c2 s12 grow">{versionTexts.acceptNote}</span>
        <button type="button" className="btn" onClick={onKeepBoth}>
          {versionTexts.keepBoth}
        </button>
        <button type="button" className="btn pri trunc" onClick={onAccept}>
          {versionTexts.accept(offer.title)}
        </button>
      </footer>
    </Dialog>
  );
}
