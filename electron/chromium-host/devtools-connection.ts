import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';

type Message = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
};
type Waiting = {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  method: string;
};

/** One page or the browser itself, as the DevTools protocol talks to it; events are emitted by their names. */
export class DevToolsSession extends EventEmitter {
  readonly #send: (method: string, params: object) => Promise<unknown>;
  isClosed = false;

  constructor(send: (method: string, params: object) => Promise<unknown>) {
    super();
    this.setMaxListeners(0);
    this.#send = send;
  }

  /** @throws when the browser refuses the command or is gone */
  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    return this.#send(method, params) as Promise<Result>; // the protocol's own types are not worth 30,000 lines
  }
}

/** A browser process over the DevTools pipe: NUL-ended JSON on descriptors 3 and 4, no port of the network. */
export class DevToolsConnection {
  readonly browser: DevToolsSession;
  /** Resolves once the browser process has ended. */
  readonly closed: Promise<void>;
  readonly #process: ChildProcess;
  readonly #toBrowser: Writable;
  readonly #sessions = new Map<string, DevToolsSession>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #unread: Buffer = Buffer.alloc(0);
  #isGone = false;

  constructor(
    command: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    onLine: (line: string) => void,
  ) {
    this.browser = new DevToolsSession((method, params) => this.#post(method, params));
    this.#process = spawn(command, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env,
    });
    const [, , stderr, toBrowser, fromBrowser] = this.#process.stdio;
    if (
      !(
        stderr instanceof Readable &&
        toBrowser instanceof Writable &&
        fromBrowser instanceof Readable
      )
    ) {
      throw new Error('the browser has no DevTools pipe');
    }
    stderr.setEncoding('utf8').on('data', (text: string) => text.split('\n').forEach(onLine));
    this.#toBrowser = toBrowser.on('error', (error) => this.#end(error.message));
    fromBrowser.on('data', (chunk: Buffer) => this.#read(chunk));
    this.closed = new Promise((resolve) => {
      const end = (why: string) => {
        this.#end(why);
        resolve();
      };
      this.#process.once('error', (error) => end(error.message));
      this.#process.once('exit', () => end('the browser has ended'));
    });
  }

  get processId(): number {
    return this.#process.pid ?? 0;
  }

  async attach(targetId: string): Promise<DevToolsSession> {
    const { sessionId } = await this.browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const session = this.#sessions.get(sessionId);
    if (!session) throw new Error(`no session for target ${targetId}`);
    return session;
  }

  /** Ends the browser: asked first, killed after five seconds. */
  async close(): Promise<void> {
    if (this.#isGone) return;
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 5000);
    await this.browser.send('Browser.close').catch((error: Error) => {
      if (!this.#isGone) throw error;
    });
    await this.closed;
    clearTimeout(timer);
  }

  #post(method: string, params: object, sessionId?: string): Promise<unknown> {
    if (this.#isGone) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(chunk: Buffer): void {
    const all = this.#unread.length === 0 ? chunk : Buffer.concat([this.#unread, chunk]);
    let from = 0;
    for (let at = all.indexOf(0); at !== -1; at = all.indexOf(0, from)) {
      this.#receive(JSON.parse(all.toString('utf8', from, at)) as Message);
      from = at + 1;
    }
    this.#unread = all.subarray(from);
  }

  #receive({ id, method, params = {}, result, error, sessionId }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
      else waiting?.resolve(result);
      return;
    }
    if (method === 'Target.attachedToTarget') this.#open(String(params['sessionId']));
    const session = sessionId === undefined ? this.browser : this.#sessions.get(sessionId);
    if (method) session?.emit(method, params);
    if (method === 'Target.detachedFromTarget') this.#close(String(params['sessionId']));
  }

  #open(sessionId: string): void {
    const send = (method: string, params: object) => this.#post(method, params, sessionId);
    this.#sessions.set(sessionId, new DevToolsSession(send));
  }

  #close(sessionId: string): void {
    const session = this.#sessions.get(sessionId);
    this.#sessions.delete(sessionId);
    if (!session) return;
    session.isClosed = true;
    session.emit('detached');
  }

  #end(why: string): void {
    if (this.#isGone) return;
    this.#isGone = true;
    for (const { reject, method } of this.#waiting.values()) reject(new Error(`${method}: ${why}`));
    this.#waiting.clear();
    for (const sessionId of this.#sessions.keys()) this.#close(sessionId);
  }
}
