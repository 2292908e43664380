import type { PacketOptions } from '#shared/packet-options.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';

const extras: readonly (keyof PacketOptions['blind'])[] = ['schools', 'employers', 'dates'];

type Blind = Pick<PacketOptions, 'blind'>;
type Props = { choices: { options: Blind; change: (changes: Blind) => void } };

/** What a blind copy removes on request, beside what it always removes. */
export function BlindExtras({ choices: { options, change } }: Props) {
  return (
    <fieldset className="packet-extras">
      <legend className="packet-label">{texts.alsoRemove}</legend>
      {extras.map((extra) => (
        <label key={extra}>
          <input
            type="checkbox"
            checked={options.blind[extra]}
            onChange={({ target: { checked } }) =>
              change({ blind: { ...options.blind, [extra]: checked } })
            }
          />
          {texts.extras[extra]}
        </label>
      ))}
    </fieldset>
  );
}
