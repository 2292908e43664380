import { createBlockBuilder, type BlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { readMarkup } from './read-markup.ts';
import { openZip } from './zip-entries.ts';

/** Comments, deletions of tracked changes, drawn marks and numbers, and what is only there for programs. */
const passedOver = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'text:number',
  'svg:title',
  'svg:desc',
  'text:hidden-text',
  'office:forms',
]);
/** Tables of contents and other indexes repeat what the text says. */
const indexes = /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index)$/;

type Styles = ReadonlyMap<string, { isBold?: boolean; isHidden?: boolean; isTitle?: boolean }>;

/** Text and structure of an OpenDocument text: the body, then the page's header and footer. */
export function convertOdt(bytes: Uint8Array): Omit<Converted, 'pageCount' | 'notice'> {
  const zip = openZip(bytes);
  if (/<manifest:encryption-data\b/.test(zip.read('META-INF/manifest.xml') ?? '')) {
    throw new UnreadableError({ kind: 'locked' });
  }
  const content = zip.read('content.xml');
  if (!content?.includes('<office:body')) throw new UnreadableError({ kind: 'damaged' });
  const pages = zip.read('styles.xml') ?? '';
  const ofPages = stylesOf(pages);
  const builder = createBlockBuilder();
  readPart(content, ['office:body'], builder, stylesOf(pages, content));
  readPart(pages, ['style:header', 'style:header-first'], builder, ofPages);
  readPart(pages, ['style:footer', 'style:footer-first'], builder, ofPages);
  return builder.finish();
}

/** Text styles that are bold or hidden, and paragraph styles that are, or go back to, "Title". */
function stylesOf(...parts: readonly string[]): Styles {
  const styles = new Map<string, { isBold?: boolean; isHidden?: boolean; isTitle?: boolean }>();
  let style: { isBold?: boolean; isHidden?: boolean; isTitle?: boolean } = {};
  for (const part of parts) {
    readMarkup(part, 'xml', {
      open(name, attributes) {
        if (name === 'style:style') {
          const parent = styles.get(attributes['style:parent-style-name'] ?? '');
          style = { ...parent };
          if (attributes['style:name'] === 'Title') style.isTitle = true;
          styles.set(attributes['style:name'] ?? '', style);
        } else if (name === 'style:text-properties') {
          const weight = attributes['fo:font-weight'];
          if (weight !== undefined) style.isBold = weight === 'bold' || Number(weight) >= 600;
          if (attributes['text:display'] === 'none') style.isHidden = true;
        }
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return styles;
}

function readPart(
  xml: string,
  wanted: readonly string[],
  builder: BlockBuilder,
  styles: Styles,
): void {
  let wantedDepth = 0;
  let skipped = 0;
  let listDepth = 0;
  let isItemOpen = false;
  let isInParagraph = 0;
  const notes: { listDepth: number; isItemOpen: boolean }[] = [];
  const spans: { isBold: boolean; isHidden: boolean }[] = [];
  const isSkipped = (name: string) => passedOver.has(name) || indexes.test(name);
  const write = (piece: string) => {
    const span = spans.at(-1);
    if (!span?.isHidden) builder.write(piece, span?.isBold ?? false);
  };
  const enter = (styleName: string | undefined) => {
    const style = styles.get(styleName ?? '');
    const outer = spans.at(-1);
    spans.push({
      isBold: style?.isBold ?? outer?.isBold ?? false,
      isHidden: style?.isHidden ?? outer?.isHidden ?? false,
    });
  };

  function beginParagraph(name: string, attributes: Readonly<Record<string, string>>): void {
    const styleName = attributes['text:style-name'];
    if (name === 'text:h') {
      builder.begin('heading', Number(attributes['text:outline-level'] ?? 1));
    } else if (styles.get(styleName ?? '')?.isTitle) builder.begin('heading');
    else if (isItemOpen) builder.begin('list-item', listDepth);
    else builder.begin('paragraph');
    isItemOpen = false;
    isInParagraph += 1;
    enter(styleName);
  }

  function openNote(): void {
    builder.openAside();
    notes.push({ listDepth, isItemOpen });
    listDepth = 0;
    isItemOpen = false;
  }
  function closeNote(): void {
    builder.closeAside();
    ({ listDepth, isItemOpen } = notes.pop() ?? { listDepth: 0, isItemOpen: false });
  }

  readMarkup(xml, 'xml', {
    open(name, attributes) {
      if (wanted.includes(name)) wantedDepth += 1;
      if (wantedDepth === 0) return;
      if (isSkipped(name)) skipped += 1;
      if (skipped > 0) return;
      if (name === 'text:p' || name === 'text:h') beginParagraph(name, attributes);
      else if (name === 'text:list') listDepth += 1;
      else if (name === 'text:list-item') isItemOpen = true;
      else if (name === 'text:span') enter(attributes['text:style-name']);
      else if (name === 'text:line-break') builder.lineBreak();
      else if (name === 'text:s' || name === 'text:tab') write(' ');
      else if (name === 'text:note-body') openNote();
      else if (name === 'table:table') builder.openTable();
      else if (name === 'table:table-row') builder.openRow();
      else if (name === 'table:table-cell') builder.openCell();
    },
    close(name) {
      if (wanted.includes(name)) wantedDepth -= 1;
      if (wantedDepth === 0) return;
      if (isSkipped(name)) skipped -= 1;
      if (skipped > 0) return;
      if (name === 'text:p' || name === 'text:h') {
        builder.endBlock();
        isInParagraph -= 1;
        spans.pop();
      } else if (name === 'text:span') spans.pop();
      else if (name === 'text:list') listDepth -= 1;
      else if (name === 'text:list-item') isItemOpen = false;
      else if (name === 'text:note-body') closeNote();
      else if (name === 'table:table') builder.closeTable();
    },
    text(piece) {
      if (wantedDepth > 0 && skipped === 0 && isInParagraph > 0) write(piece.replaceAll('\n', ' '));
    },
  });
}
