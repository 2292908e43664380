import type { OleStreams } from './ole-streams.ts';

/** A paragraph of a Word 97–2003 document, with the text as it is stored, field codes and all. */
export type DocParagraph = {
  text: string;
  kind: 'paragraph' | 'heading' | 'list-item';
  level: number;
};

type Properties = { list?: number; listLevel?: number; outlineLevel?: number };
type Piece = { start: number; end: number; at: number; isNarrow: boolean };
type Range = { from: number; to: number; styleIndex: number; properties: Properties };

/** Where the file information block points at what, for Word 97 and later. */
const at = { bodyLength: 0x4c, styles: 0xa2, ranges: 0x102, pieces: 0x1a2 };
const oldestVersion = 0xc1;
const pageBytes = 512;
/** Paragraphs end at a return, a cell mark or a break of the page. */
const paragraphEnds = new Set(['\r', '\u0007', '\u000C']);
const bodyText = 9;
/** Styles that have the same number in every document: "heading 1" is 1. */
const lastHeadingStyle = 9;
const titleStyle = 62;

/**
 * What a Word 97–2003 document says of its paragraphs, in order: which are headings and which stand in a list.
 *
 * @source Microsoft, [MS-DOC]: Word (.doc) Binary File Format, 2.4.1, 2.4.6.1, 2.6.2, 2.9.178
 * @throws {RangeError} when it points outside itself
 */
export function docParagraphs(stream: OleStreams): DocParagraph[] {
  const main = stream('WordDocument');
  if (!main || main.readUInt16LE(2) < oldestVersion) return [];
  const isSecond = (main.readUInt16LE(0x0a) & 0x0200) !== 0;
  const table = stream(isSecond ? '1Table' : '0Table');
  if (!table) return [];
  const part = (pointer: number) => {
    const from = main.readUInt32LE(pointer);
    return table.subarray(from, from + main.readUInt32LE(pointer + 4));
  };
  const styles = stylesOf(part(at.styles));
  const ranges = rangesOf(main, part(at.ranges));
  const bodyLength = main.readUInt32LE(at.bodyLength);

  const paragraphs: DocParagraph[] = [];
  let text = '';
  for (const piece of piecesOf(part(at.pieces))) {
    const width = piece.isNarrow ? 1 : 2;
    const length = Math.min(piece.end, bodyLength) - piece.start;
    if (length <= 0) break;
    const bytes = main.subarray(piece.at, piece.at + length * width);
    const decoded = bytes.toString(piece.isNarrow ? 'latin1' : 'utf16le');
    for (const [index, sign] of decoded.split('').entries()) {
      text += sign;
      if (!paragraphEnds.has(sign)) continue;
      const range = rangeAt(ranges, piece.at + index * width);
      paragraphs.push({ text: text.slice(0, -1), ...classify(range, styles) });
      text = '';
    }
  }
  return paragraphs;
}

function classify(
  range: Range | undefined,
  styles: readonly Properties[],
): Pick<DocParagraph, 'kind' | 'level'> {
  const own: Properties = { ...styles[range?.styleIndex ?? 0], ...range?.properties };
  const { list = 0, listLevel = 0, outlineLevel = bodyText } = own;
  if (outlineLevel < bodyText) return { kind: 'heading', level: outlineLevel + 1 };
  return list > 0 ? { kind: 'list-item', level: listLevel + 1 } : { kind: 'paragraph', level: 1 };
}

function rangeAt(ranges: readonly Range[], position: number): Range | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.from ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const found = ranges[low];
  return found && found.from <= position && position < found.to ? found : undefined;
}

/** Which stretch of the text lies where in the stream; one byte a sign, or two. */
function piecesOf(clx: Buffer): Piece[] {
  let from = 0;
  while (clx[from] === 1) from += 3 + clx.readUInt16LE(from + 1);
  const plc = clx.subarray(from + 5, from + 5 + clx.readUInt32LE(from + 1));
  const count = Math.floor((plc.length - 4) / 12);
  return Array.from({ length: count }, (_, index) => {
    const stored = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const isNarrow = (stored & 0x4000_0000) !== 0;
    const where = stored & 0x3fff_ffff;
    return {
      start: plc.readUInt32LE(index * 4),
      end: plc.readUInt32LE(index * 4 + 4),
      at: isNarrow ? where / 2 : where,
      isNarrow,
    };
  });
}

