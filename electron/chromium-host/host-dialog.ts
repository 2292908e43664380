import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

import type { DevToolsSession } from './devtools-connection.ts';
import type { HostApp } from './host-app.ts';
import type { HostWindow } from './host-window.ts';
import { askInPage, chooseInPage, type Answer, type Question } from './page-dialogs.ts';

type Evaluated = { result: { value?: unknown; objectId?: string } };
type Properties = { result: { name: string; value: { objectId: string } }[] };

/** `dialog`: the browser's chooser for files, and questions drawn in the page. */
export function createDialog(app: HostApp) {
  async function showOpenDialog(
    window: HostWindow,
    options: OpenDialogOptions,
  ): Promise<OpenDialogReturnValue> {
    const page = livePage(window);
    const properties = options.properties ?? ['openFile'];
    if (properties.includes('openDirectory')) return askForFolder(window, options);
    const extensions = (options.filters ?? []).flatMap((filter) => filter.extensions);
    const accept = extensions.includes('*')
      ? ''
      : extensions.map((extension) => `.${extension}`).join(',');
    const isMultiple = properties.includes('multiSelections');
    const chosen = await evaluate(page, chooseInPage, { isMultiple, accept }, false);
    const { objectId } = chosen.result;
    const { result } = await page.send<Properties>('Runtime.getProperties', {
      objectId,
      ownProperties: true,
    });
    const files = result.filter(({ name }) => /^\d+$/.test(name));
    const filePaths = await Promise.all(
      files.map(async ({ value }) => {
        const { path } = await page.send<{ path: string }>('DOM.getFileInfo', {
          objectId: value.objectId,
        });
        return path;
      }),
    );
    return { canceled: filePaths.length === 0, filePaths };
  }

  /** Asks for the path itself: what a browser knows of a folder are its files. */
  async function askForFolder(
    window: HostWindow,
    options: OpenDialogOptions,
  ): Promise<OpenDialogReturnValue> {
    const message = options.title ?? 'Choose a folder';
    let path = resolve(app.getPath('downloads'), options.defaultPath ?? '');
    let detail = '';
    for (;;) {
      const { button, text } = await ask(window, {
        ...{ message, detail, buttons: ['Cancel', 'Choose'], defaultId: 1, cancelId: 0 },
        field: { label: 'Full path of the folder', value: path },
      });
      if (button === 0) return { canceled: true, filePaths: [] };
      path = isAbsolute(text) ? text : join(app.getPath('downloads'), text);
      if (!existsSync(path) && existsSync(dirname(path))) mkdirSync(path); // as `createDirectory` lets one
      if (existsSync(path) && statSync(path).isDirectory()) {
        return { canceled: false, filePaths: [path] };
      }
      detail = existsSync(path)
        ? 'This is a file. Name a folder.'
        : `There is no folder “${dirname(path)}”.`;
    }
  }

  /** Asks for the path itself: a browser has no way to ask where to save. */
  async function showSaveDialog(
    window: HostWindow,
    options: SaveDialogOptions,
  ): Promise<SaveDialogReturnValue> {
    const message = options.title ?? 'Save';
    let path = resolve(app.getPath('downloads'), options.defaultPath ?? 'document');
    let detail = '';
    for (;;) {
      const field = { label: 'Full path of the file', value: path };
      const question = {
        message,
        detail,
        buttons: ['Cancel', 'Save'],
        defaultId: 1,
        cancelId: 0,
        field,
      };
      const { button, text } = await ask(window, question);
      if (button === 0) return { canceled: true, filePath: '' };
      path = isAbsolute(text) ? text : join(app.getPath('downloads'), text);
      const isFolder = existsSync(path) && statSync(path).isDirectory();
      if (existsSync(dirname(path)) && !isFolder) return { canceled: false, filePath: path };
      detail = isFolder
        ? 'This is a folder. Add a file name.'
        : `There is no folder “${dirname(path)}”.`;
    }
  }

  async function showMessageBox(
    window: HostWindow,
    options: MessageBoxOptions,
  ): Promise<MessageBoxReturnValue> {
    const { message, detail = '', buttons = ['OK'], defaultId = 0, cancelId = 0 } = options;
    const { button } = await ask(window, { message, detail, buttons, defaultId, cancelId });
    return { response: button, checkboxChecked: false };
  }

  return {
    showOpenDialog,
    showSaveDialog,
    showMessageBox,
    showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
  };
}

async function ask(window: HostWindow, question: Question): Promise<Answer> {
  const { result } = await evaluate(livePage(window), askInPage, question, true);
  return result.value as Answer;
}

/** Runs a function in a world of the page's that its scripts cannot reach, as if a person had clicked. */
async function evaluate<T>(
  page: DevToolsSession,
  run: (argument: T) => Promise<unknown>,
  argument: T,
  returnByValue: boolean,
): Promise<Evaluated> {
  const { frameTree } = await page.send<{ frameTree: { frame: { id: string } } }>(
    'Page.getFrameTree',
  );
  const { executionContextId } = await page.send<{ executionContextId: number }>(
    'Page.createIsolatedWorld',
    {
      frameId: frameTree.frame.id,
      worldName: 'host dialogs',
    },
  );
  return page.send<Evaluated>('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `(${run.toString()})(${JSON.stringify(argument)})`,
    awaitPromise: true,
    userGesture: true,
    returnByValue,
  });
}

function livePage({ webContents }: HostWindow): DevToolsSession {
  if (!webContents.page) throw new Error('the window is not open yet');
  return webContents.page;
}
