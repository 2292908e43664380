import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { mostFilesAtOnce } from '#shared/packet-batch.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useRead } from '../../bridge/use-call.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { usePacketOptions } from '../packet/use-packet-options.ts';
import '../packet/packet.css';
import { BatchOptions } from './batch-options.tsx';
import { ChosenPeople } from './chosen-people.tsx';
import { fileNames } from './file-names.ts';
import { NamePattern } from './name-pattern.tsx';
import { useBeginBatch } from './use-begin-batch.ts';
import { useChosenPeople } from './use-chosen-people.ts';
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
  const { data: all = [] } = useRead('application.list', { postingId });
  const { data: posting } = useRead('posting.get', { postingId });
  const { people, chosen, leftOut, setLeftOut } = useChosenPeople(applicationIds, all);
  const choices = usePacketOptions();
  const { options } = choices;
  const names = useNamePattern('packet');
  const { pattern } = names;
  const batch = useBeginBatch('batch.start', () => {
    names.keep();
    onClose();
  });
  const isBlind = options.variant === 'blind';
  const sealed = chosen.filter(({ seal }) => seal.isSealed).length;
  const isTooMany = chosen.length > mostFilesAtOnce;
  const examples = fileNames({
    ...{ kind: 'packet', pattern, isHidden: isBlind, all },
    files: chosen.map((of) => ({ of, assessor: '' })),
    postingTitle: posting?.title ?? '',
  });

  const submit = () =>
    batch.begin(
      {
        applicationIds: chosen.map(({ application }) => application.id),
        ...{ options, namePattern: pattern },
      },
      texts.begun,
    );

  return (
    <FormDialog
      title={texts.title(chosen.length)}
      submitLabel={texts.submit(chosen.length)}
      cancelLabel={commonTexts.cancel}
      canSubmit={names.isUsable && chosen.length > 0 && !isTooMany && !batch.isPending}
      error={batch.error}
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
