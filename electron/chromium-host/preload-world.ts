import type { plainData } from './plain-data.ts';
import type { bridgeEnd } from './world-bridge.ts';

/** What main sends into the preload's world, by `Runtime.callFunctionOn`. */
export type Delivery =
  | { kind: 'reply'; id: number; isOk: boolean; payload: string }
  | { kind: 'message'; channel: string; payload: string };

/** What the preload's world sends to main, as one line of text over the binding. */
export type Posting =
  | { kind: 'hello' }
  | { kind: 'invoke'; id: number; channel: string; payload: string }
  | { kind: 'send'; channel: string; payload: string }
  | { kind: 'path'; id: number }
  | { kind: 'failed'; message: string };

type Listener = (event: object, ...args: unknown[]) => void;
type PreloadScript = (require: unknown, module: object, exports: object) => void;

/**
 * Runs in the isolated world of the top document, as source text: the `electron` that a sandboxed preload may
 * require, over one binding to main. Nothing of it is visible to the page.
 */
export function preloadWorld(
  binding: string,
  hello: string,
  dataOf: typeof plainData,
  endOf: typeof bridgeEnd,
  preload: PreloadScript,
): void {
  if (window !== window.top) return;
  const scope = globalThis as unknown as Record<string, unknown>;
  const send = scope[binding] as (text: string) => void;
  const post = (posting: Posting) => send(JSON.stringify(posting));
  const { encode, decode } = dataOf();
  const node = document.createElement('i');
  const bridge = endOf(node, 'preload', 'page');
  dispatchEvent(new FocusEvent(hello, { relatedTarget: node }));

  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, Listener[]>();
  const files = new Map<number, File>();
  let lastId = 0;

  function ask(posting: (id: number) => Posting): Promise<unknown> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      post(posting(id));
    });
  }

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      const payload = encode(args);
      return ask((id) => ({ kind: 'invoke', id, channel, payload }));
    },
    send: (channel: string, ...args: unknown[]) => {
      post({ kind: 'send', channel, payload: encode(args) });
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      );
      return ipcRenderer;
    },
  };
  const electron = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api) },
    // Only the browser knows a file's path: a promise here, a string in Electron; `await` suits both.
    webUtils: {
      getPathForFile: (file: File) =>
        ask((id) => {
          files.set(id, file);
          return { kind: 'path', id };
        }),
    },
  };

  scope['__host'] = Object.freeze({
    takeFile: (id: number) => {
      const file = files.get(id);
      files.delete(id);
      return file;
    },
    deliver: (delivery: Delivery) => {
      if (delivery.kind === 'message') {
        const args = decode(delivery.payload) as unknown[];
        for (const listener of listeners.get(delivery.channel) ?? []) listener({}, ...args);
        return;
      }
      const asked = waiting.get(delivery.id);
      waiting.delete(delivery.id);
      if (delivery.isOk) asked?.resolve(decode(delivery.payload));
      else asked?.reject(new Error(delivery.payload));
    },
  });

  post({ kind: 'hello' });
  const module = { exports: {} };
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  try {
    preload(require, module, module.exports);
  } catch (error) {
    post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
