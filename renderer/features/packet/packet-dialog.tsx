import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import { packetDialogTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { settingsTexts } from '#shared/texts/settings.ts';
import { call } from '../../bridge/call.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { say } from '../../shell/announcement.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DragOut } from './drag-out.tsx';
import { EarlierExports } from './earlier-exports.tsx';
import { PdfPage } from './pdf-page.tsx';
import './packet.css';

type Props = { view: ApplicationView; onClose: () => void };

/** What is previewed is the PDF itself; saving writes those very bytes. */
export function PacketDialog({ view, onClose }: Props) {
  const applicationId = view.application.id;
  const [page, setPage] = useState(1);
  const { paper } = usePreferences();
  // Printed when the dialog opens and not again for every change elsewhere: hence no useRead.
  const preview = useQuery({
    queryKey: ['packet preview of', applicationId],
    queryFn: () => call('packet.preview', { applicationId, options: defaultPacketOptions(paper) }),
    gcTime: 0,
    refetchOnMount: 'always',
    enabled: ({ state }) => state.data === undefined,
  });
  const save = useCommand('packet.save');
  const packet = preview.data;
  const pageCount = packet?.pageCount ?? 1;
  const turn = (by: number) => setPage((at) => Math.min(Math.max(at + by, 1), pageCount));
  const savePdf = () => {
    if (!packet) return;
    save.mutate(
      { packetId: packet.packetId },
      { onSuccess: (saved) => saved && say(packetDialogTexts.saved(saved.fileName)) },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'PageDown') turn(1);
    if (event.key === 'PageUp') turn(-1);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) savePdf();
  };
  return (
    <Dialog
      title={<bdi>{packetDialogTexts.title(view.candidate.name)}</bdi>}
      closeLabel={commonTexts.close}
      onClose={onClose}
      isWide
      onKeyDown={onKeyDown}
    >
      <div className="packet">
        <section className="packet-side">
          <h3>{packetDialogTexts.contents}</h3>
          <ol>
            {packetDialogTexts.sections.map((section) => (
              <li key={section}>{section}</li>
            ))}
          </ol>
          {view.seal.isSealed && <p className="note-box warn">{packetDialogTexts.sealed}</p>}
          {packet?.warnings.map((warning) => (
            <p key={warning} className="note-box warn">
              {warning}
            </p>
          ))}
          <EarlierExports applicationId={applicationId} assessors={view.assessors} />
          <span className="grow" />
          {save.data && (
            <p role="status" className="met m">
              {packetDialogTexts.saved(save.data.fileName)}
            </p>
          )}
          {save.error && (
            <p role="alert" className="bad">
              {save.error.message}
            </p>
          )}
          {packet && <DragOut packet={packet} />}
          <p className="s12 c3">{packetDialogTexts.ledger}</p>
          <div className="row">
            <button type="button" className="btn" onClick={onClose}>
              {commonTexts.cancel}
            </button>
            <span className="grow" />
            <button type="button" className="btn pri" disabled={!packet} onClick={savePdf}>
              {packetDialogTexts.save} <kbd>Ctrl Enter</kbd>
            </button>
          </div>
        </section>
        <section className="packet-pages" aria-label={packet?.title}>
          {packet ? (
            <>
              <div className="row">
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={packetDialogTexts.previous}
                  disabled={page === 1}
                  onClick={() => turn(-1)}
                >
                  <IconChevronLeft size={16} stroke={1.6} />
                </button>
                <span aria-live="polite">{packetDialogTexts.page(page, pageCount)}</span>
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={packetDialogTexts.next}
                  disabled={page === pageCount}
                  onClick={() => turn(1)}
                >
                  <IconChevronRight size={16} stroke={1.6} />
                </button>
                <span className="grow" />
                <span className="c2">
                  {packetDialogTexts.paper(settingsTexts.papers[paper])} ·{' '}
                  {packetDialogTexts.size(pageCount, Math.round(packet.sizeBytes / 1024))}
                </span>
              </div>
              <PdfPage
                url={packet.url}
                pageNumber={page}
                label={packetDialogTexts.pageImage(page, packet.title)}
              />
            </>
          ) : (
            <p className="stage" role={preview.error ? 'alert' : 'status'}>
              {preview.error
                ? `${packetDialogTexts.failed}: ${preview.error.message}`
                : packetDialogTexts.printing}
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}
