import { Menu, type BrowserWindow } from 'electron';

import { desktopTexts } from '#shared/texts/desktop.ts';

/** What a right click offers: the clipboard, where there is something to copy or somewhere to paste. */
export function offerContextMenu(window: BrowserWindow): void {
  const texts = desktopTexts.menu;
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const hasSelection = selectionText.trim() !== '';
    if (!isEditable && !hasSelection) return;
    Menu.buildFromTemplate([
      ...(isEditable
        ? [{ role: 'cut' as const, label: texts.cut, enabled: editFlags.canCut }]
        : []),
      { role: 'copy', label: texts.copy, enabled: editFlags.canCopy },
      ...(isEditable
        ? [{ role: 'paste' as const, label: texts.paste, enabled: editFlags.canPaste }]
        : []),
      { type: 'separator' },
      { role: 'selectAll', label: texts.selectAll },
    ]).popup({ window });
  });
}
