import { createBlockBuilder } from './block-builder.ts';
import type { Converted } from './converted.ts';
import { readMarkup } from './read-markup.ts';

/** What is not there for a reader: programs, forms' choices, pictures made of markup, other pages. */
const passedOver = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'datalist',
]);
const blockNames = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
   form header hr html legend main nav p pre section summary ul ol menu`.split(/\s+/),
);
const boldNames = new Set(['b', 'strong', 'th']);
const headingName = /^h([1-6])$/;

type Element = {
  name: string;
  isSkipped: boolean;
  isBold: boolean;
  isPre: boolean;
  /** The item whose first words are still to come. */
  item: { level: number; isPending: boolean } | undefined;
  headingLevel: number;
  listDepth: number;
};
const outermost: Element = {
  name: '',
  isSkipped: false,
  isBold: false,
  isPre: false,
  item: undefined,
  headingLevel: 0,
  listDepth: 0,
};

/** The readable text of a page and its structure. Nothing is loaded and nothing is run. */
export function convertHtml(markup: string): Omit<Converted, 'pageCount' | 'notice'> {
  const builder = createBlockBuilder();
  const path: Element[] = [];
  const current = () => path.at(-1) ?? outermost;

  /** What the next words belong to: a heading, an item whose mark was drawn for them, or a paragraph. */
  function beginBlock({ headingLevel, item }: Element): void {
    if (headingLevel > 0) builder.begin('heading', headingLevel);
    else if (item?.isPending) builder.begin('list-item', item.level);
    else builder.begin('paragraph');
  }

  readMarkup(markup, 'html', {
    open(name, attributes) {
      const element = elementIn(current(), name, attributes);
      path.push(element);
      if (element.isSkipped) return;
      if (name === 'br') builder.lineBreak();
      else if (name === 'table') builder.openTable();
      else if (name === 'tr') builder.openRow();
      else if (name === 'td' || name === 'th') {
        builder.openCell();
        beginBlock(element);
      } else if (isBlock(name)) beginBlock(element);
    },
    close(name) {
      const element = path.pop();
      if (!element || element.isSkipped) return;
      if (name === 'table') builder.closeTable();
      else if (name === 'td' || name === 'th') builder.endBlock();
      else if (isBlock(name)) beginBlock(current());
    },
    text(piece) {
      const { isSkipped, isPre, isBold, item } = current();
      if (isSkipped) return;
      if (item && piece.trim() !== '') item.isPending = false;
      builder.write(isPre ? piece : piece.replaceAll(/[\n\r]/g, ' '), isBold);
    },
  });
  return builder.finish();
}

function elementIn(
  outer: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const style = (attributes['style'] ?? '').toLowerCase();
  const isHidden =
    'hidden' in attributes || /display:\s*none|visibility:\s*hidden|mso-list:\s*ignore/.test(style);
  const listDepth = outer.listDepth + Number(/^(?:ul|ol|menu)$/.test(name));
  // Word saves its lists as paragraphs that say so in their style.
  const wordLevel = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1];
  const isItem = name === 'li' || wordLevel !== undefined;
  const level = wordLevel ? Number(wordLevel) : Math.max(1, listDepth);
  const weight = /font-weight:\s*([a-z\d]+)/.exec(style)?.[1];
  return {
    name,
    isSkipped: outer.isSkipped || passedOver.has(name) || isHidden,
    isBold: weight
      ? weight.startsWith('bold') || Number(weight) >= 600
      : outer.isBold || boldNames.has(name),
    isPre: outer.isPre || name === 'pre',
    item: isItem ? { level, isPending: true } : outer.item,
    headingLevel: Number(headingName.exec(name)?.[1] ?? outer.headingLevel),
    listDepth,
  };
}

const isBlock = (name: string) => name === 'li' || blockNames.has(name) || headingName.test(name);
