import { IconX } from '@tabler/icons-react';

import { importDockTexts } from '#shared/texts/import-dock.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { copyText } from '../../ui/copy-text.ts';
import { ImportFileRow } from './import-file-row.tsx';
import { importSummary, reportText, sortedByTrouble } from './import-summary.ts';
import { useCurrentImport } from './use-current-import.ts';
import './import-dock.css';

/** Under every screen: how far the import has come and what became of each file; the person can keep working. */
export function ImportDock() {
  const { report, dismiss } = useCurrentImport();
  const cancel = useCommand('import.cancel');
  if (!report) return null;
  const { files, total, state, importId } = report;
  const copy = () =>
    copyText(reportText(report))
      ? say(importDockTexts.copied)
      : say(importDockTexts.notCopied, 'alert');
  const isAdded = files.some(({ status }) => status === 'imported' || status === 'needs-review');
  return (
    <section className="dock" aria-label={importDockTexts.heading} data-pane>
      <header className="pane-h">
        <b>{importDockTexts.heading}</b>
        {state === 'running' && (
          <progress max={total} value={files.length} aria-label={importDockTexts.heading} />
        )}
        <span className="grow trunc">{importSummary(report)}</span>
        {state === 'running' && <span className="c3">{importDockTexts.keepWorking}</span>}
        <button type="button" className="btn sm gh" onClick={copy}>
          {importDockTexts.copy}
        </button>
        {state === 'running' ? (
          <button type="button" className="btn sm" onClick={() => cancel.mutate({ importId })}>
            {importDockTexts.stop}
          </button>
        ) : (
          <button
            type="button"
            className="icon-btn"
            aria-label={importDockTexts.dismiss}
            onClick={dismiss}
          >
            <IconX size={14} stroke={1.6} />
          </button>
        )}
      </header>
      <ul className="dock-files" tabIndex={0} aria-label={importDockTexts.heading}>
        {sortedByTrouble(files).map((file, index) => (
          <ImportFileRow key={index} file={file} />
        ))}
        <li className="dock-end c3">
          {state === 'cancelled'
            ? importDockTexts.stopped
            : isAdded || state === 'running'
              ? importDockTexts.safe
              : importDockTexts.nothingAdded}
        </li>
      </ul>
    </section>
  );
}
