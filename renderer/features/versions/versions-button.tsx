import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';

import type { Posting } from '#shared/posting.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { useRead } from '../../bridge/use-call.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import './versions.css';

type Props = {
  posting: Posting;
  asked: { versionNumber: number; line: number | undefined } | undefined;
};

/** The way to a posting's earlier texts; not there while it has only one. */
export function VersionsButton({ posting: { id: postingId, title }, asked }: Props) {
  const [isOpen, setOpen] = useState(asked !== undefined);
  const { data: state } = useRead('version.state', { postingId });
  const count = state?.versionNumber ?? 1;
  const open = () => {
    if (count > 1) setOpen(true);
  };
  useShortcuts({ v: open });
  if (count === 1) return null;
  return (
    <>
      <button type="button" className="btn" onClick={open}>
        <IconHistory size={14} stroke={1.6} /> {versionTexts.versions(count)} <kbd>V</kbd>
      </button>
      {isOpen && (
        <VersionsDialog
          postingId={postingId}
          title={title}
          asked={asked}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
