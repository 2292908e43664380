import { basename, extname } from 'node:path';

import type { Document } from '#shared/document.ts';
import { importTexts } from '#shared/texts/import.ts';
import { pdfText, type DocumentText } from './pdf-text.ts';
import { readBounded, sha256Of, sourceOf, type Refused } from './read-source.ts';

const maxDocumentBytes = 50 * 1024 * 1024;

export type ReadDocument = DocumentText & {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  mediaType: Document['mediaType'];
};

const mediaTypes: Record<string, Document['mediaType']> = {
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

/** Reads a candidate's file: bytes and hash always, text where there is some. */
export async function readDocument(path: string): Promise<ReadDocument | Refused> {
  const fileName = basename(path);
  const mediaType = mediaTypes[extname(path).toLowerCase()];
  if (!mediaType) return { fileName, refusal: importTexts.documentExtension(extname(path)) };
  const bytes = await readBounded(path, maxDocumentBytes);
  if (typeof bytes === 'string') return { fileName, refusal: bytes };
  if (mediaType === 'application/pdf') {
    if (bytes.length === 0) return { fileName, refusal: importTexts.empty };
    return { fileName, bytes, sha256: sha256Of(bytes), mediaType, ...(await pdfText(bytes)) };
  }
  const source = sourceOf(fileName, bytes);
  if ('refusal' in source) return source;
  const { sha256, text } = source;
  return { fileName, bytes, sha256, mediaType, text, pageCount: null, textMissing: null };
}
