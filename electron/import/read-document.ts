import { extname } from 'node:path';

import type { Document } from '#shared/document.ts';
import { importTexts } from '#shared/texts/import.ts';
import { convertFile, type ConvertedFile } from './convert-file.ts';
import { decodePosting } from './decode-posting.ts';
import { isPostingExtension } from './formats/file-formats.ts';
import { nameOf, type GivenFile } from './given-file.ts';
import { readBounded, sourceOf, type Refused } from './read-source.ts';
import { sha256Of } from './sha256.ts';

const maxDocumentBytes = 50 * 1024 * 1024;
/** A book as a work sample; a longer one is kept without its text. */
const maxDocumentPages = 1_000;

type DocumentText = {
  text: string;
  pageCount: number | null;
  /** Why there is no text; null when there is. */
  textMissing: string | null;
};
export type ReadDocument = DocumentText & {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  mediaType: Document['mediaType'];
};

const markdownEnding = /^\.(?:md|markdown)$/i;

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  pdf: 'application/pdf',
  doc: 'application/msword',
  eml: 'message/rfc822',
} as const satisfies Record<string, Document['mediaType']>;

/** Reads a candidate's file: bytes and hash always, text where there is some. */
export async function readDocument(given: GivenFile): Promise<ReadDocument | Refused> {
  const fileName = nameOf(given);
  if (typeof given !== 'string' && 'refusal' in given) return given;
  if (!isPostingExtension(extname(fileName))) {
    return { fileName, refusal: importTexts.documentExtension(extname(fileName)) };
  }
  const bytes = await readBounded(given, maxDocumentBytes);
  if (typeof bytes === 'string') return { fileName, refusal: bytes };
  const decode = (page: Uint8Array) => decodePosting(page).text;
  const file = await convertFile(fileName, bytes, { maxPages: maxDocumentPages, decode });
  if ('refusal' in file) return { fileName, refusal: file.refusal };
  if ('trouble' in file || file.format !== 'text') {
    const mediaType = mediaTypes[file.format ?? formatNamed(fileName)];
    return { fileName, bytes, sha256: sha256Of(bytes), mediaType, ...textOf(file) };
  }
  const source = sourceOf(fileName, bytes);
  if ('refusal' in source) return source;
  const { sha256, text } = source;
  const mediaType = markdownEnding.test(extname(fileName)) ? 'text/markdown' : 'text/plain';
  return { fileName, bytes, sha256, mediaType, text, pageCount: null, textMissing: null };
}

/** Of a file that is locked as a whole, only its name says what it is. */
function formatNamed(fileName: string): keyof typeof mediaTypes {
  const ending = extname(fileName).slice(1).toLowerCase();
  return ending in mediaTypes ? (ending as keyof typeof mediaTypes) : 'docx';
}

function textOf(
  file: Exclude<ConvertedFile, { refusal: string } | { format: 'text' }>,
): DocumentText {
  if ('trouble' in file) {
    const textMissing = importTexts.documentTrouble(file.trouble, file.format === 'pdf');
    const pageCount = 'pageCount' in file.trouble ? file.trouble.pageCount : null;
    return { text: '', pageCount, textMissing };
  }
  return { text: file.text, pageCount: file.pageCount, textMissing: null };
}
