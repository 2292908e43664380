import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';

import type {
  BrowserWindowConstructorOptions,
  IpcMainInvokeEvent,
  PrintToPDFOptions,
  WindowOpenHandlerResponse,
} from 'electron';

import { toAppUrl, toWebUrl } from './app-urls.ts';
import type { Browsers } from './browsers.ts';
import type { DevToolsConnection, DevToolsSession } from './devtools-connection.ts';
import { preventable } from './host-app.ts';
import type { HostIpcMain } from './host-ipc-main.ts';
import type { HostProtocol } from './host-protocol.ts';
import { plainData } from './plain-data.ts';
import { preloadWorld, type Delivery, type Posting } from './preload-world.ts';
import { printParameters } from './print-options.ts';
import { bridgeEnd, pageWorld } from './world-bridge.ts';

const isolatedWorld = 'Electron Isolated Context';
const { encode, decode } = plainData();

export type ContentsDeps = {
  browsers: Browsers;
  ipcMain: HostIpcMain;
  protocol: HostProtocol;
  session: object;
  onGone: () => void;
  onLoaded: () => void;
};

type OpenHandler = (details: { url: string }) => WindowOpenHandlerResponse;
type FrameNavigated = { frame: { url: string; parentId?: string } };
type BindingCalled = { name: string; payload: string; executionContextId: number };
type RequestPaused = Parameters<HostProtocol['answer']>[1] & { frameId: string };
type Evaluated = {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** `webContents`: one page in the browser, with its preload, its requests and its printing. */
export class HostWebContents extends EventEmitter {
  static #lastId = 0;
  readonly id = ++HostWebContents.#lastId;
  /** The one frame that has the preload, so the one frame that can call. */
  readonly mainFrame = { url: '' };
  readonly session: object;
  readonly started: Promise<void>;
  targetId = '';
  readonly #deps: ContentsDeps;
  readonly #binding = `host${randomBytes(8).toString('hex')}`;
  #connection: DevToolsConnection | undefined;
  #page: DevToolsSession | undefined;
  #contextId: number | undefined;
  #expectedUrl = '';
  #isDestroyed = false;
  #openHandler: OpenHandler = () => ({ action: 'deny' });

  constructor(options: BrowserWindowConstructorOptions, deps: ContentsDeps) {
    super();
    this.#deps = deps;
    this.session = deps.session;
    this.started = this.#start(options);
    this.started.catch((error: unknown) => console.error('the window could not be opened', error));
  }

  loadURL = async (url: string): Promise<void> => {
    await this.started;
    const page = this.#livePage();
    this.#expectedUrl = toWebUrl(url, this.#deps.protocol.isProtocolHandled);
    const loaded = new Promise<void>((resolve) =>
      page.once('Page.loadEventFired', () => resolve()),
    );
    const { errorText } = await page.send<{ errorText?: string }>('Page.navigate', {
      url: this.#expectedUrl,
    });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  };

  executeJavaScript = async (code: string): Promise<unknown> => {
    await this.started;
    const { result, exceptionDetails } = await this.#livePage().send<Evaluated>(
      'Runtime.evaluate',
      {
        expression: code,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      },
    );
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };

  printToPDF = async (options: PrintToPDFOptions): Promise<Buffer> => {
    await this.started;
    const page = this.#livePage();
    const { stream } = await page.send<{ stream: string }>(
      'Page.printToPDF',
      printParameters(options),
    );
    const parts: Buffer[] = [];
    for (;;) {
      const part = await page.send<{ data: string; base64Encoded: boolean; eof: boolean }>(
        'IO.read',
        {
          handle: stream,
          size: 1 << 20,
        },
      );
      parts.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'utf8'));
      if (part.eof) break;
    }
    await page.send('IO.close', { handle: stream });
    return Buffer.concat(parts);
  };

  send = (channel: string, ...args: unknown[]): void => {
    if (this.#contextId === undefined) return; // lost in Electron too: a page that does not listen yet asks
    void this.#deliver(this.#contextId, { kind: 'message', channel, payload: encode(args) });
  };

  setWindowOpenHandler = (handler: OpenHandler): void => {
    this.#openHandler = handler;
  };
  getURL = (): string => this.mainFrame.url;
  isDestroyed = (): boolean => this.#isDestroyed;
  isLoading = (): boolean => false;
  focus = (): void => void this.#page?.send('Page.bringToFront').catch(() => this.#whenAlive());
  reload = (): void => void this.#page?.send('Page.reload').catch(() => this.#whenAlive());
  openDevTools = (): void => undefined;

  /** The page in the browser, for the dialogs the host draws in it. */
  get page(): DevToolsSession | undefined {
    return this.#page;
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('destroyed');
    const target = { targetId: this.targetId };
    if (this.targetId)
      void this.#connection?.browser
        .send('Target.closeTarget', target)
        .catch(() => this.#whenAlive());
  }

  async pathOfFile(expression: string, contextId?: number): Promise<string> {
    const page = this.#livePage();
    const { result } = await page.send<Evaluated>('Runtime.evaluate', { expression, contextId });
    const { path } = await page.send<{ path: string }>('DOM.getFileInfo', {
      objectId: result.objectId,
    });
    return path;
  }

  async #start(options: BrowserWindowConstructorOptions): Promise<void> {
    const { connection, targetId } = await this.#deps.browsers.openTarget(options);
    this.#connection = connection;
    this.targetId = targetId;
    const page = await connection.attach(targetId);
    this.#page = page;
    this.#listen(page);
    const preload = options.webPreferences?.preload;
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      ...(preload ? this.#installPreload(page, preload) : []),
    ]);
  }

  #installPreload(page: DevToolsSession, file: string): Promise<unknown>[] {
    const hello = `hello${randomBytes(8).toString('hex')}`;
    const preload = `function(require,module,exports){${readFileSync(file, 'utf8')}\n}`;
    const world = `(${preloadWorld.toString()})('${this.#binding}','${hello}',${plainData.toString()},${bridgeEnd.toString()},${preload})`;
    return [
      page.send('Runtime.addBinding', { name: this.#binding, executionContextName: isolatedWorld }),
      page.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `(${pageWorld.toString()})('${hello}',${bridgeEnd.toString()})`,
      }),
      page.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: isolatedWorld,
        source: world,
      }),
    ];
  }

  #listen(page: DevToolsSession): void {
    page.on('detached', () => this.#deps.onGone());
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }: BindingCalled) => {
      if (name === this.#binding)
        void this.#hear(executionContextId, JSON.parse(payload) as Posting);
    });
    page.on('Fetch.requestPaused', (paused: RequestPaused) => void this.#request(page, paused));
    page.on('Page.frameNavigated', ({ frame }: FrameNavigated) => {
      if (frame.parentId) return;
      this.mainFrame.url = toAppUrl(frame.url, this.#deps.protocol.isProtocolHandled);
      this.emit('did-navigate', {}, this.mainFrame.url);
    });
    page.on('Page.navigatedWithinDocument', ({ url }: { url: string }) => {
      this.mainFrame.url = toAppUrl(url, this.#deps.protocol.isProtocolHandled);
    });
    page.on('Page.windowOpen', ({ url }: { url: string }) => this.#openHandler({ url }));
    page.on('Page.loadEventFired', () => {
      this.emit('did-finish-load');
      this.#deps.onLoaded();
    });
    page.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
  }

  /** A document nobody here asked for is the page's wish to go elsewhere: the app may prevent it. */
  async #request(page: DevToolsSession, paused: RequestPaused): Promise<void> {
    try {
      const { url } = paused.request;
      const isTop = paused.frameId === this.targetId && paused.resourceType === 'Document';
      if (isTop && withoutHash(url) !== withoutHash(this.#expectedUrl)) {
        const event = {
          ...preventable(),
          url: toAppUrl(url, this.#deps.protocol.isProtocolHandled),
        };
        this.emit('will-navigate', event, event.url);
        if (event.defaultPrevented) {
          await page.send('Fetch.failRequest', {
            requestId: paused.requestId,
            errorReason: 'Aborted',
          });
          return;
        }
      }
      await this.#deps.protocol.answer(page, paused);
    } catch (error) {
      if (page.isClosed) return;
      console.error(`the protocol handler failed for ${paused.request.url}`, error);
      await page
        .send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
        .catch(() => this.#whenAlive());
    }
  }

  async #hear(contextId: number, posting: Posting): Promise<void> {
    // Every posting comes from the top frame: the preload runs in no other.
    const event = { sender: this, senderFrame: this.mainFrame } as unknown as IpcMainInvokeEvent;
    switch (posting.kind) {
      case 'hello':
        this.#contextId = contextId;
        return;
      case 'failed':
        this.emit('preload-error', {}, '', new Error(posting.message));
        return;
      case 'send':
        this.#deps.ipcMain.emit(posting.channel, event, ...(decode(posting.payload) as unknown[]));
        return;
      case 'path': {
        const path = await this.pathOfFile(`__host.takeFile(${posting.id})`, contextId).catch(
          () => '',
        );
        await this.#deliver(contextId, {
          kind: 'reply',
          id: posting.id,
          isOk: true,
          payload: encode(path),
        });
        return;
      }
      case 'invoke':
        await this.#deliver(contextId, await this.#invoke(event, posting));
    }
  }

  async #invoke(
    event: IpcMainInvokeEvent,
    posting: Posting & { kind: 'invoke' },
  ): Promise<Delivery> {
    const { id, channel, payload } = posting;
    try {
      const answer = await this.#deps.ipcMain.answer(event, channel, decode(payload) as unknown[]);
      return { kind: 'reply', id, isOk: true, payload: encode(answer) };
    } catch (error) {
      const message = `Error invoking remote method '${channel}': ${String(error)}`;
      return { kind: 'reply', id, isOk: false, payload: message };
    }
  }

  async #deliver(executionContextId: number, delivery: Delivery): Promise<void> {
    await this.#page
      ?.send('Runtime.callFunctionOn', {
        executionContextId,
        silent: true,
        functionDeclaration: 'function (delivery) { __host.deliver(delivery) }',
        arguments: [{ value: delivery }],
      })
      .catch(() => this.#whenAlive());
  }

  /** What is said to a page that is gone is lost, in Electron too; there is nothing to tell anybody. */
  #whenAlive(): void {}

  #livePage(): DevToolsSession {
    if (!this.#page || this.#isDestroyed) throw new Error('Object has been destroyed');
    return this.#page;
  }
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
