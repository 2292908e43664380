import { ipcMain, type WebFrameMain } from 'electron';

import type { Reply } from '#shared/contract.ts';

export type AnswerCall = (channel: string, payload: unknown) => Promise<Reply<unknown>>;

/** Answers a drop of files with a token for them. */
type TakeDrop = (payload: unknown) => Promise<Reply<unknown>>;

/** Answers calls and drops from our own window's top frame and from nothing else. */
export function registerIpc(
  answer: AnswerCall,
  takeDrop: TakeDrop,
  isOurs: (frame: WebFrameMain | null) => boolean,
): void {
  ipcMain.handle('workbench:call', (event, channel: unknown, payload: unknown) => {
    if (!isOurs(event.senderFrame)) throw new Error('refused: unknown sender');
    return answer(String(channel), payload);
  });
  ipcMain.handle('workbench:dropped', (event, payload: unknown) => {
    if (!isOurs(event.senderFrame)) throw new Error('refused: unknown sender');
    return takeDrop(payload);
  });
}
