import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

/** The page's only door to main: one call, one subscription. */
contextBridge.exposeInMainWorld('workbench', {
  call: (channel: string, payload: unknown): Promise<unknown> =>
    ipcRenderer.invoke('workbench:call', channel, payload),

  /** Hears every event of the contract; returns how to stop. */
  subscribe: (listen: (name: string, payload: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) =>
      listen(name, payload);
    ipcRenderer.on('workbench:event', forward);
    return () => {
      ipcRenderer.off('workbench:event', forward);
    };
  },
});
