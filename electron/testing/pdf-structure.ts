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
  const lang = dict.lookup(name('Lang'));
  return {
    type: String(dict.get(name('S'))).slice(1),
    alt: String(dict.get(name('Alt')) ?? ''),
    scope: scopeOf(dict),
    lang: lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : '',
    text: kids.map((kid) => (typeof kid === 'string' ? kid : kid.text)).join(''),
    children: kids.flatMap((kid) => (typeof kid === 'string' ? [] : [kid])),
  };
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
