import { packetVariants, type PacketVariant } from '#shared/packet-options.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { beginHere } from '../../ui/begin-here.ts';

type Props = { value: PacketVariant; onChoose: (variant: PacketVariant) => void };

/** Full, blind or without scores: one of three, side by side, as the platform's own radio group. */
export function VariantChoice({ value, onChoose }: Props) {
  return (
    <fieldset className="packet-variant">
      <legend className="packet-label">{texts.variant}</legend>
      <div>
        {packetVariants.map((variant) => (
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
