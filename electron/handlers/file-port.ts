import type { ChosenFolder } from '#shared/packet-batch.ts';
import type { GivenFile } from '../import/given-file.ts';

import type { FolderPort } from './folder-port.ts';

export type ChosenFiles = { token: string; fileNames: string[] };

/** What the handlers need of the system's file dialogs. Paths stay on main's side of it. */
export type FilePort = {
  choosePostings: () => Promise<ChosenFiles | null>;
  chooseDocuments: () => Promise<ChosenFiles | null>;
  /** One list of people: a CSV file. */
  chooseList: () => Promise<ChosenFiles | null>;
  /** Any one file, to be looked up in the ledger. */
  chooseExported: () => Promise<ChosenFiles | null>;
  /** What interviewers' kits saved. */
  chooseScorecards: () => Promise<ChosenFiles | null>;
  /** A folder to write into. */
  chooseFolder: () => Promise<ChosenFolder | null>;
  /** The path behind a folder's token, once. @throws {RefusalError} `not-found` when the token is unknown or used */
  takeFolder: (token: string) => string;
  folderAt: (path: string) => FolderPort;
  /** A token for files that came another way: dropped on the window. */
  give: (files: readonly GivenFile[]) => ChosenFiles;
  /** The files behind a token, once. @throws {RefusalError} `not-found` when the token is unknown or used */
  take: (token: string) => readonly GivenFile[];
  /** Asks where, writes the bytes there and gives the file's name; null when the person cancels. */
  saveAs: (file: { defaultName: string; bytes: Uint8Array }) => Promise<string | null>;
  /** Asks where, for what is written piece by piece; null when the person cancels. */
  chooseTarget: (defaultName: string) => Promise<string | null>;
  /** Puts a file with these bytes into the drag that has begun in the window. @throws {RefusalError} where the runtime cannot */
  dragOut: (file: { name: string; bytes: Uint8Array }) => Promise<void>;
};
