import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

/** All that a PDF says, page text apart from what only programs show. */
export type PdfWords = {
  pages: string[];
  /** Info and XMP. */
  metadata: string[];
  /** Bookmarks, tags' titles and alternative texts, destinations, annotations, marked content. */
  marks: string[];
  /** Names and bytes of attached files, as text. */
  attachments: string[];
};

/** Reads a PDF back the hard way: every string object of it wherever it hangs, and the text of its pages. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<PdfWords> {
  const [{ text: pages }, pdf] = await Promise.all([
    // The reader keeps the buffer it is given.
    getDocumentProxy(new Uint8Array(bytes)).then((document) =>
      extractText(document, { mergePages: false }),
    ),
    PDFDocument.load(bytes, { updateMetadata: false }),
  ]);
  const words: PdfWords = { pages, metadata: [], marks: [], attachments: [] };
  const info = pdf.context.trailerInfo.Info;
  const about = info instanceof PDFDict ? info : pdf.context.lookup(info);
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) readStream(object, words);
    else if (object === about) words.metadata.push(...stringsIn(object));
    else words.marks.push(...stringsIn(object));
  }
  return words;
}

function readStream(stream: PDFRawStream, words: PdfWords): void {
  const kindOf = (key: string) => String(stream.dict.get(PDFName.of(key)) ?? '');
  words.marks.push(...stringsIn(stream.dict));
  const type = kindOf('Type');
  if (
    kindOf('Subtype') === '/Image' ||
    /^\/(?:XRef|ObjStm)$/.test(type) ||
    stream.dict.has(PDFName.of('Length1'))
  )
    return;
  if (type === '/Metadata') words.metadata.push(textOf(stream));
  else if (type === '/EmbeddedFile') words.attachments.push(textOf(stream));
  else words.marks.push(...markedContent(stream));
}

function textOf(stream: PDFRawStream): string {
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}

/** "/ActualText <FEFF…>" beside the operators of a page: what is copied instead of what is drawn. */
function markedContent(stream: PDFRawStream): string[] {
  const isPlain = ['/FlateDecode', 'undefined', ''].includes(
    String(stream.dict.get(PDFName.of('Filter')) ?? ''),
  );
  if (!isPlain) return [];
  const operators = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  return [
    ...operators.matchAll(
      /\/(?:ActualText|Alt|E|Contents|T)\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\.)*)\))/g,
    ),
  ].map(([, hex, literal]) =>
    hex === undefined
      ? PDFString.of(literal ?? '').decodeText()
      : PDFHexString.of(hex.replaceAll(/\s/g, '')).decodeText(),
  );
}

function stringsIn(object: PDFObject): string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  if (object instanceof PDFName) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict)
    return object
      .entries()
      .flatMap(([key, value]) =>
        key === PDFName.of('ID') ? [] : [...stringsIn(key), ...stringsIn(value)],
      );
  return [];
}
