import { packetVariants, type PacketVariant } from '#shared/packet-options.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { beginHere } from '../../ui/begin-here.ts';

/** A blind copy is offered once there is something that blinds it. */
const offered = packetVariants.filter((variant) => variant !== 'blind');

type Props = { value: PacketVariant; onChoose: (variant: PacketVariant) => void };

/** Full, blind or without scores: one of three, side by side, as the platform's own radio group. */
export function VariantChoice({ value, onChoose }: Props) {
  return (
    <fieldset className="packet-variant">
      <legend className="packet-label">{texts.variant}</legend>
      <div>
        {offered.map((variant) => (
          <label key={variant}>
            <input
              ref={variant === value ? beginHere : null}
              type="radio"
              name="packet-variant"
              checked={variant === value}
              onChange={() => onChoose(variant)}
            />
            <span>{packetTexts.variants[variant]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
