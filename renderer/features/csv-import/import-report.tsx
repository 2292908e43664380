import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';

import type { ImportRevert } from '#shared/candidate-import.ts';
import type { ImportId } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import { Pending } from '../../shell/pending.tsx';
import { ReportRows } from './report-rows.tsx';
import { RevertDialog } from './revert-dialog.tsx';

type Props = { importId: ImportId; onChooseAnother: () => void };

/** What came of an import, row by row, trouble first; and its way back. */
export function ImportReport({ importId, onChooseAnother }: Props) {
  const report = useRead('candidateImport.get', { importId });
  const [worked, setWorked] = useState<ImportRevert | null>(null);
  const stop = useCommand('candidateImport.stop');
  const copy = useCommand('candidateImport.report');
  const saveReport = useCommand('candidateImport.saveReport');
  const saveRefused = useCommand('candidateImport.saveRefused');
  const previewRevert = useCommand('candidateImport.previewRevert');
  const revert = useCommand('candidateImport.revert');
  const state = report.data?.state;
  const isHere = (report.data?.stillHere ?? 0) > 0;

  const takeBack = () =>
    revert.mutate(
      { importId },
      {
        onSuccess: ({ takenBack }) => {
          setWorked(null);
          say(candidateImportTexts.reverted(takenBack));
        },
      },
    );
  /** Nothing is asked where nobody worked with it; otherwise it says whom it would leave. */
  const askOrRevert = () =>
    previewRevert.mutate(
      { importId },
      { onSuccess: (found) => (found.keptCount > 0 ? setWorked(found) : takeBack()) },
    );
  const copyReport = () =>
    copy.mutate(
      { importId },
      {
        onSuccess: ({ text }) =>
          navigator.clipboard.writeText(text).then(
            () => say(candidateImportTexts.copied),
            (error: Error) => say(error.message, 'alert'),
          ),
      },
    );
  const saved = {
    onSuccess: (file: { fileName: string } | null) =>
      file && say(candidateImportTexts.saved(file.fileName)),
  };
  const canRevert = isHere && state !== 'running' && !revert.isPending;
  useCommands({
    'candidateImport.stop': state === 'running' ? () => stop.mutate({ importId }) : undefined,
    'candidateImport.copyReport': copyReport,
    'candidateImport.revert': canRevert ? askOrRevert : undefined,
  });
  if (!report.data) return <Pending query={report} />;
  const { fileName, counts, rowCount, startedAt, importedBy, postingTitle, stillHere } =
    report.data;
  const done = counts.refused + counts.present + counts.applied + counts.added;
  return (
    <>
      <header className="head">
        <h1 className="trunc" dir="auto" title={fileName}>
          {fileName}
        </h1>
        <span className="chip">{candidateImportTexts.states[report.data.state]}</span>
        <span className="c2 trunc">
          {whenWas(startedAt)} · {importedBy} · {postingTitle ?? candidateImportTexts.noPosting}
        </span>
        <span className="grow" />
        <button type="button" className="btn" onClick={onChooseAnother}>
          {candidateImportTexts.earlier}
        </button>
        {state === 'running' ? (
          <button type="button" className="btn" onClick={() => stop.mutate({ importId })}>
            {candidateImportTexts.stop} <CommandKey of="candidateImport.stop" />
          </button>
        ) : (
          <button type="button" className="btn danger" disabled={!canRevert} onClick={askOrRevert}>
            <IconArrowBackUp size={14} stroke={1.6} /> {candidateImportTexts.revert}{' '}
            <CommandKey of="candidateImport.revert" />
          </button>
        )}
      </header>
      <div className="pane-h import-figures">
        <b role="status">{candidateImportTexts.counts(counts)}</b>
        {state === 'running' || state === 'stopped' ? (
          <>
            <progress max={rowCount} value={done} aria-label={candidateImportTexts.importing} />
            <span>{candidateImportTexts.progress(done, rowCount)}</span>
          </>
        ) : (
          <span>{candidateImportTexts.stillHere(stillHere, counts.added + counts.applied)}</span>
        )}
        <span className="grow" />
        <button type="button" className="btn sm" onClick={copyReport}>
          {candidateImportTexts.copyReport} <CommandKey of="candidateImport.copyReport" />
        </button>
        <button
          type="button"
          className="btn sm"
          onClick={() => saveReport.mutate({ importId }, saved)}
        >
          {candidateImportTexts.saveReport}
        </button>
        {counts.refused > 0 && (
          <button
            type="button"
            className="btn sm"
            onClick={() => saveRefused.mutate({ importId }, saved)}
          >
            {candidateImportTexts.saveRefused(counts.refused)}
          </button>
        )}
      </div>
      <ReportRows importId={importId} counts={counts} />
      {worked && (
        <RevertDialog found={worked} onRevert={takeBack} onClose={() => setWorked(null)} />
      )}
    </>
  );
}
