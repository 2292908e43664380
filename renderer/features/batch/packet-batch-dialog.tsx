import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { mostFilesAtOnce } from '#shared/packet-batch.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { readKey, useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { usePacketOptions } from '../packet/use-packet-options.ts';
import '../packet/packet.css';
import { BatchOptions } from './batch-options.tsx';
import { ChosenPeople } from './chosen-people.tsx';
import { fileNames } from './file-names.ts';
import { NamePattern } from './name-pattern.tsx';
import { useNamePattern } from './use-name-pattern.ts';
import './batch.css';

type Props = {
  postingId: PostingId;
  /** In the order the packets are written in. */
  applicationIds: readonly ApplicationId[];
  onClose: () => void;
};

/** What is in the packets, for whom, and what the files are called; then main asks for the folder and begins. */
export function PacketBatchDialog({ postingId, applicationIds, onClose }: Props) {
  const queryClient = useQueryClient();
  const { data: all = [] } = useRead('application.list', { postingId });
  const { data: posting } = useRead('posting.get', { postingId });
  const [leftOut, setLeftOut] = useState<ReadonlySet<ApplicationId>>(new Set());
  const people = applicationIds.flatMap(
    (id) => all.find((each) => each.application.id === id) ?? [],
  );
  const chosen = people.filter(({ application }) => !leftOut.has(application.id));
  const choices = usePacketOptions();
  const { options } = choices;
  const names = useNamePattern('packet');
  const { pattern } = names;
  const choose = useCommand('batch.chooseFolder');
  const start = useCommand('batch.start');
  const isBlind = options.variant === 'blind';
  const sealed = chosen.filter(({ seal }) => seal.isSealed).length;
  const isTooMany = chosen.length > mostFilesAtOnce;
  const examples = fileNames({
    ...{ kind: 'packet', pattern, isHidden: isBlind, all },
    files: chosen.map((of) => ({ of, assessor: '' })),
    postingTitle: posting?.title ?? '',
  });

  async function submit(): Promise<void> {
    const folder = await choose.mutateAsync({});
    if (!folder) return;
    const { items } = await start.mutateAsync({
      applicationIds: chosen.map(({ application }) => application.id),
      ...{ options, namePattern: pattern, token: folder.token },
    });
    names.keep();
    void queryClient.invalidateQueries({ queryKey: readKey('batch.current', {}) });
    say(texts.begun(items.length, folder.folderName));
    onClose();
  }

  return (
    <FormDialog
      title={texts.title(chosen.length)}
      submitLabel={texts.submit(chosen.length)}
      cancelLabel={commonTexts.cancel}
      canSubmit={
        names.isUsable && chosen.length > 0 && !isTooMany && !choose.isPending && !start.isPending
      }
      error={choose.error ?? start.error}
      onSubmit={() => void submit().catch(() => undefined)} // what was refused stands above the buttons
      onClose={onClose}
    >
      {isTooMany && <p className="note-box warn">{batchTexts.tooMany(mostFilesAtOnce)}</p>}
      {sealed > 0 && <p className="note-box warn">{texts.sealed(sealed)}</p>}
      <ChosenPeople people={people} leftOut={leftOut} onChange={setLeftOut} />
      <BatchOptions choices={choices} />
      <NamePattern
        kind="packet"
        pattern={pattern}
        onChange={names.setPattern}
        isHidden={isBlind}
        examples={examples}
      />
      <p className="s12 c3">{texts.ledger}</p>
    </FormDialog>
  );
}
