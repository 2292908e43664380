import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { z } from 'zod';

import type { Reply } from '#shared/contract.ts';
import { importTexts } from '#shared/texts/import.ts';
import type { ChosenFiles, FilePort } from '../handlers/file-port.ts';
import type { GivenFile } from '../import/given-file.ts';

/** As many as a person drops on purpose; a whole disk is not. */
const maxFiles = 2_000;

/** What the preload says of each dropped file: where it is, or what is in it where no path is known. */
const droppedSchema = z
  .array(
    z.union([
      z.object({ path: z.string().min(1) }),
      z.object({ fileName: z.string().min(1), base64: z.base64() }),
      z.object({ fileName: z.string().min(1), sizeBytes: z.number() }),
    ]),
  )
  .min(1)
  .max(maxFiles);

/** Takes dropped files and gives a token for them, as the dialogs do; the page sees names and no path. */
export async function takeDropped(
  payload: unknown,
  files: Pick<FilePort, 'give'>,
): Promise<Reply<ChosenFiles>> {
  const dropped = droppedSchema.safeParse(payload);
  if (!dropped.success) {
    return { ok: false, refusal: { code: 'invalid-input', message: importTexts.badDrop } };
  }
  const given = (await Promise.all(dropped.data.map(filesOf))).flat();
  if (given.length === 0) {
    return { ok: false, refusal: { code: 'invalid-input', message: importTexts.emptyFolder } };
  }
  if (given.length > maxFiles) {
    const message = importTexts.tooManyFiles(given.length, maxFiles);
    return { ok: false, refusal: { code: 'refused', message } };
  }
  return { ok: true, value: files.give(given) };
}

async function filesOf(
  dropped: z.infer<typeof droppedSchema>[number],
): Promise<readonly GivenFile[]> {
  if ('path' in dropped) return filesAt(dropped.path);
  const { fileName: name } = dropped;
  const fileName = basename(name);
  if ('sizeBytes' in dropped) return [{ fileName, refusal: importTexts.notHandedOver }];
  return [{ fileName, bytes: new Uint8Array(Buffer.from(dropped.base64, 'base64')) }];
}

/** A folder is its files; folders in it are named and not read. What is hidden is none of ours. */
async function filesAt(path: string): Promise<readonly GivenFile[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // not there any more: reading it will say so by its name
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((entry) =>
      entry.isDirectory()
        ? { fileName: entry.name, refusal: importTexts.folderInFolder }
        : join(path, entry.name),
    );
}
