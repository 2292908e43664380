import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

import { contentOf, operations } from '../packet/pdf/content-stream.ts';
import { glyphsOf } from '../packet/pdf/glyphs.ts';

/** An element of a PDF's structure, in reading order. */
export type StructureElement = {
  type: string;
  alt: string;
  scope: string;
  /** Its language where it differs from what is around it. */
  lang: string;
  /** What it reads, with that of its children. */
  text: string;
  children: StructureElement[];
};

const name = (key: string) => PDFName.of(key);

/** The tree that a reader which reads aloud goes through. */
export function structureOf(pdf: PDFDocument): StructureElement[] {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const pages = new Map(pdf.getPages().map((page) => [page.node, readMarked(page)]));
  return root ? childrenOf(root, null, pages) : [];
}

/** All elements of a tree, each before its children. */
export const flat = (elements: readonly StructureElement[]): StructureElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);

type Marked = ReadonlyMap<PDFDict, ReadonlyMap<number, string>>;

function childrenOf(parent: PDFDict, from: PDFDict | null, pages: Marked): StructureElement[] {
  return kidsOf(parent, from, pages).flatMap((kid) => (typeof kid === 'string' ? [] : [kid]));
}

/** The texts and elements in an element, in their order. */
function kidsOf(
  parent: PDFDict,
  from: PDFDict | null,
  pages: Marked,
): (string | StructureElement)[] {
  const page = parent.lookupMaybe(name('Pg'), PDFDict) ?? from;
  return listOf(parent, 'K').flatMap((kid): (string | StructureElement)[] => {
    if (kid instanceof PDFNumber) return [textAt(pages, page, kid)];
    if (!(kid instanceof PDFDict)) return [];
    const id = kid.lookup(name('MCID'));
    if (id instanceof PDFNumber)
      return [textAt(pages, kid.lookupMaybe(name('Pg'), PDFDict) ?? page, id)];
    return kid.has(name('S')) ? [elementOf(kid, page, pages)] : [];
  });
}

const textAt = (pages: Marked, page: PDFDict | null, id: PDFNumber) =>
  (page && pages.get(page)?.get(id.asNumber())) ?? '';

function elementOf(dict: PDFDict, page: PDFDict | null, pages: Marked): StructureElement {
  const kids = kidsOf(dict, page, pages);
  const given = textIn(dict, 'ActualText');
  return {
    type: String(dict.get(name('S'))).slice(1),
    alt: String(dict.get(name('Alt')) ?? ''),
    scope: scopeOf(dict),
    lang: textIn(dict, 'Lang'),
    text: given || kids.map((kid) => (typeof kid === 'string' ? kid : kid.text)).join(''),
    children: kids.flatMap((kid) => (typeof kid === 'string' ? [] : [kid])),
  };
}

function textIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/**
 * What each piece of marked content of a page reads, as the standard has it: the text given in place of glyphs stands
 * for them, and what is shown in reverse is turned around.
 */
function readMarked(page: PDFPage): Map<number, string> {
  const content = contentOf(page) ?? '';
  const glyphs = glyphsOf(page, content);
  const read = new Map<number, string>();
  const open: { id: number | null; isReversed: boolean; given: string | null; parts: string[] }[] =
    [];
  let next = 0;
  for (const { operator, operands, end } of operations(content)) {
    for (; glyphs[next] && (glyphs[next]?.start ?? 0) < end; next += 1)
      open.at(-1)?.parts.push(glyphs[next]?.text ?? '');
    if (operator === 'BDC' || operator === 'BMC') {
      const [tag, properties] = operands.map(({ text }) => text);
      const id = /\/MCID (\d+)/.exec(properties ?? '')?.[1];
      open.push({
        id: id === undefined ? null : Number(id),
        isReversed: tag === '/ReversedChars',
        given: givenIn(properties ?? ''),
        parts: [],
      });
    } else if (operator === 'EMC') {
      const closed = open.pop();
      if (!closed) continue;
      const parts = closed.isReversed ? closed.parts.toReversed() : closed.parts;
      const text = closed.given ?? parts.join('');
      if (closed.id === null) open.at(-1)?.parts.push(text);
      else read.set(closed.id, text);
    }
  }
  return read;
}

function givenIn(properties: string): string | null {
  const [, hex, plain] =
    /\/ActualText (?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^\\)])*)\))/.exec(properties) ?? [];
  if (hex !== undefined) return PDFHexString.of(hex).decodeText();
  return plain === undefined ? null : PDFString.of(plain).decodeText();
}

function scopeOf(element: PDFDict): string {
  const attributes = listOf(element, 'A').flatMap((each) =>
    each instanceof PDFDict ? [each] : [],
  );
  const scope = attributes.find((each) => each.has(name('Scope')))?.get(name('Scope'));
  return scope ? String(scope).slice(1) : '';
}

function listOf(dict: PDFDict, key: string): (PDFObject | undefined)[] {
  const value = dict.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray().map((_each, at) => value.lookup(at));
  return value === undefined ? [] : [value];
}

const painting = new Set(['Tj', 'TJ', 'f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** How often a page paints something that is neither tagged nor an artifact. */
export function unmarkedOn(page: PDFPage): number {
  let depth = 0;
  let count = 0;
  for (const { operator } of operations(contentOf(page) ?? '')) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0 && painting.has(operator)) count += 1;
  }
  return count;
}

