import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { app, type BrowserWindow } from 'electron';

import { RefusalError } from '#shared/refusal.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';

const icon = join(import.meta.dirname, '../../resources/icon.png');

/** A browser gives a page's file away by itself or not at all: on the Chromium host there is no such call. */
export function canDragOut({ webContents }: BrowserWindow): boolean {
  return 'startDrag' in webContents;
}

/** Writes the bytes to a folder of their own, which goes when the workbench ends, and drags that file. */
export async function dragOut(
  window: BrowserWindow,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<void> {
  if (!canDragOut(window)) throw new RefusalError('refused', desktopTexts.cannotDragOut);
  const dir = await mkdtemp(join(tmpdir(), 'hiring-workbench-'));
  app.once('will-quit', () => void rm(dir, { recursive: true, force: true }));
  const file = join(dir, name);
  await writeFile(file, bytes);
  window.webContents.startDrag({ file, icon });
}
