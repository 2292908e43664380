import type { StructureHint } from '#shared/posting.ts';

type Kind = 'paragraph' | 'heading' | 'list-item' | 'row';
type Block = {
  kind: Kind;
  level: number;
  text: string;
  isBold: boolean;
  /** The original leaves room before it: an empty paragraph, or a wider gap. */
  isApart: boolean;
};
type Row = { blocks: Block[] }[];

/** Longer lines, or ones that end like a sentence, are no headings even when all of them is bold. */
const longestBoldHeading = 80;
/** A longer paragraph is prose, and prose stands apart. */
const longestLine = 160;
/** A first cell up to this length names what the second one holds. */
const longestLabel = 40;

export type BlockBuilder = ReturnType<typeof createBlockBuilder>;

/**
 * Collects what a converter reads, block by block, and writes the source text of it with its hints. What stands
 * beside the text (notes, headers and footers of the pages) comes behind it: a posting begins with its own words.
 *
 * The same for all formats: one paragraph, heading, list item or table row is one line (a line break of the
 * original breaks it); white space between words is one blank; of a list item nothing but its words is written.
 * A blank line stands before a heading, around prose, between a list and what is no part of it, and where the
 * original leaves room; short paragraphs one below the other are lines without one, as people type them.
 */
export function createBlockBuilder() {
  let blocks: Block[] = [];
  let open: { kind: Kind; level: number } | undefined;
  let text = '';
  let boldLength = 0;
  let inkLength = 0;
  let isApart = false;
  let isEmpty = true;
  const tables: { before: Block[]; rows: Row[] }[] = [];
  const asides: Block[] = [];
  const interrupted: {
    blocks: Block[];
    open: typeof open;
    text: string;
    inks: [number, number];
  }[] = [];

  function write(piece: string, isBold = false): void {
    text += piece;
    const ink = piece.replaceAll(/\s/g, '').length;
    inkLength += ink;
    if (isBold) boldLength += ink;
  }

  /** Ends the block that is open; what has no visible character is none. */
  function flush(): void {
    const lines = text.split('\n').map((line) => line.replaceAll(/[ \t\r\f\v]+/g, ' ').trim());
    const whole = lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim();
    if (whole !== '') {
      const isBold = boldLength === inkLength;
      blocks.push({ ...(open ?? { kind: 'paragraph', level: 1 }), text: whole, isBold, isApart });
      open = undefined;
      isApart = false;
      isEmpty = false;
    }
    text = '';
    boldLength = 0;
    inkLength = 0;
  }

  /** Ends the block; one in which nothing was is the room before the next. */
  function endBlock(): void {
    flush();
    if (isEmpty) isApart = true;
    isEmpty = true;
  }

  return {
    write,
    lineBreak: () => write('\n'),
    endBlock,
    /** The next block with something on it is this; an open one is ended. */
    begin(kind: 'paragraph' | 'heading' | 'list-item', level = 1): void {
      flush();
      open = kind === 'paragraph' ? undefined : { kind, level };
    },
    openTable(): void {
      flush();
      open = undefined;
      tables.push({ before: blocks, rows: [] });
      blocks = [];
    },
    openRow(): void {
      flush();
      tables.at(-1)?.rows.push([]);
    },
    openCell(): void {
      flush();
      open = undefined;
      const table = tables.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      blocks = [];
      table.rows.at(-1)?.push({ blocks });
    },
    closeTable(): void {
      flush();
      const table = tables.pop();
      if (!table) return;
      const { before, rows } = table;
      blocks = before;
      for (const row of rows) for (const block of blocksOfRow(row)) blocks.push(block);
    },
    /** The original leaves room here. */
    leaveRoom(): void {
      isApart = true;
    },
    /** What follows stands beside the text (a note, a page's footer): it goes to the end of it. */
    openAside(): void {
      interrupted.push({ blocks, open, text, inks: [boldLength, inkLength] });
      blocks = [];
      open = undefined;
      text = '';
    },
    closeAside(): void {
      const last = interrupted.pop();
      if (!last) return;
      flush();
      for (const block of blocks) asides.push(block);
      ({ blocks, open, text } = last);
      [boldLength, inkLength] = last.inks;
    },
    get tableDepth(): number {
      return tables.length;
    },
    finish(): { text: string; hints: StructureHint[] } {
      while (interrupted.length > 0) this.closeAside();
      while (tables.length > 0) this.closeTable();
      flush();
      return writeBlocks(promoteBoldLines([...blocks, ...asides]));
    },
  };
}

/** Short cells are one line; a table that only places whole parts of a text gives these one after the other. */
function blocksOfRow(row: Row): Block[] {
  const cells = row.filter((cell) => cell.blocks.length > 0);
  const texts = cells.map(({ blocks }) => blocks.map(({ text }) => text).join(' '));
  const isOneLine =
    cells.length > 1 &&
    cells.every(
      ({ blocks: [first, ...more] }) => more.length === 0 && first?.kind !== 'list-item',
    ) &&
    texts.every((text) => !text.includes('\n'));
  if (!isOneLine) return cells.flatMap(({ blocks }) => blocks);
  return [{ kind: 'row', level: 1, text: joinCells(texts), isBold: false, isApart: false }];
}

/** "Label: value" where two cells look like that, else the cells with a tab between them. */
export function joinCells(texts: readonly string[]): string {
  const [label = '', value = ''] = texts;
  if (texts.length !== 2 || label.length > longestLabel || /[.!?;,]$/.test(label)) {
    return texts.join('\t');
  }
  return label.endsWith(':') ? `${label} ${value}` : `${label}: ${value}`;
}

/** Many write their headings as bold lines. They are ones where not most of the text is bold. */
function promoteBoldLines(blocks: readonly Block[]): Block[] {
  const lengthOf = (some: readonly Block[]) =>
    some.reduce((sum, each) => sum + each.text.length, 0);
  const isMostlyBold = lengthOf(blocks.filter(({ isBold }) => isBold)) > lengthOf(blocks) * 0.4;
  if (isMostlyBold) return [...blocks];
  const deepest = blocks.reduce(
    (level, each) => (each.kind === 'heading' ? Math.max(level, each.level) : level),
    0,
  );
  return blocks.map((block) =>
    isBoldHeading(block) ? { ...block, kind: 'heading', level: deepest + 1 } : block,
  );
}

function isBoldHeading({ kind, text, isBold }: Block): boolean {
  return (
    isBold &&
    kind === 'paragraph' &&
    text.length <= longestBoldHeading &&
    !/[.;,]$|\n|:\s*\S/.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

function writeBlocks(blocks: readonly Block[]): { text: string; hints: StructureHint[] } {
  let text = '';
  const hints: StructureHint[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (before) text += isClose(before, block) ? '\n' : '\n\n';
    const start = text.length;
    text += block.text;
    const { kind, level } = block;
    if (kind === 'heading' || kind === 'list-item') {
      hints.push({ start, end: text.length, kind, level });
    }
    before = block;
  }
  return { text: text === '' ? '' : `${text}\n`, hints };
}

function isClose(before: Block, block: Block): boolean {
  if (block.kind === 'heading') return false;
  if (before.kind === 'heading') return true;
  if (block.isApart) return false;
  if (before.kind !== block.kind) return block.kind === 'list-item' && before.text.endsWith(':');
  const isProse = before.text.length > longestLine || block.text.length > longestLine;
  return block.kind !== 'paragraph' || !isProse;
}
