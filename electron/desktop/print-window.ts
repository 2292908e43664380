import { randomUUID } from 'node:crypto';

import { BrowserWindow } from 'electron';

import type { Paper } from '#shared/paper.ts';
import { fontFile } from '../packet/fonts/font-files.ts';
import type { PrintHtml } from '../packet/packet-printer.ts';
import { denyLeaving } from './guards.ts';

/** A packet with a hundred pages prints in seconds; after this something is wrong. */
const timeLimitMs = 60_000;

/** The page that is printed may show itself and our fonts: no script, no request, whatever a note says. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'";

const pageSizes = { a4: 'A4', letter: 'Letter' } as const satisfies Record<Paper, string>;

/**
 * Prints pages in one hidden window, one at a time, from one-time addresses of the app's own protocol.
 *
 * `answer` serves `app://print/…` and has to be registered by whoever handles the protocol.
 */
export function createPrintWindow() {
  const pages = new Map<string, string>();
  let window: BrowserWindow | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function answer(request: Request): Response {
    const { pathname } = new URL(request.url);
    const [, token = '', rest = ''] = /^\/([0-9a-f-]{36})\/(.+)$/.exec(pathname) ?? [];
    const page = pages.get(token);
    if (page === undefined) return new Response('not found', { status: 404 });
    if (rest === 'packet.html') {
      return new Response(page, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': printPolicy,
        },
      });
    }
    const bytes = fontFile(rest.replace(/^fonts\//, ''));
    if (!bytes) return new Response('not found', { status: 404 });
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2' } });
  }

  function openWindow(): BrowserWindow {
    if (window && !window.isDestroyed()) return window;
    const opened = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        partition: 'print',
      },
    });
    denyLeaving(opened.webContents);
    opened.webContents.on('render-process-gone', () => opened.destroy());
    window = opened;
    return opened;
  }

  async function printNow(page: string, paper: Paper): Promise<Uint8Array> {
    const token = randomUUID();
    pages.set(token, page);
    const { webContents } = openWindow();
    try {
      await webContents.loadURL(`app://print/${token}/packet.html`);
      // `fonts.ready` alone may resolve before a layout has asked for any face; what is printed then has gaps.
      await webContents.executeJavaScript(
        'Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => true)',
      );
      return await webContents.printToPDF({
        preferCSSPageSize: true,
        pageSize: pageSizes[paper],
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      pages.delete(token);
    }
  }

  const print: PrintHtml = (page, paper) => {
    const printed = queue.then(() => withinLimit(printNow(page, paper), () => window?.destroy()));
    queue = printed.catch(() => undefined); // the next page is printed whether this one was or not
    return printed;
  };

  return {
    print,
    answer,
    close: () => {
      if (window && !window.isDestroyed()) window.destroy();
    },
  };
}

function withinLimit<T>(work: Promise<T>, giveUp: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new Error(`printing took more than ${timeLimitMs / 1000} seconds`));
    }, timeLimitMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
