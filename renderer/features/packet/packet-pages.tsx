import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

import type { Paper } from '#shared/paper.ts';
import type { PrintedFile } from '#shared/packet.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { settingsTexts } from '#shared/texts/settings.ts';
import { PdfPage } from './pdf-page.tsx';

type Props = {
  packet: PrintedFile | undefined;
  error: Error | null;
  isPrinting: boolean;
  page: number;
  paper: Paper;
  onTurn: (by: number) => void;
};

/** The packet as it is printed, page by page; the last one printed stays until the next one is there. */
export function PacketPages({ packet, error, isPrinting, page, paper, onTurn }: Props) {
  if (!packet) {
    return (
      <section className="packet-pages">
        <p className="stage" role={error ? 'alert' : 'status'}>
          {error ? `${texts.failed}: ${error.message}` : texts.printing}
        </p>
      </section>
    );
  }
  const { pageCount, title, url } = packet;
  return (
    <section className="packet-pages" aria-label={title} aria-busy={isPrinting}>
      <div className="packet-pages-head">
        <button
          type="button"
          className="icon-btn"
          aria-label={texts.previous}
          disabled={page === 1}
          onClick={() => onTurn(-1)}
        >
          <IconChevronLeft size={16} stroke={1.6} />
        </button>
        <span className="num" aria-live="polite">
          {texts.page(page, pageCount)}
        </span>
        <button
          type="button"
          className="icon-btn"
          aria-label={texts.next}
          disabled={page === pageCount}
          onClick={() => onTurn(1)}
        >
          <IconChevronRight size={16} stroke={1.6} />
        </button>
        <span className="grow" />
        {error ? (
          <span role="alert" className="bad trunc" title={error.message}>
            {texts.failedAgain(error.message)}
          </span>
        ) : (
          <span className="c2 trunc">
            {isPrinting && <span className="packet-printing">{texts.printingAgain} · </span>}
            {texts.paperNote(settingsTexts.papers[paper])}
          </span>
        )}
      </div>
      <PdfPage url={url} pageNumber={page} label={texts.pageImage(page, title)} />
    </section>
  );
}
