import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type JsonFile = {
  /** What it holds; undefined when there is none or it cannot be read, and then it is set aside, not lost. */
  read: () => unknown;
  write: (value: unknown) => void;
};

/**
 * A small file of settings, written whole: a crash leaves the old one or the new one.
 *
 * @param onDamaged told with the file's path and why when it could not be read
 */
export function jsonFile(
  path: string,
  onDamaged: (path: string, error: unknown) => void,
): JsonFile {
  return {
    read() {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch (error) {
        if (isMissing(error)) return undefined;
        onDamaged(path, error);
        return undefined;
      }
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        renameSync(path, `${path}.damaged`);
        onDamaged(path, error);
        return undefined;
      }
    },

    write(value) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(value, null, 2));
      renameSync(`${path}.new`, path);
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
