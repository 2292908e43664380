import type { OpenedArchive } from '#shared/archive.ts';
import type { RecentWorkspace, StartFailure } from '#shared/start.ts';

/** What is on the desk: one workspace, or none and why. Every opening loads the page anew. */
export type DeskPort = {
  about: () => { version: string; canDragOut: boolean };
  startFailure: () => StartFailure | null;
  listRecent: () => RecentWorkspace[];
  openRecent: (recentId: string) => Promise<{ name: string }>;
  openOther: () => Promise<{ name: string } | null>;
  create: () => Promise<{ name: string } | null>;
  tryAgain: () => Promise<{ name: string }>;
  openBackup: () => Promise<{ name: string }>;
  loadArchive: () => Promise<OpenedArchive | null>;
  stopLoading: () => void;
  openLoaded: () => Promise<{ name: string }>;
  showFile: () => void;
};
