/** What a batch needs of a folder of the laptop. */
export type FolderPort = {
  /** Its name, without the path. */
  folderName: string;
  listNames: () => Promise<string[]>;
  /** Null when there is no such file. */
  sha256Of: (name: string) => Promise<string | null>;
  /** Writes the bytes to the disk under a name for the time being; nothing stays of it when that fails. */
  writePart: (part: string, bytes: Uint8Array) => Promise<void>;
  /** Gives it its name. @throws when a file of that name is there */
  finish: (part: string, name: string) => Promise<void>;
  removePart: (part: string) => Promise<void>;
  /** What went wrong, in words that say what to do. */
  troubleOf: (error: unknown) => string;
};
