import { useState } from 'react';

import type { LedgerRow } from '#shared/ledger-list.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { Field } from '../../ui/field.tsx';
import { beginHere } from '../../ui/begin-here.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = { row: LedgerRow; onClose: () => void };

/** Writes down what whoever had the file said. */
export function ConfirmDeleted({ row: { id: exportId, fileName }, onClose }: Props) {
  const [note, setNote] = useState('');
  const confirm = useCommand('ledger.confirmDeleted');
  const submit = () =>
    confirm.mutate(
      { exportId, note },
      {
        onSuccess: () => {
          say(ledgerTexts.confirmed(fileName));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={ledgerTexts.confirmTitle(fileName)}
      submitLabel={ledgerTexts.confirm}
      cancelLabel={commonTexts.cancel}
      error={confirm.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="c2">{ledgerTexts.confirmHint}</p>
      <Field label={ledgerTexts.confirmNote}>
        <input
          ref={beginHere}
          className="inp"
          dir="auto"
          maxLength={300}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
