import { join } from 'node:path';

import { _electron, type ElectronApplication, type Page } from 'playwright/test';

import type { Channel, Input, Output, Reply } from '#shared/contract.ts';
import { workbenchExecutable } from '#electron/cli/workbench-executable.ts';

const projectDir = join(import.meta.dirname, '..');

/** A workbench that is open on a workspace of its own; it can be closed and opened again. */
export class Workbench {
  readonly workspacePath: string;
  readonly #profileDir: string;
  #app: ElectronApplication | undefined;
  #page: Page | undefined;

  constructor(dir: string, workspacePath = join(dir, 'story.workbench')) {
    this.workspacePath = workspacePath;
    this.#profileDir = join(dir, 'profile');
  }

  async open(...launchArguments: string[]): Promise<Page> {
    this.#app = await _electron.launch({
      executablePath: workbenchExecutable().path,
      args: [
        projectDir,
        `--user-data-dir=${this.#profileDir}`,
        `--workspace=${this.workspacePath}`,
        ...launchArguments,
      ],
    });
    this.#page = await this.#app.firstWindow();
    await this.#page.waitForURL(/index\.html/);
    return this.#page;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the workbench is not open');
    return this.#page;
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('the workbench is not open');
    return this.#app;
  }

  /**
   * Closes it as a person would and waits until the workspace is let go. Nobody closes it between a
   * key and its effect, and calls are answered in order: one more is asked first.
   */
  async close(): Promise<void> {
    const app = this.#app;
    if (this.#page && !this.#page.isClosed()) {
      await this.#page.evaluate(() => window.workbench.call('history.state', {}));
    }
    this.#app = undefined;
    this.#page = undefined;
    await app?.close();
  }

  /** The contract's calls, as the page makes them: to arrange and to check. @throws when refused */
  call = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = await this.page.evaluate(
      ([name, payload]) => window.workbench.call(name, payload) as Promise<Reply<unknown>>,
      [channel, input] as const,
    );
    if (!reply.ok) throw new Error(`${channel}: ${reply.refusal.code}: ${reply.refusal.message}`);
    return reply.value as Output<C>;
  };

  /** The next open dialog answers with these paths. */
  async willChoose(paths: readonly string[]): Promise<void> {
    await this.app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
      },
      [...paths],
    );
  }

  /** The next save dialog answers with this path. */
  async willSaveAs(filePath: string): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath);
  }
}
