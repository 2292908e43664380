import {
  packetSections,
  packetVariants,
  type PacketOptions,
  type PacketSection,
} from '#shared/packet-options.ts';
import { papers } from '#shared/preferences.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { settingsTexts } from '#shared/texts/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';

type Props = { options: PacketOptions; onChange: (changes: Partial<PacketOptions>) => void };

/** What is printed, on what, for whom, and until when: the same for every packet of the batch. */
export function BatchOptions({ options, onChange }: Props) {
  const { variant, sections, paper, forWhom, deleteBy, hasPrivateNotes } = options;
  const toggle = (section: PacketSection) =>
    onChange({
      sections: packetSections.filter((each) =>
        each === section ? !sections.includes(each) : sections.includes(each),
      ),
    });
  return (
    <>
      <div className="row">
        <div className="field grow">
          <span>{texts.variant}</span>
          <Choice
            label={texts.variant}
            options={packetVariants.map((value) => ({
              value,
              label: packetTexts.variants[value],
            }))}
            value={variant}
            onChange={(value) => onChange({ variant: value })}
          />
        </div>
        <div className="field">
          <span>{texts.paper}</span>
          <Choice
            label={texts.paper}
            options={papers.map((value) => ({ value, label: settingsTexts.papers[value] }))}
            value={paper}
            onChange={(value) => onChange({ paper: value })}
          />
        </div>
      </div>
      <fieldset className="batch-sections">
        <legend className="lab">{texts.sections}</legend>
        <div>
          {packetSections.map((section) => (
            <label key={section}>
              <input
                type="checkbox"
                checked={sections.includes(section)}
                onChange={() => toggle(section)}
              />
              {texts.sectionNames[section]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="batch-switch">
        <input
          type="checkbox"
          checked={hasPrivateNotes}
          onChange={({ target: { checked } }) => onChange({ hasPrivateNotes: checked })}
        />
        {texts.privateNotes}
      </label>
      <div className="two">
        <Field label={texts.forWhom}>
          <input
            className="inp"
            dir="auto"
            maxLength={200}
            value={forWhom}
            onChange={({ target }) => onChange({ forWhom: target.value })}
          />
        </Field>
        <Field label={texts.deleteBy}>
          <input
            className="inp"
            type="date"
            title={texts.ownDay}
            value={deleteBy ?? ''}
            onChange={({ target }) => onChange({ deleteBy: target.value || null })}
          />
        </Field>
      </div>
    </>
  );
}
