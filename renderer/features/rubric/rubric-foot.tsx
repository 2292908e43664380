import { useState } from 'react';

import type { Rubric } from '#shared/rubric.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { KeepTemplate } from './keep-template.tsx';

type Props = { rubric: Rubric; title: string };

/** Below the criteria: what brings more of them here, and what takes them elsewhere. */
export function RubricFoot({ rubric, title }: Props) {
  const [open, setOpen] = useState<'copy' | 'keep' | null>(null);
  const isDraft = rubric.status === 'draft';
  const close = () => setOpen(null);
  useCommands({
    'rubric.copyFrom': isDraft ? () => setOpen('copy') : undefined,
    'rubric.keepTemplate': () => setOpen('keep'),
  });
  return (
    <p className="row rubric-foot">
      {isDraft && (
        <button type="button" className="btn sm gh" onClick={() => setOpen('copy')}>
          {rubricCopyTexts.open} <CommandKey of="rubric.copyFrom" />
        </button>
      )}
      <button type="button" className="btn sm gh" onClick={() => setOpen('keep')}>
        {rubricCopyTexts.keep} <CommandKey of="rubric.keepTemplate" />
      </button>
      {open === 'copy' && (
        <CopyDialog postingId={rubric.postingId} draft={rubric} onClose={close} />
      )}
      {open === 'keep' && <KeepTemplate rubricId={rubric.id} title={title} onClose={close} />}
    </p>
  );
}
