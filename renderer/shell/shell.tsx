import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';

import { useRead } from '../bridge/use-call.ts';
import { ArchiveDock } from '../features/archive/archive-dock.tsx';
import { BatchDock } from '../features/batch/batch-dock.tsx';
import { DropTarget } from '../features/import/drop-target.tsx';
import { ReturnedReport } from '../features/returned/returned-report.tsx';
import { ImportDock } from '../features/import/import-dock.tsx';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { SaveTable } from '../features/tables/save-table.tsx';
import { Palette } from '../features/search/palette.tsx';
import { useRemembering } from '../features/search/recent.ts';
import { useArrival } from './arrival.ts';
import { Pending } from './pending.tsx';
import { Sidebar } from './sidebar.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { useHistorySubject } from './use-history-subject.ts';
import { useShellCommands } from './use-shell-commands.ts';

// None of these is on the first screen of a day.
const StartFailure = lazy(async () => ({
  default: (await import('../features/start-failure/start-failure.tsx')).StartFailure,
}));
const HistoryDialog = lazy(async () => ({
  default: (await import('../features/history/history-dialog.tsx')).HistoryDialog,
}));
const KeysSheet = lazy(async () => ({ default: (await import('./keys-sheet.tsx')).KeysSheet }));
const ExportDialog = lazy(async () => ({
  default: (await import('../features/archive/export-dialog.tsx')).ExportDialog,
}));

/** The window around every screen: sidebar, title bar, the screen, status bar, and the keys that work anywhere. */
export function Shell() {
  const workspace = useRead('workspace.get', {});
  const failure = useRead('desk.startFailure', {});
  const isNarrow = useIsNarrow();
  const isWorkspace = useRouterState({
    select: ({ location }) => location.pathname.startsWith('/applications/'),
  });
  const [wantedRail, setWantedRail] = useState<boolean | null>(null);
  const isRail = isNarrow || (wantedRail ?? isWorkspace); // three panes want the width
  const toggleRail = () => setWantedRail(!isRail);
  useRemembering();
  useArrival();
  const [overlay, setOverlay] = useState<'find' | 'keys' | 'history' | 'export' | null>(null);
  const historySubject = useHistorySubject();
  useShellCommands({
    openFind: () => setOverlay('find'),
    openKeys: () => setOverlay('keys'),
    openHistory: historySubject ? () => setOverlay('history') : undefined,
    toggleSidebar: toggleRail,
    openExport: () => setOverlay('export'),
  });

  if (failure.data) {
    return (
      <Suspense>
        <StartFailure failure={failure.data} />
      </Suspense>
    );
  }
  if (!workspace.data) return <Pending query={workspace} />;
  if (!workspace.data.assessor) return <FirstRun />;
  return (
    <div className={isRail ? 'win rail' : 'win'}>
      <Sidebar workspace={workspace.data} onToggle={toggleRail} canToggle={!isNarrow} />
      <div className="main">
        <TitleBar onFind={() => setOverlay('find')} />
        <main className="screen">
          <Outlet />
        </main>
        <div className="docks">
          <ImportDock />
          <BatchDock />
          <ArchiveDock />
        </div>
        <StatusBar lastSavedAt={workspace.data.lastSavedAt} />
      </div>
      <DropTarget />
      <ReturnedReport />
      {overlay === 'find' && <Palette onClose={() => setOverlay(null)} />}
      <SaveTable />
      <Suspense>
        {overlay === 'history' && historySubject && (
          <HistoryDialog of={historySubject} onClose={() => setOverlay(null)} />
        )}
        {overlay === 'export' && <ExportDialog onClose={() => setOverlay(null)} />}
        {overlay === 'keys' && <KeysSheet onClose={() => setOverlay(null)} />}
      </Suspense>
    </div>
  );
}
