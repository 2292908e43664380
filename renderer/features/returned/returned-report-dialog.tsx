import { useQueryClient } from '@tanstack/react-query';

import { byTrouble, summaryOf, type ReturnedReport as Report } from '#shared/returned-scorecard.ts';
import { returnedTexts } from '#shared/texts/returned.ts';
import { readKey, useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ReturnedFileItem } from './returned-file-item.tsx';
import './returned.css';

/** What became of each file, and what is to decide. */
export function ReturnedReportDialog({ report }: { report: Report }) {
  const queryClient = useQueryClient();
  const accept = useCommand('returned.accept');
  const close = useCommand('returned.closeReport');
  const readAgain = () =>
    void queryClient.invalidateQueries({ queryKey: readKey('returned.report', {}) });
  const counts = summaryOf(report);
  const shut = () =>
    close.mutate(
      {},
      {
        onSuccess: () => {
          readAgain();
          const left = counts['needs-decision'];
          say(left > 0 ? returnedTexts.undecided(left) : returnedTexts.summary(counts));
        },
      },
    );
  return (
    <Dialog title={returnedTexts.reportTitle} closeLabel={returnedTexts.close} onClose={shut}>
      <p role="status" className="returned-summary">
        {returnedTexts.summary(counts)}
      </p>
      <ul className="returned-files" tabIndex={0} aria-label={returnedTexts.reportTitle}>
        {byTrouble(report).map(({ file, index }) => (
          <ReturnedFileItem
            key={index}
            file={file}
            isBusy={accept.isPending}
            onAccept={() =>
              accept.mutate({ importId: report.importId, index }, { onSuccess: readAgain })
            }
            onClose={shut}
          />
        ))}
      </ul>
      <footer className="dlg-foot returned-foot">
        <p className="s12 c3">{returnedTexts.reportEnd}</p>
        <button type="button" className="btn pri" onClick={shut}>
          {returnedTexts.close}
        </button>
      </footer>
    </Dialog>
  );
}
