import { deflateSync, inflateSync } from 'node:zlib';

import {
  PDFArray,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  decodePDFRawStream,
  type PDFContext,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** One operator of a page's content with what stands before it; offsets into the content's text. */
export type Operation = {
  operator: string;
  operands: Operand[];
  start: number;
  end: number;
};
type Operand = { text: string; start: number };

/** A page's content as text, a byte a letter; undefined where there is none or it cannot be read. */
export function contentOf(page: PDFPage): string | undefined {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((_each, index) => contents.lookup(index, PDFStream))
      : contents
        ? [contents]
        : [];
  const parts = streams.map(textOfStream);
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('\n');
}

export function textOfStream(stream: PDFStream | undefined): string | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  try {
    const isFlate = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
    const isPlain = !stream.dict.has(PDFName.of('DecodeParms'));
    const bytes =
      isFlate && isPlain ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
    return Buffer.from(bytes).toString('latin1');
  } catch {
    return undefined; // damaged: whoever asks says so
  }
}

/** Puts a page's content in place of what it had. */
export function replaceContent(page: PDFPage, content: string): void {
  const { context } = page.doc;
  const old = page.node.get(PDFName.of('Contents'));
  page.node.set(PDFName.of('Contents'), plainStream(context, content));
  if (old instanceof PDFRef) context.delete(old);
}

/** A text, a byte a letter, as a stream of its own. */
export function plainStream(context: PDFContext, text: string): PDFRef {
  const bytes = deflateSync(Buffer.from(text, 'latin1'));
  const dict = context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
  return context.register(PDFRawStream.of(dict, bytes));
}

const token =
  /<<[^]*?>>|<[0-9A-Fa-f\s]*>|\((?:\\[^]|[^\\()])*\)|\[|\]|\/[^\s<>[\](){}/%]*|[^\s<>[\](){}/%]+/g;

/** The operators of a content stream in order, as the browser writes them: no inline images. */
export function* operations(content: string): Generator<Operation> {
  let operands: Operand[] = [];
  for (const { 0: text, index } of content.matchAll(token)) {
    if (/^[A-Za-z'"][A-Za-z0-9*]*$/.test(text) && !/^(?:true|false|null)$/.test(text)) {
      const start = operands[0]?.start ?? index;
      yield { operator: text, operands, start, end: index + text.length };
      operands = [];
    } else {
      operands.push({ text, start: index });
    }
  }
}
