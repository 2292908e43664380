import { createBlockBuilder, type BlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { bodyText, listLevelsOf, stylesOf, type ParagraphStyle } from './docx-styles.ts';
import { readMarkup } from './read-markup.ts';
import { openZip, type ZipEntries } from './zip-entries.ts';

/** A paragraph's own properties, over those of its style. */
type Properties = {
  styleId: string;
  outlineLevel?: number;
  numbering?: string;
  listLevel?: number;
};
type Run = { isBold: boolean | undefined; isHidden: boolean };

/** What tracked changes took away, how it was before them, and what is there for old readers only. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback']);

/** Text and structure of a Word document: the body, then headers, notes and footers, each distinct one once. */
export function convertDocx(bytes: Uint8Array): Omit<Converted, 'pageCount' | 'notice'> {
  const zip = openZip(bytes);
  const main = mainPart(zip);
  const body = zip.read(main);
  if (!body?.includes('<w:body')) throw new UnreadableError({ kind: 'damaged' });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = stylesOf(zip.read(`${folder}styles.xml`) ?? '');
  const listLevels = listLevelsOf(zip.read(`${folder}numbering.xml`) ?? '');
  const builder = createBlockBuilder();
  const parts = (name: string) =>
    zip.names
      .filter((each) => each.startsWith(`${folder}${name}`) && each.endsWith('.xml'))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((each) => zip.read(each) ?? '');
  const all = [
    body,
    ...parts('header'),
    ...parts('footnotes'),
    ...parts('endnotes'),
    ...parts('footer'),
  ];
  for (const part of new Set(all)) readPart(part, builder, { styles, listLevels });
  return builder.finish();
}

function mainPart(zip: ZipEntries): string {
  const relations = zip.read('_rels/.rels') ?? '';
  const relation = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0] ?? '';
  const target = /\bTarget="\/?([^"]+)"/.exec(relation)?.[1];
  return target ?? 'word/document.xml';
}

type Definitions = {
  styles: ReadonlyMap<string, ParagraphStyle>;
  listLevels: ReadonlyMap<string, boolean>;
};

function readPart(xml: string, builder: BlockBuilder, definitions: Definitions): void {
  const path: string[] = [];
  /** For each open paragraph whether a box with paragraphs of its own was in it. */
  const boxes: boolean[] = [];
  let skipped = 0;
  let properties: Properties = { styleId: '' };
  let run: Run = { isBold: undefined, isHidden: false };
  let isStyleBold = false;

  const beginParagraph = () => {
    const { kind, level, isBold } = classify(properties, definitions);
    isStyleBold = isBold;
    builder.begin(kind, level);
  };
  const write = (piece: string) => {
    if (!run.isHidden) builder.write(piece, run.isBold ?? isStyleBold);
  };

  readMarkup(xml, 'xml', {
    open(name, attributes) {
      const parent = path.at(-1);
      path.push(name);
      if (passedOver.has(name)) skipped += 1;
      if (skipped > 0) return;
      const value = attributes['w:val'];
      if (name === 'w:tbl') builder.openTable();
      else if (name === 'w:tr') builder.openRow();
      else if (name === 'w:tc') builder.openCell();
      else if (name === 'w:p') {
        if (boxes.length > 0) boxes[boxes.length - 1] = true;
        boxes.push(false);
        properties = { styleId: '' };
        beginParagraph();
      } else if (name === 'w:r') run = { isBold: undefined, isHidden: false };
      else if (name === 'w:tab' && parent === 'w:r') write(' ');
      else if ((name === 'w:br' || name === 'w:cr') && parent === 'w:r') builder.lineBreak();
      else if (name === 'w:noBreakHyphen') write('\u2011');
      else if (name === 'w:sym') write(symbolOf(attributes['w:char']));
      else if (parent === 'w:rPr' && path.at(-3) === 'w:r') {
        if (name === 'w:b') run.isBold = isOn(value);
        if (name === 'w:vanish') run.isHidden = isOn(value);
      } else if (parent === 'w:pPr') {
        if (name === 'w:pStyle') properties.styleId = value ?? '';
        if (name === 'w:outlineLvl') properties.outlineLevel = Number(value);
      } else if (parent === 'w:numPr') {
        if (name === 'w:numId') properties.numbering = value ?? '0';
        if (name === 'w:ilvl') properties.listLevel = Number(value);
      }
    },
    close(name) {
      path.pop();
      if (passedOver.has(name)) skipped -= 1;
      if (skipped > 0) return;
      if (name === 'w:pPr') beginParagraph();
      else if (name === 'w:p') {
        if (boxes.pop()) builder.begin('paragraph');
        else builder.endBlock();
      } else if (name === 'w:tbl') builder.closeTable();
    },
    text(piece) {
      if (skipped === 0 && path.at(-1) === 'w:t') write(piece);
    },
  });
}

/** A heading stays one when it is numbered; "numbering 0" takes a style's list away. */
function classify(
  { styleId, outlineLevel, numbering, listLevel }: Properties,
  { styles, listLevels }: Definitions,
): { kind: 'paragraph' | 'heading' | 'list-item'; level: number; isBold: boolean } {
  const style = styles.get(styleId);
  const isBold = style?.isBold ?? false;
  const outline = outlineLevel ?? style?.outlineLevel ?? bodyText;
  if (outline < bodyText) return { kind: 'heading', level: outline + 1, isBold };
  const list = numbering ?? style?.numbering ?? '0';
  const level = listLevel ?? style?.listLevel ?? 0;
  const isList = list !== '0' && (listLevels.get(`${list}/${level}`) ?? true);
  return { kind: isList ? 'list-item' : 'paragraph', level: isList ? level + 1 : 1, isBold };
}

const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/.test(value);

/** A sign of a symbol font keeps its place; fonts put theirs at F000. */
function symbolOf(code: string | undefined): string {
  const unit = Number.parseInt(code ?? '', 16);
  return Number.isNaN(unit) || unit > 0xffff ? '' : String.fromCharCode(unit);
}
