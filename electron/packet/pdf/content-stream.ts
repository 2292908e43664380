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

/** The operators of a content stream in order, as the browser writes them: no inline images. */
export function operations(content: string): Operation[] {
  const all: Operation[] = [];
  let operands: Operand[] = [];
  scanContent(
    content,
    (start, end) => operands.push({ text: content.slice(start, end), start }),
    (operator, start, end) => {
      all.push({ operator, operands, start, end });
      operands = [];
    },
  );
  return all;
}

/**
 * Hears every operand by its place, and every operator with where the first of its operands begins.
 *
 * By hand and without an object for each: a packet has some ten thousands of them, and is often one of hundreds.
 */
export function scanContent(
  content: string,
  onOperand: ((start: number, end: number) => void) | null,
  onOperator: (operator: string, start: number, end: number) => void,
): void {
  let first = -1;
  for (let at = 0; at < content.length;) {
    const sign = content.charCodeAt(at);
    if (sign <= 0x20) {
      at += 1;
      continue;
    }
    const end = endOfToken(content, at, sign);
    if (isLetter(sign) && !isConstant(content, at, end)) {
      onOperator(content.slice(at, end), first === -1 ? at : first, end);
      first = -1;
    } else {
      onOperand?.(at, end);
      if (first === -1) first = at;
    }
    at = end;
  }
}

function isConstant(content: string, at: number, end: number): boolean {
  if (end - at < 4) return false;
  const text = content.slice(at, end);
  return text === 'true' || text === 'false' || text === 'null';
}

const code = (sign: string) => sign.charCodeAt(0);
const less = code('<');
const open = code('(');
const close = code(')');
const bracket = code('[');
const closing = code(']');
const backslash = code('\\');
/** What ends a name, a number or an operator, beside a blank. */
const delimiters = new Set(Array.from('<>[](){}/%', code));

/** Operators begin with a letter, or are one of the two that show a line of text. */
const isLetter = (sign: number) =>
  (sign >= 0x41 && sign <= 0x5a) ||
  (sign >= 0x61 && sign <= 0x7a) ||
  sign === 0x27 ||
  sign === 0x22;

function endOfToken(content: string, at: number, sign: number): number {
  switch (sign) {
    case less: {
      const isDictionary = content.charCodeAt(at + 1) === less;
      const end = content.indexOf(isDictionary ? '>>' : '>', at + 1);
      return end === -1 ? content.length : end + (isDictionary ? 2 : 1);
    }
    case open: {
      let end = at + 1;
      while (end < content.length && content.charCodeAt(end) !== close)
        end += content.charCodeAt(end) === backslash ? 2 : 1;
      return end + 1;
    }
    case bracket:
    case closing:
      return at + 1;
    default: {
      let end = at + 1;
      for (; end < content.length; end += 1) {
        const next = content.charCodeAt(end);
        if (next <= 0x20 || delimiters.has(next)) break;
      }
      return end;
    }
  }
}
