import { EventEmitter } from 'node:events';

import type { IpcMainInvokeEvent } from 'electron';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** `ipcMain`: handlers by channel for `invoke`, listeners for `send`. */
export class HostIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle = (channel: string, handler: Handler): void => {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  };

  removeHandler = (channel: string): void => {
    this.#handlers.delete(channel);
  };

  /** @throws as Electron does when nobody handles the channel */
  async answer(
    event: IpcMainInvokeEvent,
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}
