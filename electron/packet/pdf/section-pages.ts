import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

import type { PacketSection } from '#shared/packet-options.ts';
import type { PrintedSection } from '#shared/packet.ts';
import { html, type Html } from '../html.ts';

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

/** The named places of a printed PDF, each with the page it stands on, from 1. */
export function placesOf(pdf: PDFDocument): Map<string, number> {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [String(ref), index + 1]));
  return new Map(
    (places?.keys() ?? []).flatMap((name) => {
      const page = numbers.get(String(places?.lookupMaybe(name, PDFArray)?.get(0)));
      return page === undefined ? [] : [[name.decodeText(), page] as const];
    }),
  );
}

/** Where each section stands, of those that were printed. `pageCount` is that of the packet's own pages. */
export function sectionPages(
  places: ReadonlyMap<string, number>,
  sections: readonly PacketSection[],
  pageCount: number,
): PrintedSection[] {
  const starts = sections.flatMap((section) => {
    const firstPage = places.get(nameOf(section));
    return firstPage === undefined ? [] : [{ section, firstPage }];
  });
  return starts.map(({ section, firstPage }, index) => {
    const next = starts[index + 1]?.firstPage ?? pageCount + 1;
    return { section, firstPage, pageCount: next - firstPage };
  });
}
