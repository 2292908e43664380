import type { Encoding, ParsedPosting } from '#shared/posting.ts';
import { parsePosting } from '../parse/parse-posting.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { readSource, sourceOf, type Refused, type SourceFile } from './read-source.ts';

/** One file to read: by its path, or by its bytes: pasted text, or what is read again in a chosen encoding. */
export type ReadTask =
  | { what: 'posting'; path: string }
  | { what: 'pasted'; fileName: string; bytes: Uint8Array<ArrayBuffer>; encoding?: Encoding }
  | { what: 'document'; path: string };

export type ReadPosting = SourceFile & { parsed: ParsedPosting };

/** What a worker does for one file: everything but storing it. */
export async function readTask(task: ReadTask): Promise<ReadPosting | ReadDocument | Refused> {
  if (task.what === 'document') return readDocument(task.path);
  const source =
    task.what === 'posting'
      ? await readSource(task.path)
      : sourceOf(task.fileName, task.bytes, task.encoding);
  if ('refusal' in source) return source;
  return { ...source, parsed: parsePosting(source.text, { hints: source.hints }) };
}
