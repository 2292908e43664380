import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';

/** As big as a document may be; what is bigger has a path, or is named and refused. */
const maxHandedOverBytes = 50 * 1024 * 1024;

/** The page's only door to main: one call, one subscription, and files that were dropped. */
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

  /** A token for files that were dropped on the window. Paths go to main past the page. */
  importDropped: async (files: readonly File[]): Promise<unknown> =>
    ipcRenderer.invoke('workbench:dropped', await Promise.all(files.map(handedOver))),
});

/** By its path; a file that has none, as one dragged out of another page has not, by its bytes. */
async function handedOver(file: File): Promise<object> {
  // At once on Electron, by asking the browser on the Chromium host.
  const path = await Promise.resolve(webUtils.getPathForFile(file));
  if (path) return { path };
  const { name: fileName, size: sizeBytes } = file;
  if (sizeBytes > maxHandedOverBytes) return { fileName, sizeBytes };
  const bytes = await file.arrayBuffer().catch(() => null); // a folder has no bytes
  return bytes ? { fileName, base64: base64Of(new Uint8Array(bytes)) } : { fileName, sizeBytes };
}

/** As text, because that is what both runtimes carry; in parts, because a call has only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(text);
}
