import type { Document } from '#shared/document.ts';
import type { DocumentId } from '#shared/ids.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';

type Props = {
  documents: readonly Document[];
  options: PacketOptions;
  onToggle: (id: DocumentId) => void;
};

/** Each document of the application, to be left out of this packet or not. */
export function DocumentRows({ documents, options, onToggle }: Props) {
  const isBlind = options.variant === 'blind';
  return (
    <ul className="packet-under">
      {documents.map(({ id, kind, fileName, mediaType, pageCount }) => {
        const isPages = mediaType === 'application/pdf' && !isBlind;
        const isIn = !options.leftOut.includes(id);
        return (
          <li key={id} className="packet-section">
            <label className={isIn ? undefined : 'packet-out'}>
              <input
                type="checkbox"
                data-document={id}
                checked={isIn}
                onChange={() => onToggle(id)}
              />
              <span>
                {texts.documentAs(kind, isBlind ? 'redacted' : isPages ? 'received' : 'text')}
              </span>{' '}
              <small className="trunc" title={fileName}>
                <bdi>{fileName}</bdi>
              </small>
            </label>
            <span className="packet-count num">
              {isIn && isPages && pageCount ? texts.pages(pageCount) : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