/** Marked content of a page that the structure does not know, by its number. */
export function strayOn(pdf: PDFDocument, page: PDFPage): number[] {
  const known = parentsOf(pdf, page);
  const marked = [...(contentOf(page) ?? '').matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
  return marked.filter((id) => !(known?.get(id) instanceof PDFRef));
}

function parentsOf(pdf: PDFDocument, page: PDFPage): PDFArray | undefined {
  const key = page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(name('ParentTree'), PDFDict);
  if (key === undefined || !tree) return undefined;
  const leaves = tree.has(name('Nums'))
    ? [tree]
    : listOf(tree, 'Kids').flatMap((kid) => (kid instanceof PDFDict ? [kid] : []));
  for (const leaf of leaves) {
    const entries = leaf.lookup(name('Nums'), PDFArray);
    for (let at = 0; at + 1 < entries.size(); at += 2)
      if (entries.lookup(at, PDFNumber).asNumber() === key) return entries.lookup(at + 1, PDFArray);
  }
  return undefined;
}

/** The titles of a PDF's outline, each before those below it, with its depth from 1. */
export function outlineOf(pdf: PDFDocument): { title: string; depth: number }[] {
  const below = (
    parent: PDFDict | undefined,
    depth: number,
  ): { title: string; depth: number }[] => {
    const titles = [];
    let item = parent?.lookupMaybe(name('First'), PDFDict);
    while (item) {
      const title = item.lookup(name('Title'));
      const text =
        title && 'decodeText' in title ? (title as { decodeText(): string }).decodeText() : '';
      titles.push({ title: text, depth }, ...below(item, depth + 1));
      item = item.lookupMaybe(name('Next'), PDFDict);
    }
    return titles;
  };
  return below(pdf.catalog.lookupMaybe(name('Outlines'), PDFDict), 1);
}

/** What the standard allows within these; every other element is looked at by its own test. */
const allowed: Record<string, RegExp> = {
  L: /^(LI|L|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  TR: /^(TH|TD)$/,
  P: /^(Span|Link|Lbl|Figure)$/,
  Span: /^(Span|Link)$/,
  H1: /^(Span|Link)$/,
  H2: /^(Span|Link)$/,
  H3: /^(Span|Link)$/,
};
const kinds = new Set(
  'Document Art Div P H1 H2 H3 H4 L LI Lbl LBody Table Caption TR TH TD Span Link Figure'.split(
    ' ',
  ),
);
const mayBeEmpty = new Set(['TD', 'TH', 'Figure']);

/** What PDF/UA does not have in a structure: kinds without meaning, kinds in the wrong place, elements without content. */
export function structureFaults(elements: readonly StructureElement[]): string[] {
  return flat(elements).flatMap(({ type, text, children }) => [
    ...(kinds.has(type) ? [] : [`a ${type}`]),
    ...children
      .filter((child) => allowed[type]?.test(child.type) === false)
      .map((child) => `${child.type} in ${type}`),
    ...(children.length === 0 && text === '' && !mayBeEmpty.has(type) ? [`an empty ${type}`] : []),
  ]);
}

/** What a page marks as artifacts: the properties of each, without their signs. */
export function artifactsOn(page: PDFPage): string[] {
  return [...(contentOf(page) ?? '').matchAll(/\/Artifact (?:<<([^>]*)>>\s*BDC|BMC)/g)].map(
    ([, properties = '']) =>
      properties
        .replaceAll(/\/|Type|Subtype/g, '')
        .split(/\s+/)
        .join(' ')
        .trim(),
  );
}

/** Pictures with where they are: four numbers in points, or nothing. */
export function pictureBoxes(pdf: PDFDocument): (number[] | undefined)[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(name('S')) !== name('Figure')) return [];
    const box = object.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('BBox'), PDFArray);
    return [box?.asArray().map((each) => Number(String(each)))];
  });
}

/** Links of a page whose element in the structure is no link, or that have no words. */
export function linkFaults(pdf: PDFDocument, page: PDFPage): string[] {
  const links = page.node.lookupMaybe(name('Annots'), PDFArray);
  if (!links || links.size() === 0) return [];
  const tabs = page.node.get(name('Tabs')) === name('S') ? [] : ['tabs out of order'];
  const elements = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(name('S')) === name('Link') ? [object] : [],
    );
  const known = new Set(
    elements.flatMap((element) =>
      listOf(element, 'K').flatMap((kid) =>
        kid instanceof PDFDict && kid.get(name('Type')) === name('OBJR')
          ? [String(kid.get(name('Obj')))]
          : [],
      ),
    ),
  );
  return [
    ...tabs,
    ...links
      .asArray()
      .flatMap((link, at) => [
        ...(known.has(String(link)) ? [] : ['a link that is in no Link element']),
        ...(links.lookup(at, PDFDict).has(name('Contents')) ? [] : ['a link without words']),
      ]),
  ];
}

/** What is missing in the fonts of some pages to show and to read every glyph. */
export function fontFaults(pages: readonly PDFPage[]): string[] {
  const faults = new Set<string>();
  for (const page of pages) {
    const fonts = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    for (const key of fonts?.keys() ?? []) {
      const descendant = fonts
        ?.lookup(key, PDFDict)
        .lookupMaybe(name('DescendantFonts'), PDFArray)
        ?.lookup(0, PDFDict);
      const descriptor = descendant?.lookupMaybe(name('FontDescriptor'), PDFDict);
      if (!descriptor?.has(name('FontFile2'))) faults.add('a font that is not embedded TrueType');
      if (descendant?.get(name('CIDToGIDMap')) !== name('Identity')) faults.add('no CIDToGIDMap');
    }
    for (const { text, code } of glyphsOf(page, contentOf(page) ?? '')) {
      if (text === '' || /[\0\uFEFF\uFFFE]/.test(text)) faults.add(`glyph ${code} has no text`);
      if (/^0+$/.test(code)) faults.add('a sign that the font does not have');
    }
  }
  return [...faults];
}
