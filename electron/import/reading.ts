import type { Encoding, ParsedPosting } from '#shared/posting.ts';
import { parsePosting } from '../parse/parse-posting.ts';
import type { GivenFile } from './given-file.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import {
  readSource,
  sourceOf,
  sourceOfFile,
  type Refused,
  type SourceFile,
} from './read-source.ts';

/** One file to read: as it was given, or by its bytes: pasted text, or what is read again in a chosen encoding. */
export type ReadTask =
  | { what: 'posting'; file: GivenFile }
  | { what: 'pasted'; fileName: string; bytes: Uint8Array<ArrayBuffer> }
  | { what: 'again'; fileName: string; bytes: Uint8Array<ArrayBuffer>; as: Again }
  | { what: 'document'; file: GivenFile };

/** How to read kept bytes again: in which encoding, and whether their text must be taken out of a format first. */
export type Again = { encoding: Encoding; isOfFormat: boolean };

export type ReadPosting = SourceFile & { parsed: ParsedPosting };

/** What a worker does for one file: everything but storing it. */
export async function readTask(task: ReadTask): Promise<ReadPosting | ReadDocument | Refused> {
  if (task.what === 'document') return readDocument(task.file);
  const source = await sourceOfTask(task);
  if ('refusal' in source) return source;
  return { ...source, parsed: parsePosting(source.text, { hints: source.hints }) };
}

async function sourceOfTask(
  task: Exclude<ReadTask, { what: 'document' }>,
): Promise<SourceFile | Refused> {
  switch (task.what) {
    case 'posting':
      return readSource(task.file);
    case 'pasted':
      return sourceOf(task.fileName, task.bytes);
    case 'again': {
      const { encoding, isOfFormat } = task.as;
      const again = isOfFormat ? sourceOfFile : sourceOf;
      return again(task.fileName, task.bytes, encoding);
    }
  }
}
