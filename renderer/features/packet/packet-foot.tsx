import type { PrintedFile } from '#shared/packet.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { DragOut } from './drag-out.tsx';
import { SaveButton, SavePdfButton } from './save-button.tsx';
import type { SavingPacket } from './use-save-packet.ts';

type Props = {
  packet: PrintedFile | undefined;
  saving: SavingPacket;
  onClose: () => void;
  /** It is no packet of one application: there are no other formats of it. */
  isPdfOnly?: boolean;
};

/** Where the packet leaves: saved, dragged out, or not at all; and what was said of the last time. */
export function PacketFoot({ packet, saving: { said, save }, onClose, isPdfOnly = false }: Props) {
  return (
    <footer className="packet-foot">
      {packet && <DragOut packet={packet} />}
      <p role="status" className={said?.tone === 'quiet' ? 'met m' : 'visually-hidden'}>
        {said?.tone === 'quiet' ? said.text : ''}
      </p>
      {said?.tone === 'alert' && (
        <p role="alert" className="bad">
          {said.text}
        </p>
      )}
      <p className="s12 c3">{texts.ledger}</p>
      <div className="row">
        <button type="button" className="btn" onClick={onClose}>
          {commonTexts.cancel}
        </button>
        <span className="grow" />
        {isPdfOnly ? (
          <SavePdfButton isReady={packet !== undefined} onSave={(format) => void save(format)} />
        ) : (
          <SaveButton isReady={packet !== undefined} onSave={(format) => void save(format)} />
        )}
      </div>
    </footer>
  );
}
