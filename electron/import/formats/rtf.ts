import { createBlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { codePageOf, decoderOf } from './rtf-code-pages.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** A person's document nests a dozen groups. */
const maxDepth = 500;

/** Groups that hold no text of the document, or hold the drawn mark of a list item. */
const passedOver = new Set(
  `fonttbl colortbl stylesheet info pict object listtable listoverridetable listtext pntext pntxta pntxtb pnseclvl
   revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend
   sp sn sv shprslt annotation atnid atnauthor nonshppict template deleted mmathPr fchars lchars filetbl`.split(
    /\s+/,
  ),
);
/** Groups whose text stands beside the document's. */
const asides = new Set(
  'header headerf headerl headerr footer footerf footerl footerr footnote'.split(' '),
);
/** Optional groups (`\*`) with text in them; all other optional ones are for programs. */
const readable = new Set(['shptxt', 'shpinst']);
const signs: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '\u2011',
  '-': '\u00AD',
  '{': '{',
  '}': '}',
  '\\': '\\',
  bullet: '•',
  endash: '–',
  emdash: '—',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  tab: ' ',
  emspace: ' ',
  enspace: ' ',
};

type Destination = 'text' | 'skipped' | 'fonts' | 'styles';
type Group = {
  destination: Destination;
  isBold: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  codePage: string | undefined;
  /** How many signs after `\u` stand for it in readers that know no Unicode. */
  unicodeSkip: number;
  isAside: boolean;
};
const plainParagraph = { outlineLevel: 9, list: 0, listLevel: 0, isItem: false, isInTable: false };

