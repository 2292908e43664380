import type { PacketSection } from '#shared/packet-options.ts';
import { papers } from '#shared/paper.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';
import { packetDialogTexts } from '#shared/texts/packet-dialog.ts';
import { settingsTexts } from '#shared/texts/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { ReceiverFields } from '../ledger/receiver-fields.tsx';
import { BlindExtras } from '../packet/blind-extras.tsx';
import type { PacketChoices } from '../packet/use-packet-options.ts';
import { VariantChoice } from '../packet/variant-choice.tsx';

/** What is printed, on what, for whom, and until when: the same for every packet of the batch. */
export function BatchOptions({ choices }: { choices: PacketChoices }) {
  const { options, order, change } = choices;
  const { sections, paper, hasPrivateNotes } = options;
  const isLast = (section: PacketSection) => sections.length === 1 && sections[0] === section;
  return (
    <>
      <VariantChoice value={options.variant} onChoose={choices.choose} />
      {options.variant === 'blind' && <BlindExtras choices={choices} />}
      <fieldset className="batch-sections">
        <legend className="packet-label">{packetDialogTexts.sectionsTitle}</legend>
        <div>
          {order.map((section) => (
            <label key={section} title={isLast(section) ? packetDialogTexts.lastOne : undefined}>
              <input
                type="checkbox"
                checked={sections.includes(section)}
                aria-disabled={isLast(section)}
                onChange={() => choices.toggle(section)}
              />
              {packetDialogTexts.sections[section]}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={hasPrivateNotes}
              onChange={({ target: { checked } }) => change({ hasPrivateNotes: checked })}
            />
            {texts.privateNotes}
          </label>
        </div>
      </fieldset>
      <div className="batch-delivery">
        <ReceiverFields
          receiver={options}
          onChange={change}
          nameHint={packetDialogTexts.forWhomHint}
          dayHint={texts.ownDay}
        />
        <div className="field">
          <span>{packetDialogTexts.paper}</span>
          <Choice
            label={packetDialogTexts.paper}
            options={papers.map((value) => ({ value, label: settingsTexts.papers[value] }))}
            value={paper}
            onChange={(value) => change({ paper: value })}
          />
        </div>
      </div>
    </>
  );
}
