import { useState } from 'react';

import { archiveDialogTexts as texts } from '#shared/texts/archive-dialog.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ReceiverFields, type Receiver } from '../ledger/receiver-fields.tsx';
import { startExport } from './archive-run.ts';
import './archive.css';

/** Says what an export of everything holds before it is made: it passes every seal. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [receiver, setReceiver] = useState<Receiver>({ forWhom: '', deleteBy: null });
  const change = (changes: Partial<Receiver>) => setReceiver({ ...receiver, ...changes });
  return (
    <FormDialog
      title={texts.title}
      submitLabel={texts.choose}
      cancelLabel={commonTexts.cancel}
      onSubmit={() => {
        startExport(receiver);
        onClose();
      }}
      onClose={onClose}
    >
      <p>{texts.lead}</p>
      <p className="note-box warn archive-warning">{texts.warning}</p>
      <p className="c3">{texts.leftOut}</p>
      <div className="archive-fields">
        <ReceiverFields receiver={receiver} onChange={change} />
      </div>
    </FormDialog>
  );
}
