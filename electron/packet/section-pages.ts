import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

import type { PacketSection } from '#shared/packet-options.ts';
import type { PrintedSection } from '#shared/packet.ts';
import { html, type Html } from './html.ts';

const nameOf = (section: PacketSection) => `section-${section}`;

/**
 * Marks where a section begins. The hidden link makes the browser write the place of its target into the PDF as a
 * named destination; nothing of it is seen or read out.
 */
export function markSection(section: PacketSection, body: Html): Html {
  const name = nameOf(section);
  return html`<a hidden href="#${name}"></a>
    <div id="${name}">${body}</div>`;
}

/** On which page, from 1, a marked place of a printed PDF stands. */
export function pageOf(pdf: PDFDocument, name: string): number | undefined {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const place = places?.lookupMaybe(PDFName.of(name), PDFArray);
  const index = pdf.getPages().findIndex(({ ref }) => ref === place?.get(0));
  return index === -1 ? undefined : index + 1;
}

/** Where each section stands, of those that were printed. `pageCount` is that of the packet's own pages. */
export function sectionPages(
  pdf: PDFDocument,
  sections: readonly PacketSection[],
  pageCount: number,
): PrintedSection[] {
  const starts = sections.flatMap((section) => {
    const firstPage = pageOf(pdf, nameOf(section));
    return firstPage === undefined ? [] : [{ section, firstPage }];
  });
  return starts.map(({ section, firstPage }, index) => {
    const next = starts[index + 1]?.firstPage ?? pageCount + 1;
    return { section, firstPage, pageCount: next - firstPage };
  });
}
