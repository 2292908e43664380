import { IconChevronUp } from '@tabler/icons-react';

import { packetTextFormats, type PacketTextFormat } from '#shared/packet-file.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

type PdfProps = { isReady: boolean; onSave: (format: 'pdf') => void };
type Props = { isReady: boolean; onSave: (format: PacketTextFormat | 'pdf') => void };

const menuId = 'packet-formats';

/** Saves the PDF. */
export function SavePdfButton({ isReady, onSave }: PdfProps) {
  return (
    <button type="button" className="btn pri" disabled={!isReady} onClick={() => onSave('pdf')}>
      {texts.save} <CommandKey of="packet.save" />
    </button>
  );
}

/** Saves the PDF; beside it the same packet in other formats, in the platform's own popover. */
export function SaveButton({ isReady, onSave }: Props) {
  return (
    <span className="packet-save">
      <SavePdfButton isReady={isReady} onSave={onSave} />
      <button
        type="button"
        className="btn pri"
        disabled={!isReady}
        aria-label={texts.otherFormats}
        title={texts.otherFormats}
        popoverTarget={menuId}
      >
        <IconChevronUp size={14} stroke={1.6} aria-hidden="true" />
      </button>
      <div id={menuId} popover="auto" className="packet-formats">
        {packetTextFormats.map((format) => (
          <button
            key={format}
            type="button"
            popoverTarget={menuId}
            popoverTargetAction="hide"
            onClick={() => onSave(format)}
          >
            <b className="m">{texts.formats[format].name}</b>
            <span className="c3">{texts.formats[format].hint}</span>
          </button>
        ))}
        <p className="c3">{texts.formatsHint}</p>
      </div>
    </span>
  );
}
