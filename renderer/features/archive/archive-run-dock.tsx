import { IconX } from '@tabler/icons-react';

import { archiveDialogTexts as texts } from '#shared/texts/archive-dialog.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { dismissRun, stopRun, type ArchiveRun } from './archive-run.ts';
import './archive.css';

/** How far an export of everything or its opening has come, and what came of it. */
export function ArchiveRunDock({ run }: { run: ArchiveRun }) {
  const open = useCommand('desk.openLoaded');
  const { act, state, progress, opened, error } = run;
  const heading = texts.heading[act];
  return (
    <section className="dock archive-dock" aria-label={heading} data-pane>
      <header className="pane-h">
        <b>{heading}</b>
        {state === 'running' && (
          <progress
            aria-label={heading}
            {...(progress && progress.total > 0
              ? { max: progress.total, value: progress.done }
              : {})}
          />
        )}
        <span className="grow trunc">{state === 'running' && progressWords(run)}</span>
        {state === 'running' && <span className="c3">{texts.keepWorking}</span>}
        {opened && (
          <button type="button" className="btn sm pri" onClick={() => open.mutate({})}>
            {texts.openNow(opened.workspaceName)}
          </button>
        )}
        {state === 'running' ? (
          <button type="button" className="btn sm" onClick={() => stopRun(run)}>
            {texts.stop}
          </button>
        ) : (
          <button
            type="button"
            className="icon-btn"
            aria-label={texts.dismiss}
            onClick={dismissRun}
          >
            <IconX size={14} stroke={1.6} />
          </button>
        )}
      </header>
      {state === 'done' && (
        <div className="archive-report" role={error === null ? 'status' : 'alert'}>
          {error === null ? (
            reportLines(run).map((line) => <p key={line}>{line}</p>)
          ) : (
            <p className="bad">{error}</p>
          )}
        </div>
      )}
    </section>
  );
}

function progressWords({ progress }: ArchiveRun): string {
  if (!progress) return texts.starting;
  const { phase, done, total } = progress;
  return phase === 'copy' ? texts.phase.copy : texts.progress(texts.phase[phase], done, total);
}

function reportLines({ exported, opened }: ArchiveRun): string[] {
  if (exported) {
    const { fileName, sizeBytes, rowCount, tableCount, documentCount, sha256 } = exported;
    return [
      texts.exported(fileName, sizeBytes, rowCount, tableCount, documentCount),
      texts.sha256(sha256),
    ];
  }
  if (!opened) return [];
  const { fileName, rowCount, tableCount, documentCount } = opened;
  const { exportedFrom, exportedAt, appVersion, isUpdated } = opened;
  return [
    texts.loaded(fileName, rowCount, tableCount, documentCount),
    texts.madeOf(exportedFrom, whenWas(exportedAt), appVersion),
    ...(isUpdated ? [texts.updated] : []),
  ];
}
