import { Menu, type MenuItemConstructorOptions } from 'electron';

import { commandScopes, commandsOf, defaultKeys, type CommandId } from '#shared/commands.ts';
import type { Preferences } from '#shared/preferences.ts';
import type { RecentWorkspace } from '#shared/start.ts';
import { commandScopeTexts, commandTexts } from '#shared/texts/commands.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';
import { acceleratorOf } from './accelerator.ts';

type Deps = {
  preferences: Preferences;
  recents: readonly RecentWorkspace[];
  choose: (command: CommandId) => void;
  openRecent: (recentId: string) => void;
  openOther: () => void;
  create: () => void;
  showFile: () => void;
};

/**
 * The native menu with every command of the workbench. The page carries them out, which knows the screen and
 * whether a text field is meant; their keys are shown here and heard there.
 */
export function installAppMenu(deps: Deps): void {
  const { preferences, recents, choose, openRecent, openOther, create, showFile } = deps;
  const texts = desktopTexts.menu;
  const item = (id: CommandId): MenuItemConstructorOptions => {
    const [key] = preferences.keys[id] ?? defaultKeys(id);
    const accelerator = key === undefined ? undefined : acceleratorOf(key);
    return {
      label: commandTexts[id],
      ...(accelerator === undefined ? {} : { accelerator }),
      registerAccelerator: false,
      click: () => choose(id),
    };
  };
  const isGoing = (id: CommandId) => id.startsWith('anywhere.goTo');
  const anywhere = commandsOf('anywhere');
  const edits: readonly CommandId[] = ['anywhere.undo', 'anywhere.redo'];
  const others = recents.filter(({ isOpen, isThere }) => !isOpen && isThere);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: texts.file,
        submenu: [
          item('postings.import'),
          item('postings.paste'),
          item('anywhere.importCandidates'),
          item('anywhere.importReturned'),
          { type: 'separator' },
          { label: texts.newWorkspace, click: create },
          { label: texts.openWorkspace, click: openOther },
          {
            label: texts.openRecent,
            enabled: others.length > 0,
            submenu: others.map(({ id, name, path }) => ({
              label: `${name} — ${path}`,
              click: () => openRecent(id),
            })),
          },
          { label: texts.showFile, click: showFile },
          { type: 'separator' },
          { role: 'quit', label: texts.quit },
        ],
      },
      {
        label: texts.edit,
        submenu: [
          ...edits.map(item),
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      { label: texts.go, submenu: anywhere.filter(isGoing).map(item) },
      {
        label: texts.commands,
        submenu: [
          ...anywhere.filter((id) => !isGoing(id) && !edits.includes(id)).map(item),
          { type: 'separator' },
          ...commandScopes
            .filter((scope) => scope !== 'anywhere')
            .map((scope) => ({
              label: commandScopeTexts[scope],
              submenu: commandsOf(scope).map(item),
            })),
        ],
      },
      {
        label: texts.view,
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
      { label: texts.window, submenu: [{ role: 'minimize' }, { role: 'close' }] },
    ]),
  );
}
