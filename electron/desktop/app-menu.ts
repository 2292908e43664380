import { Menu, type MenuItemConstructorOptions } from 'electron';

import type { EventPayload } from '#shared/contract.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';

type MenuCommand = EventPayload<'menu.chosen'>['command'];

/**
 * The native menu. Undo and redo go to the page, which knows whether a text field or the workspace is meant;
 * their keys are shown here and heard there.
 */
export function installAppMenu(choose: (command: MenuCommand) => void): void {
  const texts = desktopTexts.menu;
  const item = (
    label: string,
    command: MenuCommand,
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => choose(command),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: texts.file,
        submenu: [
          item(texts.importFiles, 'postings.import', 'CmdOrCtrl+O'),
          { type: 'separator' },
          { role: 'quit', label: texts.quit },
        ],
      },
      {
        label: texts.edit,
        submenu: [
          item(texts.undo, 'anywhere.undo', 'CmdOrCtrl+Z'),
          item(texts.redo, 'anywhere.redo', 'CmdOrCtrl+Shift+Z'),
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
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