/** Stretches of the stream with the same paragraph properties, in order. */
function rangesOf(main: Buffer, plc: Buffer): Range[] {
  const count = Math.floor((plc.length - 4) / 8);
  const pages = Array.from({ length: count }, (_, index) => {
    const number = plc.readUInt32LE((count + 1) * 4 + index * 4) & 0x3f_ffff;
    return main.subarray(number * pageBytes, (number + 1) * pageBytes);
  });
  return pages.flatMap(rangesOfPage).toSorted((a, b) => a.from - b.from);
}

function rangesOfPage(page: Buffer): Range[] {
  const count = page.readUInt8(pageBytes - 1);
  return Array.from({ length: count }, (_, index) => {
    const offset = page.readUInt8((count + 1) * 4 + index * 13) * 2;
    const range = { from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4) };
    if (offset === 0) return { ...range, styleIndex: 0, properties: {} };
    const size = page.readUInt8(offset);
    const start = size === 0 ? offset + 2 : offset + 1;
    const end = start + (size === 0 ? page.readUInt8(offset + 1) * 2 : size * 2 - 1);
    const styleIndex = page.readUInt16LE(start);
    return { ...range, styleIndex, properties: propertiesOf(page.subarray(start + 2, end)) };
  });
}

/** Bytes of an operand by the three highest bits of its operator; 6 stands for "the next byte says". */
const operandBytes = [1, 1, 2, 4, 2, 2, undefined, 3];

function propertiesOf(operations: Buffer): Properties {
  const properties: Properties = {};
  for (let from = 0; from + 2 < operations.length;) {
    const operator = operations.readUInt16LE(from);
    const fixed = operandBytes[operator >> 13];
    const size = fixed ?? 1 + operations.readUInt8(from + 2);
    if (from + 2 + size > operations.length) break;
    if (operator === 0x260a) properties.listLevel = operations.readUInt8(from + 2);
    if (operator === 0x460b) properties.list = operations.readInt16LE(from + 2);
    if (operator === 0x2640) properties.outlineLevel = operations.readUInt8(from + 2);
    from += 2 + size;
  }
  return properties;
}

/** Paragraph properties of the styles by index, each with what it inherits. */
function stylesOf(sheet: Buffer): Properties[] {
  if (sheet.length < 6) return [];
  const headerBytes = sheet.readUInt16LE(0);
  const count = sheet.readUInt16LE(2);
  const baseBytes = sheet.readUInt16LE(4);
  const styles: { base: number; own: Properties }[] = [];
  let from = 2 + headerBytes;
  for (let index = 0; index < count && from + 2 <= sheet.length; index += 1) {
    const size = sheet.readUInt16LE(from);
    const style = sheet.subarray(from + 2, from + 2 + size);
    styles.push(size < baseBytes + 2 ? { base: -1, own: {} } : styleOf(style, index, baseBytes));
    from += 2 + size;
  }
  return styles.map((_, index) => inherited(styles, index));
}

function styleOf(style: Buffer, index: number, baseBytes: number) {
  const isTitle = (style.readUInt16LE(0) & 0x0fff) === titleStyle;
  const kind = style.readUInt16LE(2) & 0x000f;
  const base = style.readUInt16LE(2) >> 4;
  const named: Properties =
    index > 0 && index <= lastHeadingStyle
      ? { outlineLevel: index - 1 }
      : isTitle
        ? { outlineLevel: 0 }
        : {};
  const behindName = baseBytes + 2 + style.readUInt16LE(baseBytes) * 2 + 2;
  const from = behindName + (behindName % 2);
  if (kind !== 1 || from + 4 > style.length) return { base, own: named };
  const operations = style.subarray(from + 4, from + 2 + style.readUInt16LE(from));
  return { base, own: { ...named, ...propertiesOf(operations) } };
}

function inherited(
  styles: readonly { base: number; own: Properties }[],
  index: number,
): Properties {
  const chain: Properties[] = [];
  for (let up = index; styles[up] && chain.length <= styles.length; up = styles[up]?.base ?? -1) {
    chain.unshift(styles[up]?.own ?? {});
  }
  return Object.assign({}, ...chain) as Properties;
}
