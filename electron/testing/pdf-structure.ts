import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

import { contentOf, operations } from '../packet/pdf/content-stream.ts';

/** An element of a PDF's structure, in reading order. */
export type StructureElement = {
  type: string;
  alt: string;
  scope: string;
  children: StructureElement[];
};

const name = (key: string) => PDFName.of(key);

/** The tree that a reader which reads aloud goes through. */
export function structureOf(pdf: PDFDocument): StructureElement[] {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  return root ? childrenOf(root) : [];
}

/** All elements of a tree, each before its children. */
export const flat = (elements: readonly StructureElement[]): StructureElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);

function childrenOf(parent: PDFDict): StructureElement[] {
  return listOf(parent, 'K').flatMap((child) =>
    child instanceof PDFDict && child.has(name('S'))
      ? [
          {
            type: String(child.get(name('S'))).slice(1),
            alt: String(child.get(name('Alt')) ?? ''),
            scope: scopeOf(child),
            children: childrenOf(child),
          },
        ]
      : [],
  );
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
