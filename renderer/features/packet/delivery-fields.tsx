import type { PacketOptions } from '#shared/packet-options.ts';
import { papers } from '#shared/paper.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { settingsTexts } from '#shared/texts/settings.ts';
import { shownDay } from '../../shell/format.ts';
import { Choice } from '../../ui/choice.tsx';
import { ReceiverFields } from '../ledger/receiver-fields.tsx';

type Delivery = Pick<PacketOptions, 'paper' | 'forWhom' | 'deleteBy'>;
type Props = {
  choices: { options: Delivery; change: (changes: Partial<Delivery>) => void };
  candidateDeleteBy: string | null;
  /** What an empty day means where it is about several. */
  emptyDay?: string;
};

/** On what it is printed, who gets it, and until when they may keep it. */
export function DeliveryFields({
  choices: { options, change },
  candidateDeleteBy,
  emptyDay,
}: Props) {
  const { paper, deleteBy } = options;
  const hasNoDay = emptyDay === undefined && candidateDeleteBy === null;
  const ownDay =
    emptyDay ??
    (candidateDeleteBy === null
      ? texts.noDeleteBy
      : texts.ownDeleteBy(shownDay(candidateDeleteBy)));
  return (
    <div className="packet-delivery">
      <ReceiverFields
        receiver={options}
        onChange={change}
        nameHint={texts.forWhomHint}
        dayHint={ownDay}
      />
      <div className="field">
        <span>{texts.paper}</span>
        <Choice
          label={texts.paper}
          options={papers.map((value) => ({ value, label: settingsTexts.papers[value] }))}
          value={paper}
          onChange={(value) => change({ paper: value })}
        />
      </div>
      {deleteBy === null && <p className={hasNoDay ? 's11 warn' : 's11 c3'}>{ownDay}</p>}
    </div>
  );
}
