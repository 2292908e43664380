import { PDFRawStream, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';

import { html } from '../html.ts';

/**
 * The title once more, as XMP: what checks accessibility looks for it there. No PDF/UA identifier: that would be a claim
 * for the whole file, and appended documents are as their authors left them.
 */
export function titleMetadata(context: PDFContext, title: string): PDFRef {
  const xml = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${html`${title}`.markup}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const bytes = Buffer.from(xml);
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length });
  return context.register(PDFRawStream.of(dict, bytes));
}
