import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { BatchReport } from '#shared/packet-batch.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { copyText } from '../../ui/copy-text.ts';
import '../import/import-dock.css';
import { BatchItemRow } from './batch-item-row.tsx';
import { batchSummary, endWords, leftOf, reportText, sortedByTrouble } from './batch-summary.ts';
import './batch.css';

type Props = { report: BatchReport; onDismiss: () => void };

/** How far the files have come and what became of each; the person can keep working. */
export function BatchReportDock({ report, onDismiss }: Props) {
  const { kind, items, state, folderName, haltedBecause } = report;
  const heading = batchTexts.headings[kind];
  const done = items.filter(({ status }) => status !== 'waiting').length;
  const copy = () =>
    copyText(reportText(report)) ? say(batchTexts.copied) : say(batchTexts.notCopied, 'alert');
  return (
    <section className="dock batch-dock" aria-label={heading} data-pane>
      <header className="pane-h">
        <b>{heading}</b>
        {state === 'running' && <progress max={items.length} value={done} aria-label={heading} />}
        <span className="grow trunc">
          {batchSummary(report)}, <bdi>{batchTexts.into(folderName)}</bdi>
        </span>
        {state === 'running' && <span className="c3 keep">{batchTexts.keepWorking}</span>}
        <button type="button" className="btn sm gh" onClick={copy}>
          {batchTexts.copy}
        </button>
        <Acts report={report} onDismiss={onDismiss} />
      </header>
      {haltedBecause !== null && (
        <p role="alert" className="batch-halt bad">
          {haltedBecause}
        </p>
      )}
      <ul className="dock-files" tabIndex={0} aria-label={batchTexts.list}>
        {sortedByTrouble(items).map((item) => (
          <BatchItemRow key={item.position} item={item} />
        ))}
        <li className="dock-end c3">
          {state === 'stopped' && haltedBecause === null && `${endWords(report)} `}
          {batchTexts.safe}{' '}
          <Link to="/sent" search={{ batch: report.batchId }}>
            {batchTexts.showSent}
          </Link>
        </li>
      </ul>
    </section>
  );
}

function Acts({ report, onDismiss }: Props) {
  const { batchId, kind, state, items } = report;
  const stop = useCommand('batch.stop');
  const resume = useCommand('batch.resume');
  const giveUp = useCommand('batch.giveUp');
  const choose = useCommand('batch.chooseFolder');
  const left = leftOf(report);
  switch (state) {
    case 'running':
      return (
        <button
          type="button"
          className="btn sm"
          disabled={stop.isPending}
          onClick={() => stop.mutate({ batchId })}
        >
          {batchTexts.stop}
        </button>
      );
    case 'stopped':
      return (
        <>
          <button
            type="button"
            className="btn sm gh"
            onClick={() =>
              giveUp.mutate({ batchId }, { onSuccess: () => say(batchTexts.gaveUp(kind, left)) })
            }
          >
            {batchTexts.giveUpLeft}
          </button>
          <button
            type="button"
            className="btn sm gh"
            onClick={() =>
              choose.mutate(
                {},
                {
                  onSuccess: (chosen) => chosen && resume.mutate({ batchId, token: chosen.token }),
                },
              )
            }
          >
            {batchTexts.otherFolder}
          </button>
          <button
            type="button"
            className="btn sm"
            onClick={() => resume.mutate({ batchId, token: null })}
          >
            {batchTexts.resume(left, items.length)}
          </button>
        </>
      );
    case 'done':
      return (
        <button
          type="button"
          className="icon-btn"
          aria-label={batchTexts.dismiss}
          onClick={onDismiss}
        >
          <IconX size={14} stroke={1.6} />
        </button>
      );
  }
}
