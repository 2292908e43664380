import { EventEmitter } from 'node:events';

import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

import { preventable } from './host-app.ts';
import { HostWebContents, type ContentsDeps } from './host-web-contents.ts';

type WindowDeps = Omit<ContentsDeps, 'onGone' | 'onLoaded'> & { onAllClosed: () => void };

/** Makes the `BrowserWindow` class on a browser; the frame around a window is the browser's own. */
export function createWindowClass(deps: WindowDeps) {
  const open = new Map<number, BrowserWindow>();

  class BrowserWindow extends EventEmitter {
    readonly id: number;
    readonly webContents: HostWebContents;
    #title: string;
    #isVisible: boolean;
    #isDestroyed = false;
    #hasShown = false;
    #bounds: Rectangle;

    constructor(options: BrowserWindowConstructorOptions = {}) {
      super();
      this.#title = options.title ?? '';
      this.#isVisible = options.show !== false;
      this.#bounds = {
        ...{ x: options.x ?? 0, y: options.y ?? 0 },
        ...{ width: options.width ?? 800, height: options.height ?? 600 },
      };
      this.webContents = new HostWebContents(options, {
        ...deps,
        onGone: () => this.gone(),
        onLoaded: () => this.#loaded(),
      });
      this.id = this.webContents.id;
      open.set(this.id, this);
    }

    static getAllWindows(): BrowserWindow[] {
      return [...open.values()];
    }
    static getFocusedWindow(): BrowserWindow | null {
      return [...open.values()].find((window) => window.#isVisible) ?? null;
    }
    static fromWebContents(contents: unknown): BrowserWindow | null {
      return [...open.values()].find((window) => window.webContents === contents) ?? null;
    }

    loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
    show = (): void => {
      this.#isVisible = true;
      this.focus();
    };
    hide = (): void => {
      this.#isVisible = false;
    };
    isVisible = (): boolean => this.#isVisible;
    focus = (): void => this.webContents.focus();
    isMinimized = (): boolean => false;
    restore = (): void => this.focus();
    isMaximized = (): boolean => false;
    maximize = (): void => undefined; // the browser's window is the person's to size
    isFocused = (): boolean => this.#isVisible;
    getNormalBounds = (): Rectangle => this.#bounds;
    setProgressBar = (_progress: number): void => undefined;
    getTitle = (): string => this.#title;
    setTitle = (title: string): void => {
      this.#title = title;
    };
    getBounds = (): Rectangle => this.#bounds;
    isDestroyed = (): boolean => this.#isDestroyed;

    /** Whether nobody prevents it. A person who closes the browser's window cannot be asked. */
    mayClose(): boolean {
      const event = preventable();
      this.emit('close', event);
      return !event.defaultPrevented;
    }

    close = (): void => {
      if (!this.#isDestroyed && this.mayClose()) this.destroy();
    };

    destroy = (): void => {
      if (this.#isDestroyed) return;
      this.webContents.destroy();
      this.gone();
    };

    /** The page is gone, whoever closed it. */
    gone(): void {
      if (this.#isDestroyed) return;
      this.#isDestroyed = true;
      open.delete(this.id);
      this.webContents.destroy();
      this.emit('closed');
      if (![...open.values()].some((window) => window.#isVisible)) deps.onAllClosed();
    }

    #loaded(): void {
      if (this.#hasShown) return;
      this.#hasShown = true;
      this.emit('ready-to-show');
    }
  }
  return BrowserWindow;
}

type HostWindowClass = ReturnType<typeof createWindowClass>;
export type HostWindow = InstanceType<HostWindowClass>;
