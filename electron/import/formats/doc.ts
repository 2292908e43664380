import WordExtractor from 'word-extractor';

import { createBlockBuilder, type BlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { docParagraphs, type DocParagraph } from './doc-structure.ts';
import { openOle, type OleStreams } from './ole-streams.ts';

/** The beginning of Word's own stream, on a sector of its own, and the flag of a password in it. */
const wordSign = [0xec, 0xa5];
const sectorBytes = 512;
const flagsAt = 10;
const encryptedFlag = 0x01_00;

/** A line is looked for among so many paragraphs from where the last one was found. */
const lookAhead = 40;

/**
 * Text of a Word 97–2003 document, paragraph by paragraph, as word-extractor gives it, with what the document says
 * of its headings and lists, which that passes over. A document whose structure cannot be followed has text only.
 *
 * @throws {UnreadableError} `locked`
 */
export async function convertDoc(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Omit<Converted, 'pageCount' | 'notice'>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isLocked(file)) throw new UnreadableError({ kind: 'locked' });
  const streams = checkedStreams(file);
  const document = await new WordExtractor().extract(file);
  const builder = createBlockBuilder();
  const structureOf = followStructure(streams);
  const verbatim = { filterUnicode: false } as const;
  const parts = [
    document.getBody(verbatim),
    document.getTextboxes({ ...verbatim, includeHeadersAndFooters: false }),
    document.getHeaders({ ...verbatim, includeFooters: false }),
    document.getFootnotes(verbatim),
    document.getEndnotes(verbatim),
    document.getFooters(verbatim),
  ];
  for (const line of parts.flatMap((part) => part.split('\n')))
    writeLine(builder, line, structureOf(line));
  return builder.finish();
}

/**
 * The file's streams, each of Word's read once: where sectors follow each other in a circle, word-extractor would
 * go on until the memory is full.
 *
 * @throws {RangeError} for such a file
 */
function checkedStreams(file: Buffer): OleStreams {
  const streams = openOle(file);
  for (const name of ['WordDocument', '0Table', '1Table', 'Data']) streams(name);
  return streams;
}

type Structure = Pick<DocParagraph, 'kind' | 'level'>;
const plain: Structure = { kind: 'paragraph', level: 1 };

/** Finds for each line of the text, in order, the paragraph with the same letters. */
function followStructure(streams: OleStreams): (line: string) => Structure {
  const paragraphs = paragraphsOf(streams).map(({ text, kind, level }) => ({
    letters: lettersOf(text),
    kind,
    level,
  }));
  let next = 0;
  return (line) => {
    const letters = lettersOf(line);
    if (letters === '') return plain;
    const ahead = paragraphs.slice(next, next + lookAhead);
    const found = ahead.findIndex((paragraph) => paragraph.letters === letters);
    if (found === -1) return plain;
    next += found + 1;
    return ahead[found] ?? plain;
  };
}

const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

function paragraphsOf(streams: OleStreams): DocParagraph[] {
  try {
    return docParagraphs(streams);
  } catch (error) {
    if (error instanceof RangeError) return []; // its text may still be whole
    throw error;
  }
}

/** A row of a table comes as a line in which a tab stands behind every cell. */
function writeLine(builder: BlockBuilder, line: string, { kind, level }: Structure): void {
  if (!line.endsWith('\t')) {
    if (builder.tableDepth > 0) builder.closeTable();
    builder.begin(kind, level);
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
