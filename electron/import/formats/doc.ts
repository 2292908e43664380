import WordExtractor from 'word-extractor';

import { createBlockBuilder, type BlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';

/** The beginning of Word's own stream, on a sector of its own, and the flag of a password in it. */
const wordSign = [0xec, 0xa5];
const sectorBytes = 512;
const flagsAt = 10;
const encryptedFlag = 0x01_00;

/**
 * Text of a Word 97–2003 document, paragraph by paragraph; what it knows of lists and headings is not read.
 *
 * @throws {UnreadableError} `locked`
 */
export async function convertDoc(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Omit<Converted, 'pageCount' | 'notice'>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isLocked(file)) throw new UnreadableError({ kind: 'locked' });
  const document = await new WordExtractor().extract(file);
  const builder = createBlockBuilder();
  const verbatim = { filterUnicode: false } as const;
  const parts = [
    document.getBody(verbatim),
    document.getTextboxes({ ...verbatim, includeHeadersAndFooters: false }),
    document.getHeaders({ ...verbatim, includeFooters: false }),
    document.getFootnotes(verbatim),
    document.getEndnotes(verbatim),
    document.getFooters(verbatim),
  ];
  for (const line of parts.flatMap((part) => part.split('\n'))) writeLine(builder, line);
  return builder.finish();
}

/** A row of a table comes as a line in which a tab stands behind every cell. */
function writeLine(builder: BlockBuilder, line: string): void {
  if (!line.endsWith('\t')) {
    if (builder.tableDepth > 0) builder.closeTable();
    builder.begin('paragraph');
    builder.write(line);
    builder.endBlock();
    return;
  }
  if (builder.tableDepth === 0) builder.openTable();
  builder.openRow();
  for (const cell of line.split('\t')) {
    builder.openCell();
    builder.write(cell);
  }
}

function isLocked(file: Buffer): boolean {
  for (let at = sectorBytes; at + 12 <= file.length; at += sectorBytes) {
    if (file[at] === wordSign[0] && file[at + 1] === wordSign[1]) {
      return (file.readUInt16LE(at + flagsAt) & encryptedFlag) !== 0;
    }
  }
  return false;
}
