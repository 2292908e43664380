import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

import type { Box, MarkedPage } from './mark-artifacts.ts';

/** Made once: looking a name up by its letters costs more than what is done with it. */
const key = {
  ...{ A: PDFName.of('A'), ActualText: PDFName.of('ActualText'), K: PDFName.of('K') },
  ...{ MCID: PDFName.of('MCID'), P: PDFName.of('P'), Pg: PDFName.of('Pg'), S: PDFName.of('S') },
};
type Around = 'blocks' | 'line' | 'cell';

const lines = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'Span', 'Link', 'Caption']);
const cells = new Set(['TD', 'TH', 'LBody']);
/** These may be empty: a cell with nothing in it, a picture that is described. */
const mayBeEmpty = new Set(['TD', 'TH', 'Figure', 'Lbl']);

/**
 * Makes of what the browser tags a structure that PDF/UA knows: what is painted only is no content, the body of a list
 * item is one, a picture says what it covers, and text stands in a paragraph or within a line instead of in the
 * "no structure" that the browser gives to every box and every text.
 */
export function mendStructure(
  pdf: PDFDocument,
  pages: ReadonlyMap<PDFPage, MarkedPage>,
  parents: ReadonlyMap<PDFPage, PDFArray>,
): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  const byNode = new Map([...pages].map(([page, marked]) => [page.node as PDFDict, marked]));
  for (const [page, { untagged }] of pages)
    for (const id of untagged) parents.get(page)?.set(id, PDFNull);
  prune(root, null);
  for (const kid of elementsIn(root)) convert(kid, 'blocks');

  /** Takes out marked content that is an artifact now, and what is empty without it. */
  function prune(element: PDFDict, from: MarkedPage | null): void {
    const page = element.lookupMaybe(key.Pg, PDFDict);
    const marked = (page ? byNode.get(page) : undefined) ?? from;
    const kept = kidsOf(element).filter((kid) => {
      const value = pdf.context.lookup(kid);
      if (value instanceof PDFNumber) return !marked?.untagged.has(value.asNumber());
      if (!(value instanceof PDFDict) || !value.has(key.S)) return true;
      prune(value, marked);
      return kidsOf(value).length > 0 || mayBeEmpty.has(kindOf(value));
    });
    if (kindOf(element) === 'Figure') describeFigure(element, marked);
    if (kindOf(element) === 'Lbl') describeBullet(element, marked);
    setKids(element, kept);
  }

  function describeFigure(element: PDFDict, marked: MarkedPage | null): void {
    const ids = kidsOf(element).flatMap((kid) =>
      kid instanceof PDFNumber ? [kid.asNumber()] : [],
    );
    const boxes = ids.flatMap((id) => marked?.boxes.get(id) ?? []);
    const box = boxes[0] && around(boxes);
    if (!box) return;
    const corners = [box.left, box.bottom, box.right, box.top].map((each) =>
      Number(each.toFixed(2)),
    );
    element.set(key.A, pdf.context.obj({ O: 'Layout', Placement: 'Block', BBox: corners }));
  }

  /** A drawn bullet has no text: it reads as its sign. */
  function describeBullet(element: PDFDict, marked: MarkedPage | null): void {
    const isDrawn = kidsOf(element).every(
      (kid) => kid instanceof PDFNumber && marked?.drawn.has(kid.asNumber()),
    );
    if (isDrawn) element.set(key.ActualText, PDFHexString.fromText('•'));
  }

  function convert(element: PDFDict, around: Around): void {
    const tagged = kindOf(element);
    const kind = tagged === 'NonStruct' ? kindInstead(element, around) : tagged;
    if (kind !== tagged) element.set(key.S, PDFName.of(kind));
    if (kind === 'LI') giveBody(element);
    const within = lines.has(kind) ? 'line' : cells.has(kind) ? 'cell' : 'blocks';
    for (const kid of elementsIn(element)) convert(kid, within);
  }

  function kindInstead(element: PDFDict, around: Around): string {
    if (around === 'line') return 'Span';
    if (holdsText(element)) return around === 'cell' ? 'Span' : 'P';
    const kids = elementsIn(element);
    const isLine = kids.some(holdsText) && kids.every(isInLine);
    return isLine ? 'P' : 'Div';
  }

  /** Everything in a list item but its label is its body. */
  function giveBody(item: PDFDict): void {
    const kids = kidsOf(item);
    const isLabel = (kid: PDFObject) => {
      const value = pdf.context.lookup(kid);
      return value instanceof PDFDict && kindOf(value) === 'Lbl';
    };
    const rest = kids.filter((kid) => !isLabel(kid));
    if (rest.length === 0) return;
    const itemRef = pdf.context.getObjectRef(item);
    const body = pdf.context.obj({ Type: 'StructElem', S: 'LBody' });
    if (itemRef) body.set(key.P, itemRef);
    const page = item.get(key.Pg);
    if (page) body.set(key.Pg, page);
    const bodyRef = pdf.context.register(body);
    for (const kid of rest) {
      const value = pdf.context.lookup(kid);
      if (value instanceof PDFDict && value.has(key.S)) value.set(key.P, bodyRef);
    }
    setKids(body, rest);
    setKids(item, [...kids.filter(isLabel), bodyRef]);
  }

  function isInLine(element: PDFDict): boolean {
    const kind = kindOf(element);
    if (kind === 'Link' || kind === 'Span' || kind === 'Lbl') return true;
    return kind === 'NonStruct' && elementsIn(element).every(isInLine);
  }

  function holdsText(element: PDFDict): boolean {
    return (
      kindOf(element) === 'NonStruct' &&
      kidsOf(element).some((kid) => {
        const value = pdf.context.lookup(kid);
        return value instanceof PDFNumber || (value instanceof PDFDict && value.has(key.MCID));
      })
    );
  }

  function elementsIn(element: PDFDict): PDFDict[] {
    return kidsOf(element).flatMap((kid) => {
      const value = pdf.context.lookup(kid);
      return value instanceof PDFDict && value.has(key.S) ? [value] : [];
    });
  }

  function kidsOf(element: PDFDict): PDFObject[] {
    const direct = element.get(key.K);
    const kids = direct instanceof PDFRef ? pdf.context.lookup(direct) : direct;
    if (kids instanceof PDFArray) return kids.asArray();
    return direct ? [direct] : [];
  }

  function setKids(element: PDFDict, kids: readonly PDFObject[]): void {
    const [only] = kids;
    if (kids.length === 0) element.delete(key.K);
    else if (kids.length === 1 && only) element.set(key.K, only);
    else element.set(key.K, pdf.context.obj([...kids]));
  }
}

/** What an element of the structure is: `P`, `TD`, `Figure`. */
export const kindOf = (element: PDFDict) => String(element.get(key.S) ?? '').slice(1);

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}
