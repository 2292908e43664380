import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';

const name = (key: string) => PDFName.of(key);

/** For each page with structure: the elements its marked content belongs to, by its number. */
export function parentsByPage(pdf: PDFDocument): Map<PDFPage, PDFArray> {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(name('ParentTree'), PDFDict);
  const byKey = tree ? arraysIn(tree) : new Map<number, PDFArray>();
  return new Map(
    pdf.getPages().flatMap((page) => {
      const key = page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
      const parents = key === undefined ? undefined : byKey.get(key);
      return parents ? [[page, parents] as const] : [];
    }),
  );
}

function arraysIn(node: PDFDict): Map<number, PDFArray> {
  const found = new Map<number, PDFArray>();
  const kids = node.lookupMaybe(name('Kids'), PDFArray);
  for (let at = 0; at < (kids?.size() ?? 0); at += 1) {
    const kid = kids?.lookup(at);
    if (kid instanceof PDFDict) for (const [key, value] of arraysIn(kid)) found.set(key, value);
  }
  const entries = node.lookupMaybe(name('Nums'), PDFArray);
  for (let at = 0; at + 1 < (entries?.size() ?? 0); at += 2) {
    const value = entries?.lookup(at + 1);
    // Annotations have an element here, pages a list of them.
    if (value instanceof PDFArray)
      found.set(entries?.lookup(at, PDFNumber).asNumber() ?? -1, value);
  }
  return found;
}