/** Text and structure of a rich text file. @throws {UnreadableError} when it is cut off or nested too deep */
export function convertRtf(bytes: Uint8Array): Omit<Converted, 'pageCount' | 'notice'> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const builder = createBlockBuilder();
  const groups: Group[] = [];
  let group: Group = {
    ...{ destination: 'text', isBold: false, isHidden: false, isDeleted: false },
    ...{ codePage: undefined, unicodeSkip: 1, isAside: false },
  };
  let documentCodePage = 'windows-1252';
  const fontCodePages = new Map<number, string>();
  const headingStyles = new Map<number, number>();
  let paragraph = { ...plainParagraph };
  let isParagraphBegun = false;
  const interrupted: { paragraph: typeof paragraph; isParagraphBegun: boolean }[] = [];
  let isOptional = false;
  let toSkip = 0;
  let pending: number[] = [];
  let font = 0;
  let style = { id: 0, name: '', outlineLevel: 9 };

  function flushBytes(): void {
    if (pending.length === 0) return;
    const text = decoderOf(group.codePage ?? documentCodePage).decode(new Uint8Array(pending));
    pending = [];
    write(text);
  }

  function write(text: string): void {
    if (group.destination === 'styles') style.name += text;
    if (group.destination !== 'text' || group.isHidden || group.isDeleted) return;
    if (!isParagraphBegun) beginParagraph();
    builder.write(text, group.isBold);
  }

  function beginParagraph(): void {
    isParagraphBegun = true;
    const { outlineLevel, list, listLevel, isItem, isInTable } = paragraph;
    if (isInTable && builder.tableDepth === 0) {
      builder.openTable();
      startRow();
    } else if (!isInTable && builder.tableDepth > 0) builder.closeTable();
    if (outlineLevel < 9) builder.begin('heading', outlineLevel + 1);
    else if (list > 0 || isItem) builder.begin('list-item', listLevel + 1);
    else builder.begin('paragraph');
  }

  function endParagraph(): void {
    builder.endBlock();
    isParagraphBegun = false;
  }

  function startRow(): void {
    builder.openRow();
    builder.openCell();
  }

  /** A note or footer interrupts the paragraph it stands in. */
  function openAside(): void {
    group.isAside = true;
    interrupted.push({ paragraph, isParagraphBegun });
    paragraph = { ...plainParagraph };
    isParagraphBegun = false;
    builder.openAside();
  }
  function closeAside(): void {
    builder.closeAside();
    ({ paragraph, isParagraphBegun } = interrupted.pop() ?? { paragraph, isParagraphBegun });
  }

  function endStyle(): void {
    const { id, name, outlineLevel } = style;
    const heading = /^\s*heading ([1-9])\s*;?$/i.exec(name)?.[1];
    const level = heading ? Number(heading) - 1 : /^\s*title\s*;?$/i.test(name) ? 0 : outlineLevel;
    if (level < 9) headingStyles.set(id, level);
    style = { id: 0, name: '', outlineLevel: 9 };
  }

  function control(name: string, value: number | undefined): void {
    if (passedOver.has(name)) {
      if (name === 'listtext' || name === 'pntext') paragraph.isItem = true;
      if (name === 'fonttbl') group.destination = 'fonts';
      else if (name === 'stylesheet') group.destination = 'styles';
      else group.destination = 'skipped';
      return;
    }
    if (isOptional && !readable.has(name)) {
      group.destination = 'skipped';
      return;
    }
    if (group.destination === 'fonts') {
      if (name === 'f') font = value ?? 0;
      const codePage = name === 'fcharset' ? codePageOf(value ?? 0) : undefined;
      if (codePage) fontCodePages.set(font, codePage);
      return;
    }
    if (group.destination === 'styles') {
      if (name === 's') style.id = value ?? 0;
      if (name === 'outlinelevel') style.outlineLevel = value ?? 9;
      return;
    }
    if (group.destination === 'skipped') return;
    textControl(name, value);
  }

  function textControl(name: string, value: number | undefined): void {
    const sign = signs[name];
    if (sign !== undefined) write(sign);
    else if (name === 'par' || name === 'sect' || name === '\n' || name === '\r') endParagraph();
    else if (name === 'line') write('\n');
    else if (name === 'cell' || name === 'nestcell') {
      if (!isParagraphBegun) beginParagraph();
      endParagraph();
      builder.openCell();
    } else if (name === 'row' || name === 'nestrow') startRow();
    else if (name === 'trowd' && builder.tableDepth === 0) {
      endParagraph();
      builder.openTable();
      startRow();
    } else if (asides.has(name)) openAside();
    else if (name === 'pard') paragraph = { ...plainParagraph };
    else if (name === 'plain') {
      group = { ...group, isBold: false, isHidden: false, isDeleted: false, codePage: undefined };
    } else if (name === 's') paragraph.outlineLevel = headingStyles.get(value ?? 0) ?? 9;
    else if (name === 'outlinelevel') paragraph.outlineLevel = value ?? 9;
    else if (name === 'ls') paragraph.list = value ?? 0;
    else if (name === 'ilvl') paragraph.listLevel = value ?? 0;
    else if (name === 'intbl') paragraph.isInTable = true;
    else if (name === 'b') group.isBold = value !== 0;
    else if (name === 'v') group.isHidden = value !== 0;
    else if (name === 'deleted') group.isDeleted = value !== 0;
    else if (name === 'f') group.codePage = fontCodePages.get(value ?? 0);
    else if (name === 'uc') group.unicodeSkip = value ?? 1;
    else if (name === 'ansicpg') documentCodePage = `windows-${value ?? 1252}`;
    else if (name === 'mac') documentCodePage = 'macintosh';
    else if (name === 'u') {
      write(String.fromCharCode((value ?? 0) & 0xffff));
      toSkip = group.unicodeSkip;
    }
  }

  for (const token of rtfTokens(source)) {
    if (token.kind === 'byte') {
      if (toSkip > 0) toSkip -= 1;
      else if (group.destination !== 'skipped') pending.push(token.value);
      continue;
    }
    flushBytes();
    if (token.kind === 'open') {
      groups.push(group);
      if (groups.length > maxDepth) throw new UnreadableError({ kind: 'too-deep' });
      group = { ...group, isAside: false };
      toSkip = 0;
    } else if (token.kind === 'close') {
      const isStyle = group.destination === 'styles' && groups.at(-1)?.destination === 'styles';
      if (isStyle) endStyle();
      if (group.isAside) closeAside();
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (token.kind === 'text') {
      const skipped = Math.min(toSkip, token.text.length);
      toSkip -= skipped;
      write(token.text.slice(skipped));
    } else if (token.name === '*') {
      isOptional = true;
      continue;
    } else control(token.name, token.value);
    isOptional = false;
  }
  if (groups.length > 0) throw new UnreadableError({ kind: 'damaged' });
  return builder.finish();
}
