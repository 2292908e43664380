import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';

import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { archiveFormatVersion, manifestPath, manifestSchema, type Manifest } from './manifest.ts';
import type { ZipReader } from './zip-reader.ts';

/** A list of half a million parts. */
const maxManifestBytes = 256 * 1024 * 1024;

export type ArchiveReader = Awaited<ReturnType<typeof openArchive>>;

/**
 * The parts of an archive, each checked against the list while it is read.
 * @throws {RefusalError} `refused` when it is no archive, was written by a newer workbench, or is damaged
 */
export async function openArchive(zip: ZipReader, fileName: string) {
  const manifest = await readManifest(zip, fileName);
  const listed = new Map(manifest.parts.map((part) => [part.path, part]));
  for (const path of listed.keys()) {
    if (zip.sizeOf(path) === undefined) throw damaged(texts.partMissing(path));
  }
  for (const path of zip.names) {
    if (path !== manifestPath && !listed.has(path)) throw damaged(texts.partUnknown(path));
  }

  async function* pieces(path: string): AsyncGenerator<Buffer> {
    const part = listed.get(path);
    if (!part) throw damaged(texts.partMissing(path));
    const hash = createHash('sha256');
    for await (const piece of zip.pieces(path)) {
      hash.update(piece);
      yield piece;
    }
    if (hash.digest('hex') !== part.sha256) throw damaged(texts.partChanged(path));
  }

  return {
    manifest,
    pieces,

    /** The lines of a part without their ends. They are checked as a whole only after the last one. */
    async *lines(path: string): AsyncGenerator<string> {
      const decoder = new StringDecoder('utf8');
      let rest = '';
      for await (const piece of pieces(path)) {
        const lines = (rest + decoder.write(piece)).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
      }
      if (rest + decoder.end() !== '') throw damaged(texts.strangeRow(path));
    },

    async bytes(path: string): Promise<Buffer> {
      const all: Buffer[] = [];
      for await (const piece of pieces(path)) all.push(piece);
      return Buffer.concat(all);
    },
  };
}

export const damaged = (what: string): RefusalError =>
  new RefusalError('refused', texts.damaged(what));

async function readManifest(zip: ZipReader, fileName: string): Promise<Manifest> {
  const size = zip.sizeOf(manifestPath);
  if (size === undefined || size > maxManifestBytes) {
    throw new RefusalError('refused', texts.noExport(fileName));
  }
  const all: Buffer[] = [];
  for await (const piece of zip.pieces(manifestPath)) all.push(piece);
  const said = jsonOf(Buffer.concat(all).toString('utf8'));
  const version = manifestSchema
    .pick({ format: true, formatVersion: true, appVersion: true })
    .safeParse(said);
  if (!version.success) throw new RefusalError('refused', texts.noExport(fileName));
  // Before the rest of it: a newer format may say other things.
  if (version.data.formatVersion > archiveFormatVersion) {
    throw new RefusalError('refused', texts.fromFuture(version.data.appVersion));
  }
  const manifest = manifestSchema.safeParse(said);
  if (!manifest.success) throw damaged(texts.partChanged(manifestPath));
  return manifest.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // the schema refuses it
  }
}
