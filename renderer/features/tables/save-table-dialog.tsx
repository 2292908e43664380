import { useState } from 'react';

import { tableFormats, type TableChoice } from '#shared/screen-table.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { tableTexts as texts } from '#shared/texts/tables.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ReceiverFields, type Receiver } from '../ledger/receiver-fields.tsx';
import { closeTableRequest, type TableRequest } from './table-request.ts';
import './tables.css';

/** Which file, for whom, until when. */
export function SaveTableDialog({ request }: { request: TableRequest }) {
  const [format, setFormat] = useState<TableChoice['format']>('xlsx');
  const [receiver, setReceiver] = useState<Receiver>({ forWhom: '', deleteBy: null });
  const change = (changes: Partial<Receiver>) => setReceiver({ ...receiver, ...changes });
  const saveScreen = useCommand('table.save');
  const savePeople = useCommand('table.savePeople');
  const isPeople = request.type === 'people';
  const { isPending, error } = isPeople ? savePeople : saveScreen;
  const count = isPeople ? request.rowCount : request.table.rows.length;
  const namesPeople = isPeople || request.table.applicationIds.length > 0;

  function save(): void {
    const choice: TableChoice = { format, ...receiver };
    const onSuccess = (saved: { fileName: string; rowCount: number } | null) => {
      if (!saved) return;
      say(texts.saved(saved.fileName, saved.rowCount));
      closeTableRequest();
    };
    if (isPeople) savePeople.mutate({ ...choice, table: request.table }, { onSuccess });
    else saveScreen.mutate({ ...choice, table: request.table }, { onSuccess });
  }

  return (
    <FormDialog
      title={texts.title}
      submitLabel={texts.save}
      cancelLabel={commonTexts.cancel}
      onSubmit={save}
      onClose={closeTableRequest}
      canSubmit={!isPending}
      error={error}
    >
      <p dir="auto">
        {texts.lead(request.table.name, count)}
        {!isPeople && request.hasFolded && ` ${texts.folded}`}
      </p>
      <fieldset className="table-formats">
        <legend>{texts.format}</legend>
        {tableFormats.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="format"
              checked={format === each}
              onChange={() => setFormat(each)}
            />
            <span>
              {texts.formats[each]}
              <small className="c3">{texts.formatHints[each]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {namesPeople && <p className="c3">{texts.names}</p>}
      <div className="table-fields">
        <ReceiverFields receiver={receiver} onChange={change} />
      </div>
    </FormDialog>
  );
}
