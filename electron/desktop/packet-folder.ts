import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { batchTexts } from '#shared/texts/batch.ts';
import type { FolderPort } from '../handlers/folder-port.ts';

/** A folder of this laptop that packets are written into: never half a file, never over another one. */
export function packetFolder(path: string): FolderPort {
  const folderName = basename(path) || path;
  return {
    folderName,
    listNames: () => readdir(path),

    async sha256Of(name) {
      const hash = createHash('sha256');
      try {
        await pipeline(createReadStream(join(path, name)), hash);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
      return hash.digest('hex');
    },

    async writePart(part, bytes) {
      const file = await open(join(path, part), 'w');
      try {
        await file.writeFile(bytes);
        await file.datasync();
      } catch (error) {
        await file.close();
        await rm(join(path, part), { force: true });
        throw error;
      }
      await file.close();
    },

    async finish(part, name) {
      const isTaken = await access(join(path, name)).then(
        () => true,
        () => false,
      );
      if (isTaken) throw Object.assign(new Error(`“${name}” is there already`), { code: 'EEXIST' });
      await rename(join(path, part), join(path, name));
    },

    removePart: (part) => rm(join(path, part), { force: true }),

    troubleOf(error) {
      switch (codeOf(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
          return batchTexts.folderGone(folderName);
        case 'ENOSPC':
        case 'EDQUOT':
          return batchTexts.diskFull(folderName);
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
          return batchTexts.notAllowed(folderName);
        default:
          return batchTexts.cannotWrite(
            folderName,
            error instanceof Error ? error.message : String(error),
          );
      }
    },
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
