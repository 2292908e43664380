import type { RecentWorkspace } from '#shared/start.ts';
import { archiveDialogTexts } from '#shared/texts/archive-dialog.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { runCommand } from '../../keyboard/use-commands.ts';
import { whenWas } from '../../shell/format.ts';
import { startOpening } from '../archive/archive-run.ts';
import { Section, Setting } from './section.tsx';

export function WorkspaceSection() {
  const { data: workspace } = useRead('workspace.get', {});
  const { data: recents = [] } = useRead('desk.listRecent', {});
  const openOther = useCommand('desk.openOther');
  const create = useCommand('desk.create');
  const showFile = useCommand('desk.showFile');
  const lastBackupAt = workspace?.lastBackupAt ?? null;
  return (
    <Section title={texts.sections.workspace}>
      <Setting label={texts.location}>
        <p className="path">{workspace?.path}</p>
        <p className="row">
          <button type="button" className="btn" onClick={() => showFile.mutate({})}>
            {texts.showFile}
          </button>
          <button type="button" className="btn" onClick={() => openOther.mutate({})}>
            {texts.openOther}
          </button>
          <button type="button" className="btn" onClick={() => create.mutate({})}>
            {texts.create}
          </button>
        </p>
      </Setting>
      <Setting label={archiveDialogTexts.setting} hint={archiveDialogTexts.settingHint}>
        <p className="row">
          <button
            type="button"
            className="btn"
            onClick={() => runCommand('anywhere.exportEverything')}
          >
            {archiveDialogTexts.export}
          </button>
          <button type="button" className="btn" onClick={startOpening}>
            {archiveDialogTexts.open}
          </button>
        </p>
      </Setting>
      <Setting label={texts.backups}>
        <p>
          {lastBackupAt === null ? shellTexts.noBackup : shellTexts.backedUp(whenWas(lastBackupAt))}
        </p>
      </Setting>
      {recents.length > 1 && (
        <Setting label={texts.recent}>
          <ul className="settings-list">
            {recents.map((recent) => (
              <RecentRow key={recent.id} recent={recent} />
            ))}
          </ul>
        </Setting>
      )}
    </Section>
  );
}

function RecentRow({ recent: { id, name, path, isOpen, isThere } }: { recent: RecentWorkspace }) {
  const open = useCommand('desk.openRecent');
  return (
    <li>
      <span className="nm grow">
        <b>{name}</b>
        <small className="trunc">{path}</small>
      </span>
      {isOpen && <span className="c3">{texts.isOpen}</span>}
      {!isOpen && !isThere && <span className="c3">{texts.isGone}</span>}
      {!isOpen && isThere && (
        <button type="button" className="btn gh" onClick={() => open.mutate({ recentId: id })}>
          {texts.open} <span className="visually-hidden">{name}</span>
        </button>
      )}
    </li>
  );
}
